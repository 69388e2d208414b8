#pragma once

#include <QPainter>

namespace owc::print {

/// A bank note as dots: its figure in a frame, with one bar more at its end the more it is worth. Painted,
/// not a picture of a real note. The same in every language and direction.
void drawNote(QPainter& painter, const QRectF& box, int face);

}  // namespace owc::print
