#pragma once

#include "kiosk/screens/page.h"

namespace owc::ui {
class NoticeCard;
class TextBlock;
class WideButton;
}  // namespace owc::ui

namespace owc::screens {

/// Her place on another day: the day as large as a number, the window of the service, and the code that the
/// slip carries, so that a photo of this screen is as good as the slip.
class SlipPage : public Page {
    Q_OBJECT

  public:
    explicit SlipPage(QWidget* parent = nullptr);

    void setCatalogue(const Catalogue& catalogue) override;
    void present(const flow::State& state) override;
    [[nodiscard]] std::vector<Sentence> words() const override;

  protected:
    void retranslate() override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintDay(QPainter& painter, qreal unit);
    void paintService(QPainter& painter);

    Catalogue m_catalogue;
    flow::State m_state;
    ui::TextBlock* m_title;
    ui::TextBlock* m_weekday;
    ui::TextBlock* m_colour;
    ui::TextBlock* m_need;
    ui::NoticeCard* m_keep;
    ui::WideButton* m_done;
};

}  // namespace owc::screens
