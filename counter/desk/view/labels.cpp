#include "counter/desk/view/labels.h"

#include <QGuiApplication>

namespace owc::desk_view {
namespace {

constexpr qreal kUrduLarger = 2;  ///< pixels
// How far below the middle of its box a line stands, in parts of its size: half a capital, and what looks the same in Naskh.
constexpr qreal kLatinBelow = 0.36;
constexpr qreal kNaskhBelow = 0.2;

bool rightToLeft() {
    return QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

qreal sized(qreal px) {
    return rightToLeft() ? px + kUrduLarger : px;
}

}  // namespace

QFont label(qreal px) {
    return ui::labelFont(sized(px));
}

QFont small(qreal px) {
    return ui::smallFont(sized(px));
}

QRectF drawLabel(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& ink,
                 Qt::Alignment alignment) {
    if (text.isEmpty()) return {};
    const QFont fitted = ui::fittedFont(text, font, box.size());
    const QRectF bounds = ui::inkBounds(text, fitted);
    const qreal below = (rightToLeft() ? kNaskhBelow : kLatinBelow) * font.pixelSize();
    const qreal top = std::clamp(box.center().y() + below + bounds.top(), box.top(),
                                 std::max(box.top(), box.bottom() - bounds.height()));
    return ui::drawLine(painter, {box.left(), top - 0.5, box.width(), bounds.height() + 1}, text, fitted, ink, alignment);
}

}  // namespace owc::desk_view
