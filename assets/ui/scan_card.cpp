#include "assets/ui/scan_card.h"

#include <QPainter>

#include "assets/ui/fonts.h"
#include "assets/ui/kiosk_control.h"
#include "assets/ui/paper_picture.h"
#include "assets/ui/text.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

constexpr QSizeF kSize{1000, 478};

}  // namespace

ScanCard::ScanCard(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("scanCard"));
}

void ScanCard::setText(const QString& text, const QString& more) {
    m_text = text;
    m_more = more;
    setAccessibleName(text);
    setAccessibleDescription(more);
    update();
}

QSize ScanCard::sizeHint() const {
    return (kSize * unit(*this)).toSize();
}

void ScanCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal u = unit(*this);
    const bool rtl = painter.layoutDirection() == Qt::RightToLeft;
    const NeedLook& look = needLook(QStringLiteral("finger"));
    painter.setPen(QPen(look.fill, 4 * u));
    painter.setBrush(look.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2 * u, 2 * u, -2 * u, -2 * u), 34 * u, 34 * u);

    QRectF words = QRectF(rect()).adjusted(56 * u, 0, -56 * u, 0);
    QRectF picture(0, 40 * u, 290 * u, height() - 80 * u);
    if (rtl) {
        picture.moveLeft(76 * u);
        words.setLeft(picture.right() + 24 * u);
    } else {
        picture.moveRight(width() - 76 * u);
        words.setRight(picture.left() - 24 * u);
    }
    drawScanPicture(painter, picture, look.deep);
    const qreal middle = height() * (rtl ? 0.58 : 0.54);
    const QRectF title(words.left(), height() * 0.24, words.width(), middle - height() * 0.24);
    const QRectF more(words.left(), middle, words.width(), height() * 0.24);
    drawLines(painter, title, m_text, displayFont((rtl ? 68 : 54) * u), look.deep, rtl ? 1 : 2,
              Qt::AlignLeft);
    drawLines(painter, more, m_more, bodyFont((rtl ? 42 : 36) * u), kInk, rtl ? 1 : 2, Qt::AlignLeft);
}

}  // namespace owc::ui
