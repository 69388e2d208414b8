#include <charconv>
#include <cmath>

#include "queue-server/domain/cnic.h"
#include "queue-server/sharing/enum_words.h"
#include "queue-server/sharing/fields.h"
#include "queue-server/sharing/records.h"

namespace owc::sharing {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t kMostMembers = 200;
constexpr std::size_t kMostRows = 200;
constexpr std::size_t kMostWord = 256;

domain::Day dayAt(const Field& field) {
    const auto day = readDay(field.text(64));
    if (!day) throw BadField{field.path(), "is no date as in 2026-11-26"};
    return *day;
}
std::optional<domain::Day> dayOr(const Field& of, const char* name) {
    if (!of.has(name)) return {};
    return dayAt(of.at(name));
}

template <class Words>
auto wordAt(const Field& field, const Words& words) {
    const auto value = words.valueOf(field.text(64));
    if (!value) throw BadField{field.path(), "is no word that is known here"};
    return *value;
}

/// What is above a limit of two decimals has to stay above it, so that further decimals round up.
std::uint16_t hundredthsAt(const Field& field) {
    if (!field.json().is_number()) throw BadField{field.path(), "must be a number"};
    const double score = field.json().get<double>();
    if (!(score >= 0 && score <= 100)) throw BadField{field.path(), "must be from 0 to 100"};
    const double nearest = std::round(score * 100);
    // A quotient is rounded as a number that is read: 16.17 is the same both ways.
    return static_cast<std::uint16_t>(score > nearest / 100 ? nearest + 1 : nearest);
}

/// The first of a list of identifiers, or of one as a text.
std::string identifierAt(const Field& field) {
    if (field.json().is_string()) return field.text(64);
    return field.items(16, 1).front().object().at("identifier_value").text(64);
}

std::uint64_t numberAt(const Field& field) {
    const std::string text = identifierAt(field);
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        throw BadField{field.path(), "is no number"};
    return number;
}

/// Calls `take` with each name and value of additional_attributes.
template <class Take>
void eachExtra(const Field& of, Take take) {
    if (!of.has("additional_attributes")) return;
    for (const Field& one : of.at("additional_attributes").items(kMostRows)) {
        for (const auto& [name, value] : one.object().json().items())
            take(name, Field(value, one.path() + "." + name));
    }
}

void readExtra(const std::string& name, const Field& value, Person& member) {
    if (name == "card_state") member.card = wordAt(value, kCards);
    if (name == "school_class") member.schoolClass = static_cast<std::uint8_t>(value.whole(20));
    if (name == "filters") {
        for (const Field& filter : value.items(16))
            member.filters |= static_cast<std::uint16_t>(wordAt(filter, kFilters));
    }
    if (name == "certificates") {
        for (const Field& paper : value.items(kMostRows))
            member.certificates.push_back({paper.object().at("kind").text(kMostWord, 1),
                                           dayAt(paper.at("issued")), dayOr(paper, "until")});
    }
    if (name == "answers") {
        for (const Field& answer : value.items(kMostRows))
            member.answers.push_back({answer.object().at("programme_identifier").text(kMostWord, 1),
                                      wordAt(answer.at("answer"), kAnswers),
                                      answer.textOr("reason", kMostWord), dayAt(answer.at("on"))});
    }
    if (name == "entitlements") {
        for (const Field& due : value.items(kMostRows))
            member.entitlements.push_back(
                {due.object().at("programme_identifier").text(kMostWord, 1), due.textOr("cycle", kMostWord),
                 static_cast<eligibility::Rupees>(due.at("amount").whole()), dayAt(due.at("from")),
                 dayAt(due.at("until")), dayOr(due, "paid")});
    }
}

Person memberOf(const Field& field) {
    Person member;
    const Field who = field.object().at("demographic_info").object();
    const Field id = field.has("member_identifier") ? field.at("member_identifier") : who.at("identifier");
    const auto cnic = domain::Cnic::parse(identifierAt(id));
    if (!cnic) throw BadField{id.path(), "is no identity number of 13 digits"};
    member.cnic = std::stoull(cnic->digits());
    if (member.cnic < 1'000'000'000'000) throw BadField{id.path(), "is no identity number: it begins with 0"};
    if (who.has("name")) {
        const Field name = who.at("name").object();
        for (const char* part : {"given_name", "first_name", "second_name", "surname"}) {
            const std::string text = name.textOr(part, kMostWord);
            if (!text.empty()) member.name += (member.name.empty() ? "" : " ") + text;
        }
        if (member.name.size() > kMostWord) throw BadField{name.path(), "is too long"};
    }
    if (who.has("sex")) member.gender = wordAt(who.at("sex"), kGenders);
    member.born = dayOr(who, "birth_date");
    if (who.has("phone_number") && who.at("phone_number").json().is_array()) {
        for (const Field& number : who.at("phone_number").items(8)) member.mobile = number.text(32);
    }
    if (field.has("marital_status")) member.marital = wordAt(field.at("marital_status"), kMaritals);
    if (field.has("relationship_to_head"))
        member.relation = wordAt(field.at("relationship_to_head"), kRelations);
    if (field.has("programmes")) {
        for (const Field& in : field.at("programmes").items(kMostRows))
            member.enrolments.push_back({in.object().at("programme_identifier").text(kMostWord, 1),
                                         dayAt(in.at("enrolment_date")), dayOr(in, "status_change_date")});
    }
    eachExtra(field, [&](const std::string& name, const Field& value) { readExtra(name, value, member); });
    return member;
}

Household householdOf(const Field& record) {
    Household household;
    household.id = numberAt(record.object().at("group_identifier"));
    if (record.has("place")) household.district = record.at("place").object().textOr("address", kMostWord);
    eachExtra(record, [&](const std::string& name, const Field& value) {
        if (name == "survey_state") household.survey = wordAt(value, kSurveys);
        if (name == "survey_date") household.surveyed = dayAt(value);
        if (name == "monthly_income")
            household.monthlyIncome = static_cast<eligibility::Rupees>(value.whole());
        if (name != "poverty_scores") return;
        for (const Field& score : value.items(kMostRows))
            household.scores.push_back({hundredthsAt(score.object().at("score")), dayAt(score.at("since"))});
    });
    // A score without a day, from elsewhere: as of the survey, or else it says nothing about a date.
    if (household.scores.empty() && record.has("poverty_score") && household.surveyed)
        household.scores.push_back({hundredthsAt(record.at("poverty_score")), *household.surveyed});
    for (const Field& member : record.at("member_list").items(kMostMembers))
        household.members.push_back(memberOf(member));
    return household;
}

}  // namespace

Result<Household> readGroup(const Json& record) {
    try {
        return householdOf(Field(record, "group"));
    } catch (const BadField& bad) {
        return fail(ErrorCode::BadInput, bad.where + " " + bad.what);
    }
}

}  // namespace owc::sharing
