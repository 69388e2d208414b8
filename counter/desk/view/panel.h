#pragma once

#include <QPainter>
#include <QWidget>

namespace owc::desk_view {

/// What asks something over the desk: the desk lies in shade, the question stands on a white card, and Esc leaves.
/// @param height  of what stands between the question and the line about Esc
/// @return where that stands
QRectF paintPanel(QPainter& painter, const QWidget& widget, const QString& question, qreal height);

/// The same place, without painting.
[[nodiscard]] QRectF panelBody(const QWidget& widget, qreal height);

}  // namespace owc::desk_view
