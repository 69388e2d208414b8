#include "assets/print/note_picture.h"

#include "assets/ui/fonts.h"
#include "assets/ui/text.h"

namespace owc::print {
namespace {

constexpr qreal kFrame = 5;
constexpr qreal kBar = 4;
constexpr qreal kBarStep = 9;

int barsOf(int face) {
    if (face >= 5000) return 4;
    if (face >= 1000) return 3;
    if (face >= 500) return 2;
    return face >= 100 ? 1 : 0;
}

}  // namespace

void drawNote(QPainter& painter, const QRectF& box, int face) {
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::black, kFrame));
    const QRectF frame = box.adjusted(kFrame / 2, kFrame / 2, -kFrame / 2, -kFrame / 2);
    painter.drawRoundedRect(frame, 10, 10);
    const int bars = barsOf(face);
    for (int i = 0; i < bars; ++i)
        painter.fillRect(QRectF(box.left() + 13 + i * kBarStep, box.top() + 13, kBar, box.height() - 26),
                         Qt::black);
    painter.restore();
    const qreal start = 13 + bars * kBarStep + 4;
    ui::drawDigits(painter, box.adjusted(start, 8, -13, -8), QString::number(face),
                   ui::digitFont(box.height() * 0.5), Qt::black);
}

}  // namespace owc::print
