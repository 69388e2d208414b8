#include "queue-server/eligibility/criterion.h"

#include <algorithm>

#include "queue-server/eligibility/words.h"

namespace owc::eligibility {
namespace {

bool holds(const std::vector<std::string>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

Looked decided(bool met, std::string found) {
    return {met ? Outcome::Met : Outcome::NotMet, std::move(found), {}, false};
}
Looked notOnFile(std::string what) {
    return {Outcome::Unknown, {}, {std::move(what)}, false};
}
Looked toBeAsked(std::string found = {}) {
    return {Outcome::Unknown, std::move(found), {}, true};
}

std::string twoDigits(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}
std::string written(std::uint16_t hundredths) {
    return std::to_string(hundredths / 100) + "." + twoDigits(hundredths % 100);
}
std::string written(Day day) {
    const std::chrono::year_month_day date{day};
    return std::to_string(static_cast<int>(date.year())) + "-" +
           twoDigits(static_cast<unsigned>(date.month())) + "-" +
           twoDigits(static_cast<unsigned>(date.day()));
}

Looked lookAtScore(const Criterion& criterion, const Asked& asked) {
    const auto score = scoreOn(*asked.household, asked.on);
    if (!score) return notOnFile("score");
    const bool disabled = criterion.disabledNumber && hasDisabledMember(*asked.household, asked.on);
    const std::int64_t limit = disabled ? *criterion.disabledNumber : criterion.number;
    return decided(*score <= limit, written(*score) + (disabled ? ", disability" : ""));
}

Looked lookAtIncome(const Criterion& criterion, const Asked& asked) {
    const auto& income = asked.household->monthlyIncome;
    if (!income) return notOnFile("income");
    const bool met =
        criterion.rule == Rule::IncomeBelow ? *income < criterion.number : *income <= criterion.number;
    return decided(met, std::to_string(*income));
}

Looked lookAtAge(const Criterion& criterion, const Asked& asked) {
    if (!asked.person->born) return notOnFile("born");
    const std::int64_t age = ageOn(*asked.person->born, asked.on);
    return decided(age >= criterion.number && age <= criterion.upTo, std::to_string(age));
}

/// A class that nobody recorded is proved by the school's own paper.
Looked lookAtClass(const Criterion& criterion, const Asked& asked) {
    const std::int64_t attended = asked.person->schoolClass;
    if (attended == 0) return notOnFile("slip");
    return decided(attended >= criterion.number && attended <= criterion.upTo, std::to_string(attended));
}

Looked lookAtCertificates(const Criterion& criterion, const Asked& asked) {
    for (const std::string& kind : criterion.words)
        if (hasCertificate(*asked.person, kind, asked.on)) return decided(true, kind);
    return {Outcome::Unknown, {}, criterion.words, false};
}

Looked lookAtEnrolments(const Criterion& criterion, const Asked& asked) {
    const auto in = [&](const Person& person, const std::string& programme) {
        return isEnrolled(person, programme, asked.on);
    };
    for (const std::string& programme : criterion.words) {
        const bool she = in(*asked.person, programme);
        const bool somebody = criterion.rule == Rule::HouseholdEnrolledIn &&
                              std::ranges::any_of(asked.household->members,
                                                  [&](const Person& one) { return in(one, programme); });
        if (she || somebody) return decided(true, programme);
    }
    return decided(false, {});
}

/// The registry tells relations to the head only, so spouses are head and spouse.
bool areSpouses(const Person& a, const Person& b) {
    return (a.relation == Relation::Head && b.relation == Relation::Spouse) ||
           (a.relation == Relation::Spouse && b.relation == Relation::Head);
}

Looked lookAtFilters(const Criterion& criterion, const Asked& asked) {
    std::string found;
    for (const std::string& word : criterion.words) {
        const std::size_t colon = word.find(':');
        const std::string reach = colon == std::string::npos ? "" : word.substr(colon + 1);
        const auto filter = fromWord<Filter>(std::string_view(word).substr(0, colon));
        const bool is = filter && std::ranges::any_of(asked.household->members, [&](const Person& one) {
                            const bool reached = &one == asked.person || reach == "household" ||
                                                 (reach == "spouse" && areSpouses(*asked.person, one));
                            return reached && (one.filters & static_cast<std::uint16_t>(*filter)) != 0;
                        });
        if (is) found += (found.empty() ? "" : ", ") + word;
    }
    return decided(found.empty(), found);
}

/// A grant is the household's: anybody's of it counts.
Looked lookAtGrants(const Criterion& criterion, const Asked& asked) {
    std::optional<Day> last;
    for (const Person& one : asked.household->members)
        for (const std::string& programme : criterion.words) {
            const auto paid = lastPaid(one, programme, asked.on);
            if (paid && (!last || *paid > *last)) last = paid;
        }
    if (!last) return decided(true, {});
    return decided(monthsAfter(*last, criterion.number) <= asked.on, written(*last));
}

Looked lookAtOthers(const std::string& programme, const Asked& asked) {
    const bool other = std::ranges::any_of(asked.household->members, [&](const Person& one) {
        return &one != asked.person && isEnrolled(one, programme, asked.on);
    });
    return decided(!other, {});
}

Looked lookAtSurvey(const Criterion& criterion, const Asked& asked) {
    const Survey survey = surveyOn(*asked.household, asked.on);
    if (!survey.on) return notOnFile("survey_date");
    return decided(yearsAfter(*survey.on, criterion.number) > asked.on, written(*survey.on));
}

void add(std::vector<std::string>& to, const std::vector<std::string>& some) {
    for (const std::string& one : some)
        if (!holds(to, one)) to.push_back(one);
}

/// One that is met is enough. What a person can simply ask is not missing on file.
Looked lookAtAlternatives(const Criterion& criterion, const std::string& programme, const Asked& asked) {
    Looked all{Outcome::NotMet, {}, {}, false};
    for (const Criterion& one : criterion.members) {
        Looked looked = look(one, programme, asked);
        if (looked.outcome == Outcome::Met) return looked;
        if (!looked.found.empty()) all.found += (all.found.empty() ? "" : ", ") + looked.found;
        if (looked.outcome == Outcome::NotMet) continue;
        all.outcome = Outcome::Unknown;
        all.asked = all.asked || looked.asked;
        add(all.missing, looked.missing);
    }
    if (all.asked) all.missing.clear();
    return all;
}

Looked lookAtMember(const Criterion& criterion, const std::string& programme, const Asked& member) {
    Looked all{Outcome::Met, {}, {}, false};
    for (const Criterion& one : criterion.members) {
        Looked looked = look(one, programme, member);
        if (looked.outcome == Outcome::NotMet) return looked;
        if (looked.outcome == Outcome::Met) continue;
        all.outcome = Outcome::Unknown;
        all.asked = all.asked || looked.asked;
        add(all.missing, looked.missing);
    }
    return all;
}

Looked lookAtMembers(const Criterion& criterion, const std::string& programme, const Asked& asked) {
    Looked all{Outcome::NotMet, {}, {}, false};
    int met = 0;
    for (const Person& one : asked.household->members) {
        const Looked looked = lookAtMember(criterion, programme, {asked.household, &one, asked.on});
        if (looked.outcome == Outcome::Met) ++met;
        if (looked.outcome != Outcome::Unknown) continue;
        all.outcome = Outcome::Unknown;
        all.asked = all.asked || looked.asked;
        add(all.missing, looked.missing);
    }
    if (met > 0) return decided(true, std::to_string(met));
    return all;
}

template <class T>
Looked lookAtWord(const Criterion& criterion, T value, const char* what) {
    if (value == T::Unknown) return notOnFile(what);
    return decided(holds(criterion.words, wordOf(value)), std::string(wordOf(value)));
}

Looked lookAsWritten(const Criterion& criterion, const std::string& programme, const Asked& asked) {
    switch (criterion.rule) {
        case Rule::ScoreAtMost:
            return lookAtScore(criterion, asked);
        case Rule::IncomeBelow:
        case Rule::IncomeAtMost:
            return lookAtIncome(criterion, asked);
        case Rule::AgeBetween:
            return lookAtAge(criterion, asked);
        case Rule::ClassBetween:
            return lookAtClass(criterion, asked);
        case Rule::GenderIs:
            return lookAtWord(criterion, asked.person->gender, "gender");
        case Rule::MaritalIs:
            return lookAtWord(criterion, asked.person->marital, "marital");
        case Rule::RelationIs: {
            const std::string_view word = wordOf(asked.person->relation);
            return decided(holds(criterion.words, word), std::string(word));
        }
        case Rule::HasCertificate:
            return lookAtCertificates(criterion, asked);
        case Rule::EnrolledIn:
        case Rule::HouseholdEnrolledIn:
            return lookAtEnrolments(criterion, asked);
        case Rule::MemberWith:
            return lookAtMembers(criterion, programme, asked);
        case Rule::AnyOf:
            return lookAtAlternatives(criterion, programme, asked);
        case Rule::DistrictIn: {
            const std::string& district = asked.household->district;
            if (district.empty()) return notOnFile("district");
            return decided(holds(criterion.words, district), district);
        }
        case Rule::NoFilter:
            return lookAtFilters(criterion, asked);
        case Rule::NotWithinMonths:
            return lookAtGrants(criterion, asked);
        case Rule::OnePerHousehold:
            return lookAtOthers(programme, asked);
        case Rule::SurveyedWithinYears:
            return lookAtSurvey(criterion, asked);
        case Rule::AskedAtCounter:
            return toBeAsked();
    }
    return toBeAsked();
}

}  // namespace

bool applies(const Criterion& criterion, const Asked& asked) {
    if (!criterion.when.holds(asked.on)) return false;
    return criterion.onlyFor.empty() || holds(criterion.onlyFor, wordOf(asked.person->gender));
}

Looked look(const Criterion& criterion, const std::string& programme, const Asked& asked) {
    Looked looked = lookAsWritten(criterion, programme, asked);
    if (criterion.confidence == Confidence::NotFound) return toBeAsked(looked.found);
    return looked;
}

}  // namespace owc::eligibility
