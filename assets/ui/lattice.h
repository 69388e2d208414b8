#pragma once

#include <QPainter>
#include <QRectF>

namespace owc::ui {

enum class Lattice { Clear, Faint };

/// Fills `rect` with night and the lattice of eight-point stars. Decoration only: not in high contrast.
/// The tile is painted once per size and then repeated.
void drawLattice(QPainter& painter, const QRectF& rect, Lattice lattice, qreal unit);

}  // namespace owc::ui
