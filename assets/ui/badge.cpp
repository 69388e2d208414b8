#include "assets/ui/badge.h"

#include "assets/ui/colours.h"
#include "assets/ui/icons.h"
#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

constexpr QSizeF kArchSize{100, 118};
constexpr QPointF kIconCentre{50, 68};
constexpr qreal kIconWidth = 70;
constexpr qreal kOutlineWidth = 5;

QRectF fitted(const QRectF& box) {
    QRectF arch(QPointF(), kArchSize.scaled(box.size(), Qt::KeepAspectRatio));
    arch.moveCenter(box.center());
    return arch;
}

// A pixmap is blended at its edges; one bit needs hard ones.
void drawHardIcon(QPainter& painter, const QRectF& box, const QString& name) {
    QImage mask = icon(name, qRound(box.width()), Qt::black).toImage();
    for (int y = 0; y < mask.height(); ++y)
        for (int x = 0; x < mask.width(); ++x)
            mask.setPixelColor(x, y, mask.pixelColor(x, y).alpha() >= 128 ? Qt::black : Qt::transparent);
    painter.drawImage(box.topLeft().toPoint(), mask);
}

}  // namespace

QPainterPath archPath(const QRectF& box) {
    QPainterPath path;
    path.moveTo(0, 104);
    path.lineTo(0, 50);
    path.cubicTo(0, 24, 27, 15, 50, 0);
    path.cubicTo(73, 15, 100, 24, 100, 50);
    path.lineTo(100, 104);
    path.arcTo(QRectF(72, 90, 28, 28), 0, -90);
    path.lineTo(14, 118);
    path.arcTo(QRectF(0, 90, 28, 28), -90, -90);
    path.closeSubpath();
    QTransform stretch;
    stretch.translate(box.x(), box.y());
    stretch.scale(box.width() / kArchSize.width(), box.height() / kArchSize.height());
    return stretch.map(path);
}

void drawBadge(QPainter& painter, const QRectF& box, const QString& need, BadgeStyle style) {
    const NeedLook& look = needLook(need);
    if (style != BadgeStyle::OneBit && colours().flat) return drawIcon(painter, box, look.icon, look.bright);
    const QRectF arch = fitted(box);
    const qreal unit = arch.width() / kArchSize.width();
    QRectF pictogram(0, 0, kIconWidth * unit, kIconWidth * unit);
    pictogram.moveCenter(arch.topLeft() + kIconCentre * unit);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, style != BadgeStyle::OneBit);
    switch (style) {
        case BadgeStyle::Plain:
            painter.fillPath(archPath(arch), look.fill);
            drawIcon(painter, pictogram, look.icon, Qt::white);
            break;
        case BadgeStyle::Outlined: {
            const qreal inset = kOutlineWidth * unit;
            painter.fillPath(archPath(arch), Qt::white);
            painter.fillPath(archPath(arch.adjusted(inset, inset * 1.2, -inset, -inset)), look.fill);
            pictogram.adjust(inset, inset, -inset, -inset);
            drawIcon(painter, pictogram, look.icon, Qt::white);
            break;
        }
        case BadgeStyle::OneBit: {
            const qreal inset = qMax(2.0, 4 * unit);
            painter.fillPath(archPath(arch), Qt::black);
            painter.fillPath(archPath(arch.adjusted(inset, inset * 1.2, -inset, -inset)), Qt::white);
            drawHardIcon(painter, pictogram, look.icon);
            break;
        }
    }
    painter.restore();
}

}  // namespace owc::ui
