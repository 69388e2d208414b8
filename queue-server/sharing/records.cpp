#include "queue-server/sharing/records.h"

#include <algorithm>

#include "queue-server/sharing/enum_words.h"
#include "queue-server/sharing/query.h"
#include "queue-server/sharing/words.h"

namespace owc::sharing {
namespace {

Json identifiers(const char* type, std::uint64_t value) {
    return Json::array(
        {{{"@type", "Identifier"}, {"identifier_type", type}, {"identifier_value", std::to_string(value)}}});
}

void putWord(Json& into, const char* name, std::string_view word) {
    if (!word.empty()) into[name] = word;
}

/// `additional_attributes` is a list of objects with one name each, as in the API's file.
class Extras {
  public:
    void add(const char* name, Json value) { m_list.push_back({{name, std::move(value)}}); }
    void into(Json& record) {
        if (!m_list.empty()) record["additional_attributes"] = std::move(m_list);
    }

  private:
    Json m_list = Json::array();
};

Json certificatesOf(const Person& member) {
    Json list = Json::array();
    for (const auto& paper : member.certificates) {
        list.push_back({{"kind", paper.kind}, {"issued", writeDay(paper.issued)}});
        if (paper.until) list.back()["until"] = writeDay(*paper.until);
    }
    return list;
}

Json enrolmentsOf(const Person& member, domain::Day today) {
    Json list = Json::array();
    for (const auto& in : member.enrolments) {
        const bool isActive = today >= in.from && (!in.until || today < *in.until);
        list.push_back({{"programme_identifier", in.programme},
                        {"enrolment_date", writeDay(in.from)},
                        {"enrolment_status", isActive ? "Active" : "Ended"}});
        if (in.until) list.back()["status_change_date"] = writeDay(*in.until);
    }
    return list;
}

Json answersOf(const Person& member) {
    Json list = Json::array();
    for (const auto& answer : member.answers)
        list.push_back({{"programme_identifier", answer.programme},
                        {"answer", kAnswers.wordOf(answer.answer)},
                        {"reason", answer.reason},
                        {"on", writeDay(answer.on)}});
    return list;
}

Json entitlementsOf(const Person& member) {
    Json list = Json::array();
    for (const auto& due : member.entitlements) {
        list.push_back({{"programme_identifier", due.programme},
                        {"cycle", due.cycle},
                        {"amount", due.amount},
                        {"currency", "PKR"},
                        {"from", writeDay(due.from)},
                        {"until", writeDay(due.until)}});
        if (due.paid) list.back()["paid"] = writeDay(*due.paid);
    }
    return list;
}

Json filtersOf(const Person& member) {
    Json list = Json::array();
    for (const auto& [filter, word] : kFilters.rows) {
        if (member.filters & static_cast<std::uint16_t>(filter)) list.push_back(word);
    }
    return list;
}

Json memberAlone(const Household& household, const Person& member, const Scope& scope, domain::Day today) {
    Json record{{"@type", "spdci:Member"}};
    Json who{{"@type", "SRPerson"}};
    if (scope.allows("identifier")) {
        record["member_identifier"] = identifiers("CNIC", member.cnic);
        who["identifier"] = record["member_identifier"];
    }
    if (scope.allows("name") && !member.name.empty())
        who["name"] = {{"@type", "Name"}, {"given_name", member.name}};
    if (scope.allows("sex")) putWord(who, "sex", kGenders.wordOf(member.gender));
    if (scope.allows("birth_date") && member.born) who["birth_date"] = writeDay(*member.born);
    if (scope.allows("mobile") && !member.mobile.empty()) who["phone_number"] = Json::array({member.mobile});
    record["demographic_info"] = std::move(who);
    if (scope.allows("is_disabled"))
        record["is_disabled"] =
            boost::variant2::get<bool>(valuesOf("is_disabled", household, member, today).front());
    if (scope.allows("marital_status")) putWord(record, "marital_status", kMaritals.wordOf(member.marital));
    if (scope.allows("relationship_to_head"))
        record["relationship_to_head"] = kRelations.wordOf(member.relation);
    if (scope.allows("enrolments") && !member.enrolments.empty())
        record["programmes"] = enrolmentsOf(member, today);
    Extras extras;
    if (scope.allows("card_state") && member.card != eligibility::CardState::Unknown)
        extras.add("card_state", kCards.wordOf(member.card));
    if (scope.allows("filters") && member.filters != 0) extras.add("filters", filtersOf(member));
    if (scope.allows("education") && member.schoolClass != 0) extras.add("school_class", member.schoolClass);
    if (scope.allows("certificates") && !member.certificates.empty())
        extras.add("certificates", certificatesOf(member));
    if (scope.allows("answers") && !member.answers.empty()) extras.add("answers", answersOf(member));
    if (scope.allows("entitlements") && !member.entitlements.empty())
        extras.add("entitlements", entitlementsOf(member));
    extras.into(record);
    return record;
}

/// What a Group says of the household itself; a Member says it too.
void putHousehold(Json& record, const Household& household, const Scope& scope, domain::Day today,
                  Extras& extras) {
    if (scope.allows("group_identifier"))
        record["group_identifier"] = identifiers("HouseholdID", household.id);
    if (scope.allows("place") && !household.district.empty())
        record["place"] = {{"@type", "Place"}, {"address", household.district}};
    if (scope.allows("poverty_score") && !household.scores.empty()) {
        for (const auto& score : household.scores) {
            if (score.since <= today) record["poverty_score"] = score.hundredths / 100.0;
        }
        record["poverty_score_type"] = "as received";
        Json scores = Json::array();
        for (const auto& score : household.scores)
            scores.push_back({{"score", score.hundredths / 100.0}, {"since", writeDay(score.since)}});
        extras.add("poverty_scores", std::move(scores));
    }
    if (scope.allows("group_size")) record["group_size"] = household.members.size();
    if (scope.allows("survey")) {
        extras.add("survey_state", kSurveys.wordOf(household.survey));
        if (household.surveyed) extras.add("survey_date", writeDay(*household.surveyed));
    }
    if (scope.allows("income") && household.monthlyIncome)
        extras.add("monthly_income", *household.monthlyIncome);
}

Json context() {
    return {{"spdci", "https://schema.spdci.org/extensions/social/v1/"},
            {"common", "https://schema.spdci.org/common/v1/"}};
}

}  // namespace

Json groupRecord(const Household& household, const Scope& scope, domain::Day today) {
    Json record{{"@context", context()}, {"@type", "spdci:Group"}, {"group_type", "household"}};
    Extras extras;
    putHousehold(record, household, scope, today, extras);
    extras.into(record);
    if (!scope.allows("member_list")) return record;
    record["member_list"] = Json::array();
    for (const Person& member : household.members)
        record["member_list"].push_back(memberAlone(household, member, scope, today));
    return record;
}

Json memberRecord(const Household& household, const Person& member, const Scope& scope, domain::Day today) {
    Json record = memberAlone(household, member, scope, today);
    record["@context"] = context();
    Json group{{"@type", "spdci:Group"}};
    Extras extras;
    putHousehold(group, household, scope, today, extras);
    extras.into(group);
    if (group.size() > 1) record["group"] = std::move(group);
    return record;
}

}  // namespace owc::sharing
