#pragma once

#include <QString>

namespace owc::print {

/// Where a hall zone lies, seen from the kiosk.
/// @param direction  "left", "right", "ahead"
[[nodiscard]] QString zoneWords(const QString& direction);

/// Degrees clockwise from "right": the arrow is a direction in the hall and never mirrored.
[[nodiscard]] qreal arrowDegrees(const QString& direction);

}  // namespace owc::print
