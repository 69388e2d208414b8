#include "assets/ui/tiles.h"

#include "assets/ui/badge.h"
#include "assets/ui/icons.h"
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
    setLook({kSurface, kOutline, kOutline, 32, 3, 9});
}

void LanguageTile::paintFace(QPainter& painter, const QRectF& face) {
    const qreal u = unit();
    const qreal disc = (m_main ? 116 : 88) * u;
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
    painter.setBrush(m_main ? kIndigo : kMist);
    painter.drawEllipse(circle);
    const qreal inset = disc * 0.25;
    drawIcon(painter, circle.adjusted(inset, inset, -inset, -inset), QStringLiteral("act-listen"),
             m_main ? QColor(Qt::white) : kIndigo, true);
    const qreal px = (m_main ? 104 : (m_face == Face::Naskh ? 76 : 66)) * u;
    drawLine(painter, words, text(), faceFont(m_face, px, true), kInk, Qt::AlignLeft);
}

NeedTile::NeedTile(const QString& need, QWidget* parent)
    : KioskControl(QStringLiteral("need-") + need, kNeedSize, parent), m_need(need) {
    const NeedLook& shown = needLook(need);
    setLook({kSurface, shown.deep, shown.deep, 32, 3, 12});
    NeedTile::retranslate();
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
    const qreal top = 24 * u;
    const qreal height = qMin(250 * u, face.height() * 0.6);
    const QRectF badge(face.left(), face.top() + top, face.width(), height);
    drawBadge(painter, badge, m_need);
    const qreal side = kPadding * u;
    const QRectF words(face.left() + side, badge.bottom() + 14 * u, face.width() - 2 * side,
                       face.bottom() - badge.bottom() - 20 * u);
    const bool urdu = rightToLeft(painter);
    drawLines(painter, words, text(), displayFont((urdu ? 45 : 34) * u), needLook(m_need).deep, urdu ? 1 : 3);
}

PictureTile::PictureTile(const QString& objectName, const QString& icon, const QString& text, QWidget* parent)
    : KioskControl(objectName, kPictureSize, parent), m_icon(icon) {
    setText(text);
    setAccessibleName(text);
    setLook({kSurface, kIndigo, kIndigo, 32, 4, 12});
}

void PictureTile::paintFace(QPainter& painter, const QRectF& face) {
    const qreal u = unit();
    const qreal disc = qMin(290 * u, face.height() * 0.62);
    QRectF circle(0, 0, disc, disc);
    circle.moveCenter({face.center().x(), face.top() + 32 * u + disc / 2});
    painter.setPen(Qt::NoPen);
    painter.setBrush(kMist);
    painter.drawEllipse(circle);
    const qreal inset = disc * 0.155;
    drawIcon(painter, circle.adjusted(inset, inset, -inset, -inset), m_icon, kIndigo);
    const QRectF words(face.left() + kPadding * u, circle.bottom() + 8 * u, face.width() - 2 * kPadding * u,
                       face.bottom() - circle.bottom() - 16 * u);
    const bool urdu = rightToLeft(painter);
    drawLines(painter, words, text(), displayFont((urdu ? 58 : 42) * u), kIndigo, urdu ? 1 : 2);
}

}  // namespace owc::ui
