#pragma once

#include <QColor>
#include <QPainter>
#include <QPixmap>
#include <QString>

namespace owc::ui {

/// A pictogram of assets/icons by its file name without ".svg", `px` logical pixels square, in one ink.
/// Rendered once per name, size, ink and screen scale, then taken from QPixmapCache. An unknown name is
/// a mistake in the program: it is logged and gives an empty pixmap.
[[nodiscard]] QPixmap icon(const QString& name, int px, const QColor& ink, qreal scale = 1);

/// Paints a pictogram centred in `box` at the painter's screen scale.
/// @param mirrorInRtl  only act-back, act-next, act-listen and act-arrow* may mirror; a direction in the
///                     hall never does
void drawIcon(QPainter& painter, const QRectF& box, const QString& name, const QColor& ink,
              bool mirrorInRtl = false);

}  // namespace owc::ui
