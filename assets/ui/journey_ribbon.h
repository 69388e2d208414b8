#pragma once

#include <QWidget>

namespace owc::ui {

/// The four steps of a visit to the kiosk: need, card, priority, ticket. It only tells.
class JourneyRibbon : public QWidget {
    Q_OBJECT

  public:
    static constexpr int kSteps = 4;

    explicit JourneyRibbon(QWidget* parent = nullptr);

    /// @param step  0 to 3; before it is done, after it is to come
    void setStep(int step);
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    [[nodiscard]] QPointF centre(int step) const;
    void paintStep(QPainter& painter, int step) const;

    int m_step = 0;
};

}  // namespace owc::ui
