#pragma once

#include <QPainter>
#include <functional>

#include "drivers/api/raster.h"

namespace owc::print {

/// Paints on white paper of this width and makes dots of it: black where the picture is darker than half, no dither,
/// which thermal heads smear.
/// @param paint    sets the paper from top to bottom; returns the height it used
/// @param tallest  dots; what is painted below is cut off. A narrow ticket with all documents is under 2600
[[nodiscard]] drivers::Raster renderPaper(int widthDots, const std::function<qreal(QPainter&)>& paint,
                                          int tallest = 3200);

}  // namespace owc::print
