#include "queue-server/registry/papers.h"

#include <algorithm>
#include <utility>

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace eligibility;

namespace {

bool isSame(const Certificate& a, const Certificate& b) {
    return a.kind == b.kind && a.issued == b.issued;
}
bool isSame(const Enrolment& a, const Enrolment& b) {
    return a.programme == b.programme && a.from == b.from;
}
bool isSame(const Answer& a, const Answer& b) {
    return a.programme == b.programme && a.on == b.on;
}
bool isSame(const Entitlement& a, const Entitlement& b) {
    return a.programme == b.programme && a.cycle == b.cycle;
}

template <class Paper>
bool change(std::vector<Paper>& papers, const std::vector<Paper>& line, Change what) {
    if (line.empty()) return true;
    const auto at = std::ranges::find_if(papers, [&](const Paper& it) { return isSame(it, line.front()); });
    if (at != papers.end() && what == Change::Put)
        *at = line.front();
    else if (at != papers.end())
        papers.erase(at);
    else if (what == Change::Put)
        papers.push_back(line.front());
    else
        return false;
    return true;
}

Papers takeFrom(Person& person) {
    return {.certificates = std::exchange(person.certificates, {}),
            .enrolments = std::exchange(person.enrolments, {}),
            .answers = std::exchange(person.answers, {}),
            .entitlements = std::exchange(person.entitlements, {})};
}

void giveTo(Person& person, Papers papers) {
    person.certificates = std::move(papers.certificates);
    person.enrolments = std::move(papers.enrolments);
    person.answers = std::move(papers.answers);
    person.entitlements = std::move(papers.entitlements);
}

}  // namespace

bool change(Papers& papers, const Person& line, Change what) {
    return change(papers.certificates, line.certificates, what) &&
           change(papers.enrolments, line.enrolments, what) && change(papers.answers, line.answers, what) &&
           change(papers.entitlements, line.entitlements, what);
}

Result<Papers*> TakenPapers::of(CnicNumber cnic) {
    auto taken = m_taken.find(cnic);
    if (taken == m_taken.end()) {
        const auto person = answering(cnic);
        if (!person) return tl::unexpected(person.error());
        taken = m_taken.emplace(cnic, *person ? takeFrom(**person) : Papers{}).first;
    }
    return &taken->second;
}

Result<void> TakenPapers::putBack() {
    for (auto& [cnic, papers] : m_taken) {
        const auto person = answering(cnic);
        if (!person) return tl::unexpected(person.error());
        if (*person) giveTo(**person, std::move(papers));
    }
    m_taken.clear();
    return {};
}

/// Null for a number that is in no household.
Result<Person*> TakenPapers::answering(CnicNumber cnic) {
    const auto homes = m_editor.homes(cnic);
    if (!homes) return tl::unexpected(homes.error());
    if ((*homes)->empty()) return nullptr;
    const auto household = m_editor.household(*(*homes)->begin());
    if (!household) return tl::unexpected(household.error());
    if (!*household)
        return fail(ErrorCode::Corrupt, "registry: a person leads to no household; load the version again");
    const auto person = std::ranges::find((*household)->members, cnic, &Person::cnic);
    if (person == (*household)->members.end())
        return fail(ErrorCode::Corrupt, "registry: a person is not in her household; load the version again");
    return &*person;
}

}  // namespace owc::registry
