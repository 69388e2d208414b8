#include "assets/ui/kiosk_control.h"

#include <QEvent>
#include <QVariant>

#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

constexpr char kUnitProperty[] = "owcDesignUnit";
constexpr qreal kPressedEdge = 3;
constexpr qreal kFocusRing = 4;

RaisedLook disabled(RaisedLook look) {
    look.face = kMist;
    look.outline = kHairline;
    look.edge = kHairline;
    return look;
}

}  // namespace

qreal unit(const QWidget& widget) {
    const QWidget* window = widget.window();
    const QVariant fixed = window->property(kUnitProperty);
    if (fixed.isValid()) return fixed.toDouble();
    return qMin(window->width() / kDesignPanel.width(), window->height() / kDesignPanel.height());
}

void setUnit(QWidget& window, qreal unit) {
    window.setProperty(kUnitProperty, unit);
}

QRectF drawRaised(QPainter& painter, const QRectF& rect, const RaisedLook& look, qreal unit, bool pressed) {
    const qreal edge = look.edgeHeight * unit;
    const qreal drop = pressed ? qMax(0.0, edge - kPressedEdge * unit) : 0;
    const qreal outline = look.outlineWidth * unit;
    const qreal radius = look.radius * unit;
    const QRectF body = rect.adjusted(0, drop, 0, 0);
    const QRectF face = body.adjusted(0, 0, 0, drop - edge);
    const QRectF inner = face.adjusted(outline, outline, -outline, -outline);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.edge);
    painter.drawRoundedRect(body, radius, radius);
    painter.setBrush(look.outline);
    painter.drawRoundedRect(face, radius, radius);
    painter.setBrush(look.face);
    painter.drawRoundedRect(inner, radius - outline, radius - outline);
    painter.restore();
    return inner;
}

KioskControl::KioskControl(const QString& objectName, const QSizeF& designSize, QWidget* parent)
    : QAbstractButton(parent), m_designSize(designSize) {
    setObjectName(objectName);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KioskControl::setDesignSize(const QSizeF& size) {
    m_designSize = size;
    updateGeometry();
}

QSize KioskControl::sizeHint() const {
    return (m_designSize * unit()).toSize();
}

void KioskControl::setLook(const RaisedLook& look) {
    m_look = look;
    update();
}

void KioskControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const RaisedLook shown = isEnabled() ? m_look : disabled(m_look);
    const QRectF face = drawRaised(painter, rect(), shown, unit(), isDown());
    paintFace(painter, face);
    if (!hasFocus()) return;
    const qreal ring = kFocusRing * unit();
    painter.setPen(QPen(kMarigold, ring));
    painter.setBrush(Qt::NoBrush);
    const qreal radius = (m_look.radius - m_look.outlineWidth) * unit();
    painter.drawRoundedRect(face.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), radius, radius);
}

void KioskControl::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
    }
    QAbstractButton::changeEvent(event);
}

}  // namespace owc::ui
