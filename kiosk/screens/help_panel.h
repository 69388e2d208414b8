#pragma once

#include "kiosk/screens/lower_panel.h"

namespace owc::ui {
class TextBlock;
class WideButton;
}  // namespace owc::ui

namespace owc::screens {

/// The staff were called: says whether they know, and ends the call when somebody is there.
class HelpPanel : public LowerPanel {
    Q_OBJECT

  public:
    explicit HelpPanel(QWidget* parent = nullptr);

    void present(const flow::State& state) override;
    [[nodiscard]] std::vector<Sentence> words() const override;

  protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

  private:
    bool m_heard = false;
    bool m_connected = false;
    ui::TextBlock* m_title;
    ui::TextBlock* m_hint;
    ui::WideButton* m_here;
    ui::WideButton* m_close;
};

}  // namespace owc::screens
