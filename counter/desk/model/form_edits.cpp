#include "counter/desk/model/form_edits.h"

#include <algorithm>
#include <array>

#include "counter/desk/model/entitlement_picture.h"
#include "counter/desk/model/registration_words.h"

namespace owc::desk_model {

using eligibility::Gender;
using eligibility::Marital;
using eligibility::Relation;
using registration::Change;
using registration::Form;
using registration::Member;

namespace {

// In the order in which they are offered.
constexpr std::array kRelations{Relation::Head,    Relation::Spouse,     Relation::Child, Relation::Parent,
                                Relation::Sibling, Relation::Grandchild, Relation::Other};
constexpr std::array kGenders{Gender::Female, Gender::Male, Gender::Transgender};
constexpr std::array kMarital{Marital::Single, Marital::Married, Marital::Widowed, Marital::Divorced,
                              Marital::Separated};
constexpr std::array kChanges{Change::None,     Change::Birth,   Change::Marriage,   Change::Divorce, Change::Widowhood,
                              Change::Death,    Change::MovedIn, Change::MovedOut,   Change::Education,
                              Change::Health,   Change::Disability, Change::Job,     Change::Mistake};

template <class All, class Word>
QStringList wordsOf(const All& all, Word word) {
    QStringList words;
    for (const auto one : all) words << word(one);
    return words;
}

template <class All, class Value>
void pick(const All& all, int choice, Value& into) {
    if (choice >= 0 && choice < static_cast<int>(all.size())) into = all[static_cast<std::size_t>(choice)];
}

bool takeNumber(Member& member, const QString& typed) {
    bool isNumber = false;
    const qulonglong number = typed.toULongLong(&isNumber);
    if (!isNumber) return false;
    member.number = number;
    return true;
}

bool take(Member& member, MemberField field, const QString& typed, eligibility::Day today) {
    switch (field) {
        case MemberField::Name:
            member.name = typed.simplified().toStdString();
            return true;
        case MemberField::Number:
            return takeNumber(member, typed);
        case MemberField::Born:
            member.born = dayOf(typed);
            return member.born && *member.born <= today;
        case MemberField::SchoolClass: {
            bool isNumber = false;
            const int attended = typed.toInt(&isNumber);
            if (!isNumber || attended < 0 || attended > 255) return false;
            member.schoolClass = static_cast<std::uint8_t>(attended);
            return true;
        }
        case MemberField::Relation:
        case MemberField::Gender:
        case MemberField::Marital:
        case MemberField::Disabled:
        case MemberField::PaperSeen:
        case MemberField::Change:
            break;
    }
    return false;
}

}  // namespace

Answering answeringOf(MemberField field) {
    switch (field) {
        case MemberField::Name:
        case MemberField::Number:
        case MemberField::Born:
        case MemberField::SchoolClass:
            return Answering::Typed;
        case MemberField::Disabled:
        case MemberField::PaperSeen:
            return Answering::Turned;
        case MemberField::Relation:
        case MemberField::Gender:
        case MemberField::Marital:
        case MemberField::Change:
            break;
    }
    return Answering::Chosen;
}

QStringList choicesOf(MemberField field) {
    switch (field) {
        case MemberField::Relation:
            return wordsOf(kRelations, relationWord);
        case MemberField::Gender:
            return wordsOf(kGenders, genderWord);
        case MemberField::Marital:
            return wordsOf(kMarital, maritalWord);
        case MemberField::Change:
            return wordsOf(kChanges, changeWord);
        case MemberField::Name:
        case MemberField::Number:
        case MemberField::Born:
        case MemberField::SchoolClass:
        case MemberField::Disabled:
        case MemberField::PaperSeen:
            break;
    }
    return {};
}

bool fillIn(Form& form, std::size_t member, MemberField field, const QString& typed, eligibility::Day today) {
    if (member >= form.members.size()) return false;
    Form changed = form;
    if (!take(changed.members[member], field, typed, today) || !registration::outOfBounds(changed).empty()) return false;
    form = std::move(changed);
    return true;
}

void choose(Form& form, std::size_t member, MemberField field, int choice) {
    if (member >= form.members.size()) return;
    Member& one = form.members[member];
    if (field == MemberField::Relation) pick(kRelations, choice, one.relation);
    if (field == MemberField::Gender) pick(kGenders, choice, one.gender);
    if (field == MemberField::Marital) pick(kMarital, choice, one.marital);
    if (field == MemberField::Change) pick(kChanges, choice, one.change);
}

void turnOver(Form& form, std::size_t member, MemberField field) {
    if (member >= form.members.size()) return;
    Member& one = form.members[member];
    if (field == MemberField::Disabled) one.disabled = !one.disabled;
    if (field == MemberField::PaperSeen) one.paperSeen = !one.paperSeen;
}

std::optional<std::size_t> addMember(Form& form, Relation relation) {
    if (form.members.size() >= registration::kMostMembers) return std::nullopt;
    Member made;
    made.relation = relation;
    const bool child = relation == Relation::Child;
    if (child) made.marital = Marital::Single;
    if (form.kind == eligibility::RegistryVisit::RosterUpdate) made.change = child ? Change::Birth : Change::MovedIn;
    form.members.push_back(std::move(made));
    return form.members.size() - 1;
}

void takeOut(Form& form, std::size_t member) {
    if (member >= form.members.size()) return;
    Member& one = form.members[member];
    if (!one.known)
        form.members.erase(form.members.begin() + static_cast<std::ptrdiff_t>(member));
    else
        one.change = registration::stays(one) ? Change::MovedOut : Change::None;
}

void answer(Form& form, registration::Question question, int band) {
    if (band < 1 || band > registration::bandsOf(question)) return;
    auto& given = form.house[question];
    if (given == band)
        form.house.erase(question);
    else
        given = static_cast<std::uint8_t>(band);
}

void chooseGround(Form& form, int place) {
    const auto grounds = groundsOf(form.kind);
    if (place >= 0 && place < std::ssize(grounds)) form.ground = grounds[static_cast<std::size_t>(place)];
}

void turnPaper(Form& form, const std::string& id) {
    if (std::erase(form.papers, id) == 0) form.papers.push_back(id);
}

bool fillInMobile(Form& form, const QString& typed) {
    Form changed = form;
    changed.mobile = typed.toStdString();
    if (!registration::outOfBounds(changed).empty()) return false;
    form = std::move(changed);
    return true;
}

}  // namespace owc::desk_model
