#include "kiosk/screens/page.h"

#include <QEvent>

#include "assets/ui/kiosk_control.h"

namespace owc::screens {

Page::Page(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName);
}

void Page::place(QWidget* widget, const QRectF& design) {
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

void Page::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeAll();
}

void Page::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::LayoutDirectionChange) placeAll();
    QWidget::changeEvent(event);
}

void Page::placeAll() {
    for (const Placed& placed : m_placed) placed.widget->setGeometry(scaled(placed.design).toRect());
}

}  // namespace owc::screens
