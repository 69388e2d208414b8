#include "assets/ui/kiosk_control.h"

#include <QEvent>
#include <QVariant>

#include "assets/ui/colours.h"

namespace owc::ui {
namespace {

constexpr char kUnitProperty[] = "owcDesignUnit";
constexpr qreal kPressedEdge = 3;
constexpr qreal kFocusRing = 4;

RaisedLook disabled(RaisedLook look) {
    look.face = colours().mist;
    look.outline = colours().hairline;
    look.edge = colours().hairline;
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

bool KioskControl::inverted() const {
    return colours().flat && isDown() && isEnabled();
}

QColor KioskControl::onFace(const QColor& ink) const {
    return inverted() ? m_look.face : ink;
}

RaisedLook KioskControl::shownLook() const {
    RaisedLook shown = isEnabled() ? m_look : disabled(m_look);
    if (!colours().flat) return shown;
    shown.outlineWidth = colours().card;
    shown.edgeHeight = 0;
    if (inverted()) shown.face = m_look.face == colours().surface ? m_look.outline : colours().surface;
    return shown;
}

void KioskControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = drawRaised(painter, rect(), shownLook(), unit(), isDown());
    paintFace(painter, face);
    if (!hasFocus()) return;
    const qreal ring = kFocusRing * unit();
    painter.setPen(QPen(colours().now, ring));
    painter.setBrush(Qt::NoBrush);
    const qreal radius = (m_look.radius - m_look.outlineWidth) * unit();
    painter.drawRoundedRect(face.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), radius, radius);
}

void KioskControl::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
    }
    if (event->type() == QEvent::StyleChange) restyle();
    QAbstractButton::changeEvent(event);
}

}  // namespace owc::ui
