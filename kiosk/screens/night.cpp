#include "kiosk/screens/night.h"

#include <QPixmapCache>
#include <cmath>
#include <numbers>

#include "assets/ui/badge.h"
#include "assets/ui/colours.h"
#include "assets/ui/theme.h"

namespace owc::screens {
namespace {

constexpr qreal kTile = 120;
const QColor kLine{0x5B, 0x6B, 0xC9, 97};

/// One tile: an eight-point star around the middle, its rays to the neighbours, a ring at the crossing.
void drawTile(QPainter& painter) {
    painter.setPen(QPen(kLine, 2));
    painter.setBrush(Qt::NoBrush);
    QPolygonF star;
    for (int i = 0; i < 16; ++i) {
        const qreal angle = i * std::numbers::pi / 8;
        const qreal radius = i % 2 == 0 ? 46 : 32;
        star << QPointF(kTile / 2 + radius * std::cos(angle), kTile / 2 + radius * std::sin(angle));
    }
    painter.drawPolygon(star);
    painter.drawEllipse(QPointF(kTile / 2, kTile / 2), 12, 12);
    const qreal arm = kTile / 2 - 46;
    for (int side = 0; side < 4; ++side) {
        painter.save();
        painter.translate(kTile / 2, kTile / 2);
        painter.rotate(90.0 * side);
        painter.drawLine(QPointF(46, 0), QPointF(46 + arm, 0));
        painter.drawLine(QPointF(32.5, 32.5), QPointF(kTile / 2, kTile / 2));
        painter.restore();
    }
}

QPixmap latticeTile(int px) {
    const QString key = QStringLiteral("owc-lattice-%1").arg(px);
    QPixmap tile;
    if (QPixmapCache::find(key, &tile)) return tile;
    tile = QPixmap(px, px);
    tile.fill(ui::kNight);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(px / kTile, px / kTile);
    drawTile(painter);
    painter.end();
    QPixmapCache::insert(key, tile);
    return tile;
}

}  // namespace

void drawNight(QPainter& painter, const QRectF& box, qreal unit) {
    if (ui::colours().flat) return painter.fillRect(box, ui::colours().night);
    painter.drawTiledPixmap(box, latticeTile(qMax(8, qRound(kTile * unit))));
}

QRectF drawGreatArch(QPainter& painter, const QRectF& box, qreal unit) {
    const qreal outer = 45 * unit;
    const qreal inner = 77 * unit;
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    // The foot of each arch lies below the box, so that all three stand on its lower edge.
    const auto arch = [&](qreal side, qreal top, const QColor& fill) {
        painter.fillPath(ui::archPath(box.adjusted(side, top, -side, 200 * unit)), fill);
    };
    if (ui::colours().flat) {
        const qreal line = ui::colours().card * unit;
        arch(inner, inner * 1.3, ui::colours().mark);
        arch(inner + line, inner * 1.3 + line * 1.2, ui::colours().arch);
    } else {
        arch(0, 0, ui::kIndigo);
        arch(outer, outer * 1.25, ui::kMarigold);
        arch(inner, inner * 1.3, ui::kCream);
    }
    painter.restore();
    return box.adjusted(inner + 16 * unit, box.height() * 0.32, -inner - 16 * unit, -12 * unit);
}

}  // namespace owc::screens
