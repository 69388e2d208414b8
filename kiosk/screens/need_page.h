#pragma once

#include "kiosk/screens/page.h"

namespace owc::ui {
class NeedTile;
class TextBlock;
}

namespace owc::screens {

class NoticeStrip;

/// What she came for: one window per service, three in a row, in the order they come.
class NeedPage : public Page {
    Q_OBJECT

  public:
    explicit NeedPage(QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue) override;
    [[nodiscard]] std::vector<Sentence> words() const override;

  protected:
    void retranslate() override;

  private:
    void addTile(const ServiceTile& service, const QRectF& design);

    void showNotices(const Catalogue& catalogue);

    ui::TextBlock* m_title;
    NoticeStrip* m_notices;
    std::vector<ServiceTile> m_services;
    std::vector<ui::NeedTile*> m_tiles;
};

}  // namespace owc::screens
