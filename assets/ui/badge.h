#pragma once

#include <QPainter>
#include <QPainterPath>
#include <QRectF>
#include <QString>

namespace owc::ui {

/// The one window shape, stretched to `box`; its own proportions are 100 x 118.
[[nodiscard]] QPainterPath archPath(const QRectF& box);

enum class BadgeStyle {
    Plain,     ///< fill and white pictogram, for light grounds
    Outlined,  ///< with the white outline it must have on night and indigo
    OneBit,    ///< white window, black outline and pictogram, no antialiasing: for a 1-bit ticket
};

/// Draws the badge of a need as large as fits `box`, centred, in its own proportions. On a screen in high
/// contrast it is the plain pictogram in its bright colour; in one bit it never changes.
void drawBadge(QPainter& painter, const QRectF& box, const QString& need,
               BadgeStyle style = BadgeStyle::Plain);

}  // namespace owc::ui
