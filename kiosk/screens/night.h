#pragma once

#include <QPainter>

namespace owc::screens {

/// Night ground, outside high contrast with the lattice of eight-point stars in `box`; decoration only.
/// @param unit  pixels of one design unit
void drawNight(QPainter& painter, const QRectF& box, qreal unit);

/// The great window that stands in the night: indigo, marigold and cream arches one inside the other, or in
/// high contrast one outline.
/// @return the room for a picture and words inside the cream arch
QRectF drawGreatArch(QPainter& painter, const QRectF& box, qreal unit);

}  // namespace owc::screens
