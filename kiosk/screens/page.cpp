#include "kiosk/screens/page.h"

#include <QEvent>

#include "assets/ui/badge.h"
#include "assets/ui/colours.h"
#include "assets/ui/icons.h"
#include "assets/ui/kiosk_control.h"

namespace owc::screens {

Page::Page(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName);
}

void Page::place(QWidget* widget, const QRectF& design) {
    forget(widget);
    m_placed.push_back({widget, design});
    widget->setGeometry(scaled(design).toRect());
}

void Page::forget(QWidget* widget) {
    std::erase_if(m_placed, [&](const Placed& placed) { return placed.widget == widget; });
}

QRectF Page::scaled(const QRectF& design) const {
    const qreal unit = ui::unit(*this);
    QRectF shown = design;
    if (layoutDirection() == Qt::RightToLeft) shown.moveRight(ui::kDesignPanel.width() - design.left());
    return {shown.topLeft() * unit, shown.size() * unit};
}

void Page::paintTelling(QPainter& painter, const QString& icon) const {
    const qreal unit = ui::unit(*this);
    const QRectF arch = scaled({462, 190, 156, 184});
    painter.setPen(QPen(ui::colours().mark, 8 * unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(ui::archPath(arch));
    ui::drawIcon(painter, scaled({496, 252, 88, 88}), icon, ui::colours().mark);
    painter.setPen(QPen(ui::colours().hairline, 4 * unit));
    const QRectF line = scaled({24, 944, 1032, 0});
    painter.drawLine(line.topLeft(), line.topRight());
}

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeAll();
}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::LayoutDirectionChange) placeAll();
    if (event->type() == QEvent::StyleChange) {
        arrange();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void Page::placeAll() {
    for (const Placed& placed : m_placed) placed.widget->setGeometry(scaled(placed.design).toRect());
}

}  // namespace owc::screens
