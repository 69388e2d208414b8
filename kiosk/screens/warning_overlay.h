#pragma once

#include "kiosk/screens/page.h"

namespace owc::ui {
class TextBlock;
class WideButton;
}  // namespace owc::ui

namespace owc::screens {

/// Over any screen before its time-out: one question, the seconds left, one big button. A touch anywhere
/// is the same answer.
class WarningOverlay : public Page {
    Q_OBJECT

  public:
    explicit WarningOverlay(QWidget* parent = nullptr);

    void setSecondsLeft(int seconds);
    [[nodiscard]] std::vector<Sentence> words() const override;

  protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    int m_seconds = 0;
    ui::TextBlock* m_title;
    ui::TextBlock* m_hint;
    ui::WideButton* m_more;
};

}  // namespace owc::screens
