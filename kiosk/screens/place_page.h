#pragma once

#include "kiosk/screens/page.h"

namespace owc::ui {
class FactCard;
class NoticeCard;
class TokenPanel;
class WideButton;
}  // namespace owc::ui

namespace owc::screens {

/// Her paper was scanned: where she stands in line, or what the slip is good for.
class PlacePage : public Page {
    Q_OBJECT

  public:
    explicit PlacePage(QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue) override;
    void present(const flow::State& state) override;
    [[nodiscard]] std::vector<Sentence> words() const override;

  protected:
    void arrange() override;
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void showFacts();
    void showNotice();

    Catalogue m_catalogue;
    flow::State m_state;
    ui::TokenPanel* m_panel;
    ui::FactCard* m_before;
    ui::FactCard* m_wait;
    ui::NoticeCard* m_notice;
    ui::WideButton* m_checkIn;
    ui::WideButton* m_done;
};

}  // namespace owc::screens
