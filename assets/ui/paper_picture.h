#pragma once

#include <QColor>
#include <QWidget>

namespace owc::ui {

/// Draws a ticket with its number coming out of the slot, fitted into `box`.
void drawPaperPicture(QPainter& painter, const QRectF& box, int number);

/// Draws a CNIC held over the reader's light, fitted into `box`.
void drawScanPicture(QPainter& painter, const QRectF& box, const QColor& ink);

/// The ticket picture as a widget of its own.
class PaperPicture : public QWidget {
    Q_OBJECT

  public:
    explicit PaperPicture(QWidget* parent = nullptr);

    void setNumber(int number);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    int m_number = 0;
};

}  // namespace owc::ui
