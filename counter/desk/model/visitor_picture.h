#pragma once

#include <QString>
#include <array>
#include <optional>

#include "counter/desk/model/desk_picture.h"
#include "counter/desk/model/entitlement_picture.h"
#include "counter/desk/model/registration_picture.h"

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
    std::vector<VisitorAnswer> answers;  ///< one page of them
    std::optional<registration::Form> form;  ///< that is read back to her: the only time that her window names anybody
    int line = 0;                            ///< of it, on the page that she sees
    quint64 record = 0;                      ///< number of the form that was sent

    friend bool operator==(const VisitorPicture&, const VisitorPicture&) = default;
};

/// @param finger  the one the officer has chosen; none: the picture's own
[[nodiscard]] VisitorPicture visitorPictureOf(const DeskPicture& desk, const LivePrint& live,
                                              std::optional<int> finger);

/// Adds the kinds of her answers, when nothing else is said to her: the page with the one that the officer has chosen.
void addAnswers(VisitorPicture& picture, const protocol::Eligibility& answer, int chosen);

/// Adds the form that is read back to her, or the number of one that was sent, when nothing else is said to her.
/// @param readsBack  the officer is at that page
/// @param line       that she sees first
void addForm(VisitorPicture& picture, const FormOnDesk& form, bool readsBack, int line);

}  // namespace owc::desk_model
