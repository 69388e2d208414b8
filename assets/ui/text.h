#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

// All text of painted controls goes through here. Nastaliq slopes far out of its line box, so a line is
// placed by its own ink. Nothing is ever elided: a line that is too wide gets smaller, to a floor.

namespace owc::ui {

/// The painter's own direction, or the program's when the painter was given none (pictures, tickets).
[[nodiscard]] Qt::LayoutDirection readingDirection(const QPainter& painter);

/// The smallest part of the wanted size a line may shrink to before it is drawn as it is.
inline constexpr qreal kShrinkFloor = 0.55;

/// The ink of the line when its baseline starts at (0,0).
[[nodiscard]] QRectF inkBounds(const QString& text, const QFont& font);

/// The wanted font, or the largest smaller one whose ink fits `box`, not below kShrinkFloor.
[[nodiscard]] QFont fittedFont(const QString& text, const QFont& font, const QSizeF& box);

/// Draws one line; its ink is centred vertically in `box` unless AlignTop or AlignBottom is given.
/// AlignLeft means the reading start of readingDirection(painter), unless AlignAbsolute is added.
/// @return where the ink came to lie
QRectF drawLine(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                const QColor& ink, Qt::Alignment alignment = Qt::AlignCenter);

/// As drawLine(), but breaks at spaces into at most `maxLines` lines before it shrinks, and Naskh into one more
/// where that keeps it larger. A line break in the text is kept.
QRectF drawLines(QPainter& painter, const QRectF& box, const QString& text, const QFont& font,
                 const QColor& ink, int maxLines, Qt::Alignment alignment = Qt::AlignCenter);

/// A number, range, CNIC or code as its own left-to-right run, in every language. Ranges keep the small
/// number left. `alignment` as in drawLine().
QRectF drawDigits(QPainter& painter, const QRectF& box, const QString& digits, const QFont& font,
                  const QColor& ink, Qt::Alignment alignment = Qt::AlignCenter);

/// Wraps a number in direction isolates, for a place inside a sentence.
[[nodiscard]] QString isolated(const QString& number);

}  // namespace owc::ui
