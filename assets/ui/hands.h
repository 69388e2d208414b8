#pragma once

#include <QPainter>
#include <QRectF>
#include <array>

namespace owc::ui {

/// What is said of one finger.
enum class FingerMark {
    Plain,  ///< nothing; it may be used
    Now,    ///< this one is to be laid on the reader
    Good,   ///< it was recognised
    Spent,  ///< no more tries for it
    Away,   ///< cannot be used: not on file, or she has none
};

/// Right thumb to little finger, then left thumb to little finger: the order of ISO/IEC 19794-2.
using FingerMarks = std::array<FingerMark, 10>;

/// Her own hands as she sees them, palms down, drawn in line and fitted into `box`: the left one is left in
/// every language. No mark is told by colour alone. Desks and visitors' windows only: light grounds.
/// @param keys  each finger has its key beside it: 1 to 9 and 0, in the order of the marks
void drawHands(QPainter& painter, const QRectF& box, const FingerMarks& marks, bool keys = false);

/// Where a finger's tip lies in `box`, for a touch or a line to it; finger as an index of FingerMarks.
[[nodiscard]] QRectF fingertip(const QRectF& box, int finger);

}  // namespace owc::ui
