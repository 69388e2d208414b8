#include <algorithm>

#include "queue-server/sharing/enum_words.h"
#include "queue-server/sharing/query.h"

namespace owc::sharing {
namespace {

using Values = std::vector<Value>;

/// Somebody's member, on a day.
struct Of {
    const Household& household;
    const Person& member;
    domain::Day today;
};

struct Attribute {
    std::string_view name;
    std::string_view field;
    Values (*values)(const Of&);
};

Values text(std::string_view value) {
    if (value.empty()) return {};
    return {std::string(value)};
}
Values dayText(const std::optional<domain::Day>& day) {
    if (!day) return {};
    return {writeDay(*day)};
}

Values identifier(const Of& of) {
    return {static_cast<double>(of.member.cnic)};
}
Values group(const Of& of) {
    return {static_cast<double>(of.household.id)};
}
Values place(const Of& of) {
    return text(of.household.district);
}
Values size(const Of& of) {
    return {static_cast<double>(of.household.members.size())};
}
Values born(const Of& of) {
    return dayText(of.member.born);
}

double ageOn(domain::Day born, domain::Day today) {
    const std::chrono::year_month_day from{born}, to{today};
    const bool isBefore = std::pair{to.month(), to.day()} < std::pair{from.month(), from.day()};
    return static_cast<double>(static_cast<int>(to.year()) - static_cast<int>(from.year()) -
                               (isBefore ? 1 : 0));
}

constexpr Attribute kAttributes[] = {
    {"CNIC", "identifier", identifier},
    {"NID", "identifier", identifier},
    {"UIN", "identifier", identifier},
    {"NationalID", "identifier", identifier},
    {"identifier", "identifier", identifier},
    {"HOUSEHOLD", "group_identifier", group},
    {"group_identifier", "group_identifier", group},
    {"district", "place", place},
    {"location", "place", place},
    {"place", "place", place},
    {"group_size", "group_size", size},
    {"poverty_score", "poverty_score",
     [](const Of& of) -> Values {
         // The one in force: a list may name a later one already.
         const auto& scores = of.household.scores;
         const auto later =
             std::ranges::find_if(scores, [&](const auto& score) { return score.since > of.today; });
         if (later == scores.begin()) return {};
         return {std::prev(later)->hundredths / 100.0};
     }},
    {"income", "income",
     [](const Of& of) -> Values {
         if (!of.household.monthlyIncome) return {};
         return {static_cast<double>(*of.household.monthlyIncome)};
     }},
    {"survey_date", "survey", [](const Of& of) { return dayText(of.household.surveyed); }},
    {"survey_state", "survey", [](const Of& of) { return text(kSurveys.wordOf(of.household.survey)); }},
    {"birth_date", "birth_date", born},
    {"DOB", "birth_date", born},
    {"YOB", "birth_date",
     [](const Of& of) -> Values {
         if (!of.member.born) return {};
         return {static_cast<double>(static_cast<int>(std::chrono::year_month_day{*of.member.born}.year()))};
     }},
    {"age", "birth_date",
     [](const Of& of) -> Values {
         if (!of.member.born) return {};
         return {ageOn(*of.member.born, of.today)};
     }},
    {"sex", "sex", [](const Of& of) { return text(kGenders.wordOf(of.member.gender)); }},
    {"marital_status", "marital_status",
     [](const Of& of) { return text(kMaritals.wordOf(of.member.marital)); }},
    {"relationship_to_head", "relationship_to_head",
     [](const Of& of) { return text(kRelations.wordOf(of.member.relation)); }},
    {"is_disabled", "is_disabled",
     [](const Of& of) -> Values {
         const auto& papers = of.member.certificates;
         return {std::ranges::any_of(papers, [&](const auto& paper) {
             return paper.kind == "disability" && paper.issued <= of.today &&
                    (!paper.until || of.today <= *paper.until);
         })};
     }},
    {"enrolled_in", "enrolments",
     [](const Of& of) -> Values {
         Values in;
         for (const auto& enrolment : of.member.enrolments) {
             if (of.today >= enrolment.from && (!enrolment.until || of.today < *enrolment.until))
                 in.emplace_back(enrolment.programme);
         }
         return in;
     }},
};

const Attribute* find(std::string_view name) {
    const auto* found = std::ranges::find(kAttributes, name, &Attribute::name);
    return found == std::end(kAttributes) ? nullptr : found;
}

}  // namespace

bool isAttribute(std::string_view name) {
    return find(name) != nullptr;
}

Naming namingOf(std::string_view attribute) {
    const std::string_view field = fieldOf(attribute);
    if (field == "identifier") return Naming::Person;
    return field == "group_identifier" ? Naming::Household : Naming::Nobody;
}

std::string_view fieldOf(std::string_view attribute) {
    const Attribute* found = find(attribute);
    return found ? found->field : std::string_view{};
}

std::vector<Value> valuesOf(std::string_view attribute, const Household& household, const Person& member,
                            domain::Day today) {
    const Attribute* found = find(attribute);
    return found ? found->values({household, member, today}) : Values{};
}

}  // namespace owc::sharing
