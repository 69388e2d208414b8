#include "assets/ui/tiles.h"

#include "assets/ui/badge.h"
#include "assets/ui/colours.h"
#include "assets/ui/icons.h"
#include "assets/ui/mode.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

constexpr QSizeF kMainLanguageSize{1000, 284};
constexpr QSizeF kLanguageSize{486, 232};
constexpr QSizeF kNeedSize{317, 430};
constexpr QSizeF kPictureSize{484, 490};
constexpr qreal kPadding = 12;

bool rightToLeft(const QPainter& painter) {
    return painter.layoutDirection() == Qt::RightToLeft;
}

}  // namespace

LanguageTile::LanguageTile(const QString& code, const QString& name, Face face, bool main, QWidget* parent)
    : KioskControl(QStringLiteral("language-") + code, main ? kMainLanguageSize : kLanguageSize, parent),
      m_face(face),
      m_main(main) {
    setText(name);
    setAccessibleName(name);
    LanguageTile::restyle();
}

void LanguageTile::restyle() {
    const Colours& c = colours();
    setLook({c.surface, c.outline, c.outline, 32, 3, 9});
}

void LanguageTile::paintFace(QPainter& painter, const QRectF& face) {
    const qreal u = unit();
    const qreal disc = qMin((m_main ? 116 : 88) * u, face.height() * 0.62);
    const qreal margin = 42 * u;
    QRectF circle(0, 0, disc, disc);
    circle.moveCenter({0, face.center().y()});
    QRectF words = face.adjusted(margin, kPadding * u, -margin, -kPadding * u);
    if (rightToLeft(painter)) {
        circle.moveLeft(face.left() + margin);
        words.setLeft(circle.right() + kPadding * u);
    } else {
        circle.moveRight(face.right() - margin);
        words.setRight(circle.left() - kPadding * u);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(onFace(m_main ? colours().actionFill : colours().mist));
    painter.drawEllipse(circle);
    const qreal inset = disc * (colours().flat && !m_main ? 0.1 : 0.25);
    const QColor pictureInk = m_main ? colours().onAction : onFace(colours().action);
    drawIcon(painter, circle.adjusted(inset, inset, -inset, -inset), QStringLiteral("act-listen"),
             pictureInk, true);
    const qreal px = large(m_main ? 104 : (m_face == Face::Naskh ? 76 : 66)) * u;
    drawLine(painter, words, text(), faceFont(m_face, px, true), onFace(colours().ink), Qt::AlignLeft);
}

NeedTile::NeedTile(const QString& need, QWidget* parent)
    : KioskControl(QStringLiteral("need-") + need, kNeedSize, parent), m_need(need) {
    NeedTile::restyle();
    NeedTile::retranslate();
}

void NeedTile::restyle() {
    const QColor edge = needColours(m_need).edge;
    setLook({colours().surface, edge, edge, 32, 3, 12});
}

void NeedTile::setName(const QString& name) {
    m_name = name;
    retranslate();
    update();
}

void NeedTile::retranslate() {
    setText(m_name.isEmpty() ? needName(m_need) : m_name);
    setAccessibleName(text());
}

void NeedTile::paintFace(QPainter& painter, const QRectF& face) {
    const qreal u = unit();
    const qreal top = qMin(24 * u, face.height() * 0.06);
    const bool crowded = mode().largeType || face.height() < 300 * u;
    const qreal height = qMin(250 * u, face.height() * (crowded ? 0.47 : 0.57));
    const QRectF badge(face.left(), face.top() + top, face.width(), height);
    if (colours().flat)
        drawIcon(painter, badge, needLook(m_need).icon,
                 onFace(needColours(m_need).picture));
    else
        drawBadge(painter, badge, m_need);
    const qreal side = kPadding * u;
    const QRectF words(face.left() + side, badge.bottom() + top * 0.6, face.width() - 2 * side,
                       face.bottom() - badge.bottom() - top * 0.6 - 6 * u);
    const bool urdu = rightToLeft(painter);
    drawLines(painter, words, text(), displayFont(large(urdu ? 45 : 34) * u), onFace(needColours(m_need).words),
              urdu ? 1 : 3);
}

PictureTile::PictureTile(const QString& objectName, const QString& icon, const QString& text, QWidget* parent)
    : KioskControl(objectName, kPictureSize, parent), m_icon(icon) {
    setText(text);
    setAccessibleName(text);
    PictureTile::restyle();
}

void PictureTile::restyle() {
    const Colours& c = colours();
    setLook({c.surface, c.action, c.action, 32, 4, 12});
}

void PictureTile::paintFace(QPainter& painter, const QRectF& face) {
    const qreal u = unit();
    const bool urdu = rightToLeft(painter);
    const bool low = face.width() > 1.6 * face.height();
    const qreal under = qMin(290 * u, face.height() * (mode().largeType ? 0.56 : 0.62));
    const qreal disc = low ? face.height() * 0.76 : under;
    const qreal margin = qMin(30 * u, face.height() * 0.1);
    QRectF circle(0, 0, disc, disc);
    QRectF words = face.adjusted(kPadding * u, 8 * u, -kPadding * u, -8 * u);
    if (low && urdu) {
        circle.moveCenter({face.right() - margin - disc / 2, face.center().y()});
        words.setRight(circle.left() - margin);
    } else if (low) {
        circle.moveCenter({face.left() + margin + disc / 2, face.center().y()});
        words.setLeft(circle.right() + margin);
    } else {
        circle.moveCenter({face.center().x(), face.top() + 32 * u + disc / 2});
        words.setTop(circle.bottom() + 8 * u);
        words.setBottom(face.bottom() - 8 * u);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(onFace(colours().mist));
    if (!colours().flat) painter.drawEllipse(circle);
    const qreal inset = disc * (colours().flat ? 0.04 : 0.155);
    const QColor ink = onFace(colours().action);
    drawIcon(painter, circle.adjusted(inset, inset, -inset, -inset), m_icon, ink);
    const qreal wanted = large(urdu ? 58 : 42) * u;
    const qreal px = low ? qMin(wanted, words.height() * 0.55) : wanted;  // so that a column of rows looks even
    drawLines(painter, words, text(), displayFont(px), ink, urdu ? 1 : 2,
              low ? Qt::AlignLeft : Qt::AlignCenter);
}

}  // namespace owc::ui
