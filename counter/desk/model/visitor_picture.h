#pragma once

#include <QString>
#include <array>
#include <optional>

#include "counter/desk/model/desk_picture.h"
#include "counter/desk/model/entitlement_picture.h"
#include "counter/desk/model/payout_picture.h"
#include "counter/desk/model/registration_picture.h"

namespace owc::desk_model {

/// What she is paid, in figures and notes.
struct VisitorPayout {
    QString amount;
    QString counted;
    std::vector<NoteMark> notes;
    QString code;      ///< of the receipt; empty: she has not said yet that she has it
    QString helpline;  ///< may be empty
    bool paper = true;  ///< a receipt came out, or is on its way

    friend bool operator==(const VisitorPayout&, const VisitorPayout&) = default;
};

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
    std::optional<VisitorPayout> payout;
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

/// Adds what is paid to her, from the first note on until she goes; before it, that the bank is asked. It goes before
/// everything else that is said to her.
void addPayout(VisitorPicture& picture, const PayoutPicture& payout);

}  // namespace owc::desk_model
