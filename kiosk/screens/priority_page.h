#pragma once

#include "kiosk/screens/page.h"

namespace owc::ui {
class PictureTile;
class TextBlock;
class WideButton;
}  // namespace owc::ui

namespace owc::screens {

/// Whether waiting is hard for her: one touch, worded kindly; "no" is as big as any answer.
class PriorityPage : public Page {
    Q_OBJECT

  public:
    explicit PriorityPage(QWidget* parent = nullptr);

    [[nodiscard]] std::vector<Sentence> words() const override;
  protected:
    void arrange() override;
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

  private:
    ui::TextBlock* m_title;
    ui::TextBlock* m_hint;
    std::vector<ui::PictureTile*> m_tiles;
    ui::WideButton* m_none;
};

}  // namespace owc::screens
