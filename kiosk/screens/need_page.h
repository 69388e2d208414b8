#pragma once

#include "kiosk/screens/page.h"

namespace owc::ui {
class TextBlock;
}

namespace owc::screens {

/// What she came for: one window per service, three in a row, in the order they come.
class NeedPage : public Page {
    Q_OBJECT

  public:
    explicit NeedPage(QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue) override;

  protected:
    void retranslate() override;

  private:
    void addTile(const ServiceTile& service, const QRectF& design);

    ui::TextBlock* m_title;
    std::vector<ServiceTile> m_services;
    std::vector<QWidget*> m_tiles;
};

}  // namespace owc::screens
