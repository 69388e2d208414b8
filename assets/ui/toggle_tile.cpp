#include "assets/ui/toggle_tile.h"

#include <QCoreApplication>

#include "assets/ui/colours.h"
#include "assets/ui/fonts.h"
#include "assets/ui/icons.h"
#include "assets/ui/mode.h"
#include "assets/ui/text.h"

namespace owc::ui {
namespace {

constexpr QSizeF kSize{1000, 136};

}  // namespace

ToggleTile::ToggleTile(const QString& objectName, const QString& icon, QWidget* parent)
    : KioskControl(objectName, kSize, parent), m_icon(icon) {
    ToggleTile::restyle();
    ToggleTile::retranslate();
}

void ToggleTile::setLabel(const QString& text) {
    setText(text);
    setAccessibleName(text);
    update();
}

void ToggleTile::setOn(bool on) {
    if (on == m_on) return;
    m_on = on;
    restyle();
    retranslate();
}

void ToggleTile::restyle() {
    const Colours& c = colours();
    setLook(m_on ? RaisedLook{c.actionFill, c.actionFill, c.actionEdge, 28, 4, 6}
                 : RaisedLook{c.surface, c.action, c.action, 28, 4, 6});
}

void ToggleTile::retranslate() {
    setAccessibleDescription(m_on ? QCoreApplication::translate("ToggleTile", "on")
                                  : QCoreApplication::translate("ToggleTile", "off"));
}

void ToggleTile::paintFace(QPainter& painter, const QRectF& face) {
    const qreal u = unit();
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const QColor ink = onFace(m_on ? colours().onAction : colours().action);
    const qreal side = qMin(96 * u, face.height() * 0.74);
    QRectF picture(0, 0, side, side);
    picture.moveCenter({rtl ? face.right() - 84 * u : face.left() + 84 * u, face.center().y()});
    QRectF state(0, 0, side * 0.75, side * 0.75);
    state.moveCenter({rtl ? face.left() + 72 * u : face.right() - 72 * u, face.center().y()});
    drawIcon(painter, picture, m_icon, ink);
    if (m_on) {
        drawIcon(painter, state, QStringLiteral("state-yes"), ink);
    } else {
        painter.setPen(QPen(ink, 5 * u));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(state.adjusted(3 * u, 3 * u, -3 * u, -3 * u));
    }
    const QRectF words = face.adjusted(160 * u, 7 * u, -130 * u, -7 * u);
    const QRectF mirrored = face.adjusted(130 * u, 7 * u, -160 * u, -7 * u);
    drawLine(painter, rtl ? mirrored : words, text(), displayFont(large(rtl ? 54 : 46) * u), ink, Qt::AlignLeft);
}

}  // namespace owc::ui
