#pragma once

#include <array>

#include "kiosk/screens/page.h"

namespace owc::ui {
class BarButton;
class CnicChip;
class NoticeCard;
class TextBlock;
class VerdictCard;
class WideButton;
}  // namespace owc::ui

namespace owc::screens {

class DocumentRow;

/// "Am I eligible?": to her card a card for every programme, to a number that was typed one for all of them;
/// what to bring, and one next step.
class AnswerPage : public Page {
    Q_OBJECT

  public:
    explicit AnswerPage(QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue) override;
    void present(const flow::State& state) override;
    /// Nothing of the answer itself: the hall hears it too.
    [[nodiscard]] std::vector<Sentence> words() const override;
    [[nodiscard]] std::vector<Sentence> wordsOnRequest() const override;

  protected:
    void arrange() override;
    void retranslate() override;

  private:
    [[nodiscard]] bool hasProgrammes() const;
    [[nodiscard]] std::size_t pages() const;
    void showProgrammes();
    void showLarge();
    void showBelow();
    void showButtons();
    [[nodiscard]] QStringList documents() const;
    [[nodiscard]] bool showsNotice() const;
    [[nodiscard]] const ServiceTile* nextService() const;

    Catalogue m_catalogue;
    flow::State m_state;
    ui::TextBlock* m_title;
    ui::CnicChip* m_chip;
    ui::VerdictCard* m_large;
    std::array<ui::VerdictCard*, 3> m_cards{};
    ui::TextBlock* m_bring;
    DocumentRow* m_documents;
    ui::NoticeCard* m_notice;
    ui::WideButton* m_token;
    ui::BarButton* m_print;
    ui::BarButton* m_more;
    ui::BarButton* m_done;
};

}  // namespace owc::screens
