#pragma once

#include "kiosk/screens/lower_panel.h"

namespace owc::ui {
class TextBlock;
class ToggleTile;
class WideButton;
}  // namespace owc::ui

namespace owc::screens {

/// The easier view: strong contrast, large words, everything low; each on or off, and back to what she did.
class EasierPanel : public LowerPanel {
    Q_OBJECT

  public:
    explicit EasierPanel(QWidget* parent = nullptr);

    void present(const flow::State& state) override;
    [[nodiscard]] std::vector<Sentence> words() const override;

  protected:
    void retranslate() override;

  private:
    ui::ToggleTile* addToggle(const char* name, const char* icon, flow::EasierPart part, qreal top);

    ui::TextBlock* m_title;
    ui::ToggleTile* m_contrast;
    ui::ToggleTile* m_large;
    ui::ToggleTile* m_low;
    ui::WideButton* m_close;
};

}  // namespace owc::screens
