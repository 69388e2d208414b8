#include "queue-server/eligibility/facts.h"

#include <algorithm>
#include <chrono>

namespace owc::eligibility {
namespace {

using std::chrono::year_month_day;

const Score* newestScore(const Household& household, Day on) {
    const Score* newest = nullptr;
    for (const Score& score : household.scores)
        if (score.since <= on && (!newest || score.since >= newest->since)) newest = &score;
    return newest;
}

/// Of those given from `since` on; the later one in the file where two are of a day.
const Answer* newestAnswer(const Person& person, const std::string& programme, std::optional<Day> since,
                           Day on) {
    const Answer* newest = nullptr;
    for (const Answer& answer : person.answers) {
        const bool counts =
            answer.programme == programme && answer.on <= on && (!since || answer.on >= *since);
        if (counts && (!newest || answer.on >= newest->on)) newest = &answer;
    }
    return newest;
}

}  // namespace

Asked askedBy(const Household* household, CnicNumber cnic, Day on) {
    if (!household) return {nullptr, nullptr, on};
    const auto member = std::ranges::find(household->members, cnic, &Person::cnic);
    if (member == household->members.end()) return {nullptr, nullptr, on};
    return {household, &*member, on};
}

Survey surveyOn(const Household& household, Day on) {
    const bool later = household.surveyed && *household.surveyed > on;
    if (household.survey != SurveyState::None && !later)
        return {true, household.survey == SurveyState::UnderReview, household.surveyed};
    const Score* score = newestScore(household, on);
    if (!score) return {};
    return {true, false, score->since};
}

std::optional<std::uint16_t> scoreOn(const Household& household, Day on) {
    const Score* score = newestScore(household, on);
    if (!score) return std::nullopt;
    return score->hundredths;
}

bool hasCertificate(const Person& person, const std::string& kind, Day on) {
    return std::ranges::any_of(person.certificates, [&](const Certificate& one) {
        return one.kind == kind && one.issued <= on && (!one.until || on <= *one.until);
    });
}

bool hasDisabledMember(const Household& household, Day on) {
    return std::ranges::any_of(household.members,
                               [&](const Person& one) { return hasCertificate(one, "disability", on); });
}

std::int64_t ageOn(Day born, Day on) {
    const year_month_day from{born};
    const year_month_day to{on};
    const bool before = to.month() < from.month() || (to.month() == from.month() && to.day() < from.day());
    return static_cast<int>(to.year()) - static_cast<int>(from.year()) - (before ? 1 : 0);
}

std::optional<OfficialAnswer> answerOn(const Household& household, const Person& person,
                                       const std::string& programme, Day on) {
    const Answer* newest = newestAnswer(person, programme, surveyOn(household, on).on, on);
    if (!newest) return std::nullopt;
    return newest->answer;
}

bool isEnrolled(const Person& person, const std::string& programme, Day on) {
    const Answer* newest = newestAnswer(person, programme, std::nullopt, on);
    const bool refused = newest && newest->answer == OfficialAnswer::NotEligible;
    return std::ranges::any_of(person.enrolments, [&](const Enrolment& one) {
        const bool in = one.programme == programme && one.from <= on && (!one.until || on < *one.until);
        return in && !(refused && newest->on > one.from);
    });
}

Rupees dueOn(const Person& person, const std::string& programme, Day on) {
    Rupees due = 0;
    for (const Entitlement& one : person.entitlements) {
        const bool drawn = one.paid && *one.paid <= on;
        if (one.programme == programme && one.from <= on && on <= one.until && !drawn) due += one.amount;
    }
    return due;
}

std::optional<Day> lastPaid(const Person& person, const std::string& programme, Day on) {
    std::optional<Day> last;
    for (const Entitlement& one : person.entitlements) {
        const bool known = one.programme == programme && one.from <= on && one.paid && *one.paid <= on;
        if (known && (!last || *one.paid > *last)) last = one.paid;
    }
    return last;
}

Day monthsAfter(Day day, std::int64_t months) {
    year_month_day date = year_month_day{day} + std::chrono::months{months};
    if (!date.ok()) date = date.year() / date.month() / std::chrono::last;
    return Day{date};
}

Day yearsAfter(Day day, std::int64_t years) {
    return monthsAfter(day, 12 * years);
}

}  // namespace owc::eligibility
