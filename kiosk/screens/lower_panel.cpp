#include "kiosk/screens/lower_panel.h"

#include <QMouseEvent>

#include "assets/ui/colours.h"
#include "assets/ui/kiosk_control.h"

namespace owc::screens {
namespace {

constexpr QRectF kCard{0, 944, 1080, 764};
constexpr qreal kRadius = 40;
constexpr int kVeil = 80;  ///< thin: she sees at once what a choice does

}  // namespace

void LowerPanel::paintEvent(QPaintEvent*) {
    const qreal unit = ui::unit(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = ui::colours().night;
    veil.setAlpha(kVeil);
    painter.fillRect(rect(), veil);
    painter.setClipRect(scaled(kCard).adjusted(0, -1, 0, 1));
    const qreal line = 8 * unit;
    painter.setPen(QPen(ui::colours().now, line));
    painter.setBrush(ui::colours().surface);
    // Its foot lies under the bar.
    const QRectF card = scaled(kCard).adjusted(-line, line / 2, line, kRadius * unit);
    painter.drawRoundedRect(card, kRadius * unit, kRadius * unit);
}

void LowerPanel::mousePressEvent(QMouseEvent* event) {
    event->accept();
}

void LowerPanel::mouseReleaseEvent(QMouseEvent* event) {
    event->accept();
    if (!scaled(kCard).contains(event->position())) emit touched(flow::ClosePanel{});
}

}  // namespace owc::screens
