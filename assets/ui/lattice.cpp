#include "assets/ui/lattice.h"

#include <cmath>
#include <numbers>

#include <QPixmap>
#include <QPixmapCache>

#include "assets/ui/theme.h"

namespace owc::ui {
namespace {

constexpr qreal kTile = 120;
constexpr qreal kPoint = 46;
constexpr qreal kDent = kPoint * 0.765;  // where the two squares of an eight-point star cross
constexpr qreal kKnot = 12;

QColor lineColour(Lattice lattice) {
    switch (lattice) {
        case Lattice::Clear:
            return QColor(0x5B, 0x6B, 0xC9, 97);
        case Lattice::Faint:
            return QColor(0x46, 0x55, 0xB4, 41);
    }
    return {};
}

QPointF around(qreal radius, int sixteenth) {
    const qreal angle = sixteenth * std::numbers::pi / 8;
    return {kTile / 2 + radius * std::cos(angle), kTile / 2 + radius * std::sin(angle)};
}

void paintTile(QPainter& painter) {
    QPolygonF star;
    for (int i = 0; i < 16; ++i) star << around(i % 2 == 0 ? kPoint : kDent, i);
    painter.drawPolygon(star);
    for (int axis = 0; axis < 16; axis += 4) painter.drawLine(around(kPoint, axis), around(kTile / 2, axis));
    const qreal corner = kTile * std::numbers::sqrt2 / 2 - kKnot;
    for (int diagonal = 2; diagonal < 16; diagonal += 4)
        painter.drawLine(around(kPoint, diagonal), around(corner, diagonal));
    for (const qreal x : {0.0, kTile})
        for (const qreal y : {0.0, kTile}) painter.drawEllipse(QPointF(x, y), kKnot, kKnot);
}

QPixmap tile(Lattice lattice, int pixels) {
    const QString key = QStringLiteral("owc-lattice/%1/%2").arg(static_cast<int>(lattice)).arg(pixels);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(kNight);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / kTile, pixels / kTile);
    painter.setPen(QPen(lineColour(lattice), 2));
    paintTile(painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

}  // namespace

void drawLattice(QPainter& painter, const QRectF& rect, Lattice lattice, qreal unit) {
    painter.drawTiledPixmap(rect, tile(lattice, qMax(1, qRound(kTile * unit))));
}

}  // namespace owc::ui
