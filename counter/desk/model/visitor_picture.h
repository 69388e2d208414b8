#pragma once

#include <QString>
#include <array>
#include <optional>

#include "counter/desk/model/desk_picture.h"

namespace owc::desk_model {

struct VisitorPicture {
    VisitorSays says = VisitorSays::Nobody;
    int counter = 0;
    int token = 0;
    QString need;
    QString language;  ///< code of hers
    std::optional<std::array<FingerUse, 10>> hands;
    int tries = 0;  ///< left; shown as dots
    PrintHint hint = PrintHint::None;

    friend bool operator==(const VisitorPicture&, const VisitorPicture&) = default;
};

/// @param finger  the one the officer has chosen; none: the picture's own
[[nodiscard]] VisitorPicture visitorPictureOf(const DeskPicture& desk, const LivePrint& live,
                                              std::optional<int> finger);

}  // namespace owc::desk_model
