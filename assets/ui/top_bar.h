#pragma once

#include <QWidget>

namespace owc::ui {

class JourneyRibbon;

/// The head of every kiosk screen: mark and name of the centre at the reading start, the journey at the end.
class TopBar : public QWidget {
    Q_OBJECT

  public:
    explicit TopBar(QWidget* parent = nullptr);

    /// Shows this name instead of "One Window Centre".
    void setCentreName(const QString& name);
    void setStep(int step);
    void setJourneyVisible(bool visible);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] QString centreName() const;
    void place();

    QString m_name;
    JourneyRibbon* m_journey;
};

}  // namespace owc::ui
