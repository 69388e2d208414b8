#pragma once

#include <QFont>
#include <QString>

namespace owc::print {

/// Lines and dots that words need to stand at their full size.
struct Room {
    int lines;
    qreal height;  ///< of the ink
};

/// At most three lines of this width. Marks of Nastaliq reach as high and low as the words have them, so that a
/// fixed height would make some words smaller than the paper can show.
[[nodiscard]] Room roomFor(const QString& words, const QFont& font, qreal width);

/// Whether one line of this width shows the words well enough, a little smaller perhaps.
[[nodiscard]] bool fitsBeside(const QString& words, const QFont& font, qreal width);

/// From one line of these words to the next.
[[nodiscard]] qreal lineStep(const QFont& font);

}  // namespace owc::print
