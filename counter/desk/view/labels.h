#pragma once

#include "assets/ui/fonts.h"
#include "assets/ui/text.h"

// Text of the desk: beside each other it stands on one line, and Urdu is a little larger than English.
namespace owc::desk_view {

[[nodiscard]] QFont label(qreal px);
[[nodiscard]] QFont small(qreal px);

/// As ui::drawLine, but lines of one height share a baseline, whichever letters are in them.
QRectF drawLabel(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& ink,
                 Qt::Alignment alignment = Qt::AlignCenter);

}  // namespace owc::desk_view
