#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

namespace owc::ui {

/// The 13 places of a CNIC, grouped 5-7-1, left-to-right. Only the last three stay readable; a digit
/// that was just typed shows for 0.8 s and then becomes a dot. The accessible name counts the digits and
/// never says them.
class CnicField : public QWidget {
    Q_OBJECT

  public:
    static constexpr int kDigits = 13;

    explicit CnicField(QWidget* parent = nullptr);

    /// All digits typed so far, ASCII; more than 13 are cut.
    void setDigits(const QString& digits);

    /// What place 0 to 12 shows: a digit, "•" for a hidden one, or nothing.
    [[nodiscard]] QString shownAt(int place) const;

    /// Turns the newest digit into a dot now, as the timer does after 0.8 s.
    void hideNewest();
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();
    void paintPlace(QPainter& painter, int place) const;

    QString m_digits;
    int m_newest = -1;
    QTimer m_hide;
};

}  // namespace owc::ui
