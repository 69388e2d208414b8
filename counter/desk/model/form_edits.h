#pragma once

#include <QString>
#include <QStringList>

#include "queue-server/registration/form.h"

// What an officer does to a form, one step each. Pure: nothing is saved here.
namespace owc::desk_model {

/// What is filled in about a member, in the order of the number keys: 1 to 9, then 0.
enum class MemberField {
    Name,
    Number,
    Relation,
    Gender,
    Marital,
    Born,
    SchoolClass,
    Disabled,
    PaperSeen,
    Change
};
inline constexpr int kMemberFields = 10;

enum class Answering {
    Typed,
    Chosen,  ///< one of `choicesOf`
    Turned   ///< yes or no
};
[[nodiscard]] Answering answeringOf(MemberField field);

/// In words; empty for what is not chosen.
[[nodiscard]] QStringList choicesOf(MemberField field);

/// @param member  place, from 0
/// @param typed   digits are Western; a day as 14-03-2026; class 0: none
/// @param today   nobody was born after it
/// @return whether it can be so; the form is as it was otherwise
[[nodiscard]] bool fillIn(registration::Form& form, std::size_t member, MemberField field, const QString& typed,
                          eligibility::Day today);
/// @param choice  place in `choicesOf`
void choose(registration::Form& form, std::size_t member, MemberField field, int choice);
void turnOver(registration::Form& form, std::size_t member, MemberField field);

/// A roster update says of somebody new since when: a child is born, anybody else has moved in.
/// @return the place, from 0; nothing when the form is full
[[nodiscard]] std::optional<std::size_t> addMember(registration::Form& form, eligibility::Relation relation);

/// Whom the registry knows has left, or stays after all; anybody else is taken out of the form.
void takeOut(registration::Form& form, std::size_t member);

/// @param band  from 1; the answer that stands there already is taken back
void answer(registration::Form& form, registration::Question question, int band);
/// @param place  in `groundsOf`
void chooseGround(registration::Form& form, int place);
/// Seen, or not seen after all.
void turnPaper(registration::Form& form, const std::string& id);
[[nodiscard]] bool fillInMobile(registration::Form& form, const QString& typed);

}  // namespace owc::desk_model
