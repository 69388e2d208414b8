#pragma once

#include "kiosk/screens/page.h"

namespace owc::ui {
class FactCard;
class NoticeCard;
class TokenPanel;
class WideButton;
}  // namespace owc::ui

namespace owc::screens {

/// Her number, what comes before it, where to go, and what became of the slip.
class TokenPage : public Page {
    Q_OBJECT

  public:
    explicit TokenPage(QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue) override;
    void present(const flow::State& state) override;
    [[nodiscard]] std::vector<Sentence> words() const override;

  protected:
    void arrange() override;
    void retranslate() override;

  private:
    [[nodiscard]] QString zoneWords(const ServiceTile& service) const;
    void placeFacts();
    void showFacts();
    void showZone();
    void showPaper();
    [[nodiscard]] std::vector<ui::NoticeCard*> notices() const;

    Catalogue m_catalogue;
    flow::State m_state;
    ui::TokenPanel* m_panel;
    ui::FactCard* m_before;
    ui::FactCard* m_wait;
    ui::FactCard* m_zone;
    ui::NoticeCard* m_printing;
    ui::NoticeCard* m_printed;
    ui::NoticeCard* m_handedOver;
    ui::NoticeCard* m_unsure;
    ui::NoticeCard* m_missing;
    ui::WideButton* m_done;
};

}  // namespace owc::screens
