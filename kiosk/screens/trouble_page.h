#pragma once

#include "kiosk/screens/page.h"

namespace owc::ui {
class TextBlock;
class WideButton;
}  // namespace owc::ui

namespace owc::screens {

/// No token came. Says so kindly and leaves a way on: a slip for another day, once more, or finish and ask
/// the staff.
class TroublePage : public Page {
    Q_OBJECT

  public:
    explicit TroublePage(QWidget* parent = nullptr);

    void present(const flow::State& state) override;
    [[nodiscard]] std::vector<Sentence> words() const override;

  protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void placeButtons();

    flow::State m_state;
    ui::TextBlock* m_title;
    ui::TextBlock* m_hint;
    ui::WideButton* m_slip;
    ui::WideButton* m_again;
    ui::WideButton* m_finish;
};

}  // namespace owc::screens
