#include "queue-server/server/prefilled.h"

#include <algorithm>

namespace owc::server {

using namespace registration;

namespace {

/// Whether a member with nothing but this fact is within the bounds of a form.
bool fits(Member bare) {
    Form form;
    form.members.push_back(std::move(bare));
    return outOfBounds(form).empty();
}

bool isDisabled(const eligibility::Person& person, Day today) {
    return std::ranges::any_of(person.certificates, [&](const eligibility::Certificate& paper) {
        return paper.kind == "disability" && (!paper.until || today <= *paper.until);
    });
}

Member memberOf(const eligibility::Person& person, Day today) {
    Member member{.number = person.cnic,
                  .name = person.name,
                  .relation = person.relation,
                  .gender = person.gender,
                  .marital = person.marital,
                  .born = person.born,
                  .schoolClass = person.schoolClass,
                  .disabled = isDisabled(person, today),
                  .known = true};
    if (!fits({.name = member.name})) member.name.clear();
    if (!fits({.name = {}, .schoolClass = member.schoolClass})) member.schoolClass = 0;
    if (!fits({.name = {}, .born = member.born})) member.born.reset();
    if (!fits({.number = member.number, .name = {}})) member.number = 0;
    return member;
}

}  // namespace

Form prefilled(RegistryVisit kind, CnicNumber cnic, const eligibility::Household* household, Day today) {
    Form form;
    form.kind = kind;
    if (!household) {
        form.members.push_back({.number = cnic, .name = {}});
        return form;
    }
    form.district = household->district;
    for (const eligibility::Person& person : household->members) {
        if (form.members.size() < kMostMembers) form.members.push_back(memberOf(person, today));
        if (person.cnic == cnic) form.mobile = person.mobile;
    }
    Form bare = form;
    bare.members.clear();
    bare.mobile.clear();
    if (!outOfBounds(bare).empty()) form.district.clear();
    bare.district.clear();
    bare.mobile = form.mobile;
    if (!outOfBounds(bare).empty()) form.mobile.clear();
    return form;
}

}  // namespace owc::server
