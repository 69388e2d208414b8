#pragma once

#include "kiosk/screens/page.h"

namespace owc::ui {
class BarButton;
class NeedTile;
class TextBlock;
}

namespace owc::screens {

class NoticeStrip;

/// What she came for: one window per service, three in a row, in the order they come. Large type shows six
/// at a time.
class NeedPage : public Page {
    Q_OBJECT

  public:
    explicit NeedPage(QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue) override;
    void present(const flow::State& state) override;
    [[nodiscard]] std::vector<Sentence> words() const override;

  protected:
    void arrange() override;
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void addTile(const ServiceTile& service);
    void placeTitle();
    void placeTiles();

    ui::TextBlock* m_title;
    NoticeStrip* m_notices;
    std::vector<ServiceTile> m_services;
    std::vector<ui::NeedTile*> m_tiles;
    ui::TextBlock* m_hint;     ///< with low reach
    ui::BarButton* m_more;     ///< with large type: the next page of tiles
    ui::BarButton* m_first;    ///< and from the last one the first again
    std::uint32_t m_page = 0;
};

}  // namespace owc::screens
