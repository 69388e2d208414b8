#pragma once

#include <QPainter>
#include <vector>

#include "counter/desk/model/payout_picture.h"

// Bank notes as both windows of a teller draw them: figures, a colour, and bars that grow with the value, so
// that they can be told apart in black too. They resemble no real note.
namespace owc::desk_view {

enum class NoteLook {
    Plain,    ///< one that can be counted
    Counted,  ///< with a tick at its corner
    ToCome    ///< a dashed outline
};

/// About twice as wide as high.
void drawNote(QPainter& painter, const QRectF& box, std::uint32_t face, NoteLook look);

/// All of them from the reading start, row after row; where they are too many, one for each face and how many
/// of it are there.
void drawNotes(QPainter& painter, const QRectF& box, const std::vector<desk_model::NoteMark>& marks);

/// How many of each face, beside each other.
void drawNoteSums(QPainter& painter, const QRectF& box, const std::vector<desk_model::NoteMark>& marks);

/// From so many on, one stands for all of its face.
inline constexpr std::size_t kMostNotes = 28;

}  // namespace owc::desk_view
