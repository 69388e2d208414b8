#include "assets/ui/buttons.h"

#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

constexpr QSizeF kWideSize{1000, 108};
constexpr QSizeF kBarSize{232, 160};
constexpr qreal kGap = 28;

RaisedLook buttonLook(ButtonStyle style, qreal radius) {
    switch (style) {
        case ButtonStyle::Filled:
            return {kIndigo, kIndigo, kIndigoEdge, radius, 4, 6};
        case ButtonStyle::Outlined:
            return {kSurface, kIndigo, kIndigo, radius, 4, 6};
    }
    return {};
}

QColor buttonInk(const QWidget& button, ButtonStyle style) {
    if (!button.isEnabled()) return kInk2;
    return style == ButtonStyle::Filled ? QColor(Qt::white) : kIndigo;
}

// Takes `width` from the reading start of `box`, with the gap behind it.
QRectF takeStart(QRectF& box, qreal width, qreal gap, Qt::LayoutDirection direction) {
    QRectF part = box;
    part.setWidth(width);
    if (direction == Qt::RightToLeft) {
        part.moveRight(box.right());
        box.setRight(part.left() - gap);
    } else {
        box.setLeft(part.right() + gap);
    }
    return part;
}

}  // namespace

WideButton::WideButton(const QString& objectName, const QString& text, ButtonStyle style, QWidget* parent)
    : KioskControl(objectName, kWideSize, parent), m_style(style) {
    setLook(buttonLook(style, 28));
    setLabel(text);
}

void WideButton::setStyle(ButtonStyle style) {
    m_style = style;
    setLook(buttonLook(style, 28));
    update();
}

void WideButton::setLabel(const QString& text) {
    setText(text);
    setAccessibleName(text);
    update();
}

void WideButton::setHint(const QString& hint) {
    m_hint = hint;
    setAccessibleDescription(hint);
    update();
}

void WideButton::setPictogram(const QString& icon) {
    m_icon = icon;
    update();
}

void WideButton::setArrow(bool arrow) {
    m_arrow = arrow;
    update();
}

void WideButton::paintFace(QPainter& painter, const QRectF& face) {
    const qreal u = unit();
    const bool urdu = painter.layoutDirection() == Qt::RightToLeft;
    const qreal px = qBound(urdu ? 40 * u : 36 * u, face.height() * (m_hint.isEmpty() ? 0.36 : 0.3),
                            urdu ? 62 * u : 56 * u);
    const qreal picture = m_icon.isEmpty() ? 0 : qMin(128 * u, face.height() * 0.72);
    const qreal arrow = m_arrow ? qBound(44 * u, face.height() * 0.36, 80 * u) : 0;
    const qreal gap = kGap * u;
    const qreal beside = (picture > 0 ? picture + gap : 0) + (arrow > 0 ? arrow + gap : 0);
    const qreal wanted =
        qMax(inkBounds(text(), displayFont(px)).width(), inkBounds(m_hint, bodyFont(px * 0.66)).width());
    QRectF group = face.adjusted(gap, 7 * u, -gap, -7 * u);
    const qreal words = qMin(wanted + 4 * u, group.width() - beside);
    const qreal spare = (group.width() - beside - words) / 2;
    group.adjust(spare, 0, -spare, 0);

    const QColor ink = buttonInk(*this, m_style);
    if (picture > 0)
        drawIcon(painter, takeStart(group, picture, gap, painter.layoutDirection()), m_icon, ink);
    paintWords(painter, takeStart(group, words, gap, painter.layoutDirection()), px);
    if (arrow > 0) drawIcon(painter, group, QStringLiteral("act-next"), ink, true);
}

void WideButton::paintWords(QPainter& painter, const QRectF& box, qreal px) {
    const QColor ink = buttonInk(*this, m_style);
    if (m_hint.isEmpty()) {
        drawLine(painter, box, text(), displayFont(px), ink);
        return;
    }
    const bool urdu = painter.layoutDirection() == Qt::RightToLeft;
    const qreal split = box.top() + box.height() * (urdu ? 0.6 : 0.55);
    const qreal spare = urdu ? 0 : box.height() * 0.16;
    drawLine(painter, QRectF(QPointF(box.left(), box.top() + spare), QPointF(box.right(), split)), text(),
             displayFont(px), ink, Qt::AlignLeft);
    drawLine(painter, QRectF(QPointF(box.left(), split), QPointF(box.right(), box.bottom() - spare)), m_hint,
             bodyFont(px * 0.66), ink, Qt::AlignLeft);
}

BarButton::BarButton(const QString& objectName, const QString& icon, const QString& text, ButtonStyle style,
                     QWidget* parent)
    : KioskControl(objectName, kBarSize, parent), m_icon(icon), m_style(style) {
    setLook(buttonLook(style, 28));
    setLabel(text);
}

void BarButton::setLabel(const QString& text) {
    setText(text);
    setAccessibleName(text);
    update();
}

void BarButton::paintFace(QPainter& painter, const QRectF& face) {
    const qreal u = unit();
    const QColor ink = buttonInk(*this, m_style);
    const qreal icon = qBound(60 * u, face.height() * 0.42, 104 * u);
    const qreal margin = qMax(14 * u, face.height() * 0.09);
    const QRectF picture(face.left(), face.top() + margin, face.width(), icon);
    const bool mirrors = m_icon == QLatin1String("act-back") || m_icon == QLatin1String("act-listen");
    drawIcon(painter, picture, m_icon, ink, mirrors);
    const QRectF words(face.left() + 8 * u, picture.bottom() + 2 * u, face.width() - 16 * u,
                       face.bottom() - picture.bottom() - 5 * u);
    const bool urdu = painter.layoutDirection() == Qt::RightToLeft;
    const qreal px = face.height() > 200 * u ? (urdu ? 46 : 36) : (urdu ? 36 : 30);
    drawLine(painter, words, text(), displayFont(px * u), ink);
}

}  // namespace owc::ui
