#include "queue-server/eligibility/words.h"

#include <algorithm>
#include <utility>

namespace owc::eligibility {
namespace {

template <class T>
using Table = std::vector<std::pair<T, std::string_view>>;

template <class T>
const Table<T>& table();

template <>
const Table<Gender>& table() {
    static const Table<Gender> words{{Gender::Unknown, "unknown"},
                                     {Gender::Female, "female"},
                                     {Gender::Male, "male"},
                                     {Gender::Transgender, "transgender"}};
    return words;
}
template <>
const Table<Marital>& table() {
    static const Table<Marital> words{{Marital::Unknown, "unknown"},   {Marital::Single, "single"},
                                      {Marital::Married, "married"},   {Marital::Widowed, "widowed"},
                                      {Marital::Divorced, "divorced"}, {Marital::Separated, "separated"}};
    return words;
}
template <>
const Table<Relation>& table() {
    static const Table<Relation> words{{Relation::Other, "other"},          {Relation::Head, "head"},
                                       {Relation::Spouse, "spouse"},        {Relation::Child, "child"},
                                       {Relation::Parent, "parent"},        {Relation::Sibling, "sibling"},
                                       {Relation::Grandchild, "grandchild"}};
    return words;
}
template <>
const Table<CardState>& table() {
    static const Table<CardState> words{{CardState::Unknown, "unknown"},
                                        {CardState::Valid, "valid"},
                                        {CardState::Expired, "expired"},
                                        {CardState::Blocked, "blocked"},
                                        {CardState::Deceased, "deceased"}};
    return words;
}
template <>
const Table<Filter>& table() {
    static const Table<Filter> words{{Filter::GovernmentEmployee, "government_employee"},
                                     {Filter::TaxPayer, "tax_payer"},
                                     {Filter::VehicleOwner, "vehicle_owner"},
                                     {Filter::ForeignTravel, "foreign_travel"},
                                     {Filter::HighTelephoneBill, "high_telephone_bill"},
                                     {Filter::ExecutiveFee, "executive_fee"},
                                     {Filter::HealthCard, "health_card"}};
    return words;
}
template <>
const Table<Rule>& table() {
    static const Table<Rule> words{{Rule::ScoreAtMost, "score_at_most"},
                                   {Rule::IncomeBelow, "income_below"},
                                   {Rule::AgeBetween, "age_between"},
                                   {Rule::GenderIs, "gender_is"},
                                   {Rule::MaritalIs, "marital_is"},
                                   {Rule::HasCertificate, "has_certificate"},
                                   {Rule::EnrolledIn, "enrolled_in"},
                                   {Rule::HouseholdEnrolledIn, "household_enrolled_in"},
                                   {Rule::MemberWith, "member_with"},
                                   {Rule::DistrictIn, "district_in"},
                                   {Rule::NoFilter, "no_filter"},
                                   {Rule::NotWithinMonths, "not_within_months"},
                                   {Rule::OnePerHousehold, "one_per_household"},
                                   {Rule::SurveyedWithinYears, "surveyed_within_years"},
                                   {Rule::AskedAtCounter, "asked_at_counter"},
                                   {Rule::IncomeAtMost, "income_at_most"},
                                   {Rule::ClassBetween, "class_between"},
                                   {Rule::RelationIs, "relation_is"},
                                   {Rule::AnyOf, "any_of"}};
    return words;
}
template <>
const Table<Access>& table() {
    static const Table<Access> words{{Access::Registry, "registry"},
                                     {Access::Counter, "counter"},
                                     {Access::Referral, "referral"},
                                     {Access::WalkIn, "walk_in"},
                                     {Access::Closed, "closed"}};
    return words;
}
template <>
const Table<Confidence>& table() {
    static const Table<Confidence> words{{Confidence::Confirmed, "C"},
                                         {Confidence::Single, "S"},
                                         {Confidence::Weak, "W"},
                                         {Confidence::General, "G"},
                                         {Confidence::NotFound, "N"}};
    return words;
}

template <class T>
std::string_view find(T value) {
    const auto row = std::ranges::find(table<T>(), value, &std::pair<T, std::string_view>::first);
    return row == table<T>().end() ? std::string_view{"unknown"} : row->second;
}

template <class T>
std::vector<std::string_view> second() {
    std::vector<std::string_view> words;
    for (const auto& [value, word] : table<T>()) words.push_back(word);
    return words;
}

}  // namespace

std::string_view wordOf(Gender value) {
    return find(value);
}
std::string_view wordOf(Marital value) {
    return find(value);
}
std::string_view wordOf(Relation value) {
    return find(value);
}
std::string_view wordOf(CardState value) {
    return find(value);
}
std::string_view wordOf(Filter value) {
    return find(value);
}
std::string_view wordOf(Rule value) {
    return find(value);
}
std::string_view wordOf(Access value) {
    return find(value);
}
std::string_view wordOf(Confidence value) {
    return find(value);
}

template <class T>
const std::vector<std::string_view>& wordsOf() {
    static const std::vector<std::string_view> words = second<T>();
    return words;
}

template <class T>
std::optional<T> fromWord(std::string_view word) {
    const auto row = std::ranges::find(table<T>(), word, &std::pair<T, std::string_view>::second);
    if (row == table<T>().end()) return std::nullopt;
    return row->first;
}

template const std::vector<std::string_view>& wordsOf<Gender>();
template const std::vector<std::string_view>& wordsOf<Marital>();
template const std::vector<std::string_view>& wordsOf<Relation>();
template const std::vector<std::string_view>& wordsOf<CardState>();
template const std::vector<std::string_view>& wordsOf<Filter>();
template const std::vector<std::string_view>& wordsOf<Rule>();
template const std::vector<std::string_view>& wordsOf<Access>();
template const std::vector<std::string_view>& wordsOf<Confidence>();
template std::optional<Gender> fromWord<Gender>(std::string_view);
template std::optional<Marital> fromWord<Marital>(std::string_view);
template std::optional<Relation> fromWord<Relation>(std::string_view);
template std::optional<CardState> fromWord<CardState>(std::string_view);
template std::optional<Filter> fromWord<Filter>(std::string_view);
template std::optional<Rule> fromWord<Rule>(std::string_view);
template std::optional<Access> fromWord<Access>(std::string_view);
template std::optional<Confidence> fromWord<Confidence>(std::string_view);

}  // namespace owc::eligibility
