#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "queue-server/eligibility/record.h"

// Internal to this folder: how the enumerations of record.h are written in a message.
namespace owc::sharing {

template <class Enum, std::size_t N>
struct EnumWords {
    std::array<std::pair<Enum, std::string_view>, N> rows;

    [[nodiscard]] std::string_view wordOf(Enum value) const {
        for (const auto& [one, word] : rows) {
            if (one == value) return word;
        }
        return {};
    }
    [[nodiscard]] std::optional<Enum> valueOf(std::string_view text) const {
        for (const auto& [one, word] : rows) {
            if (word == text) return one;
        }
        return {};
    }
};

using namespace std::string_view_literals;

inline constexpr EnumWords<eligibility::Gender, 3> kGenders{
    {{{eligibility::Gender::Female, "female"sv},
      {eligibility::Gender::Male, "male"sv},
      {eligibility::Gender::Transgender, "transgender"sv}}}};
inline constexpr EnumWords<eligibility::Marital, 5> kMaritals{
    {{{eligibility::Marital::Single, "single"sv},
      {eligibility::Marital::Married, "married"sv},
      {eligibility::Marital::Widowed, "widowed"sv},
      {eligibility::Marital::Divorced, "divorced"sv},
      {eligibility::Marital::Separated, "separated"sv}}}};
inline constexpr EnumWords<eligibility::Relation, 7> kRelations{
    {{{eligibility::Relation::Other, "other"sv},
      {eligibility::Relation::Head, "head"sv},
      {eligibility::Relation::Spouse, "spouse"sv},
      {eligibility::Relation::Child, "child"sv},
      {eligibility::Relation::Parent, "parent"sv},
      {eligibility::Relation::Sibling, "sibling"sv},
      {eligibility::Relation::Grandchild, "grandchild"sv}}}};
inline constexpr EnumWords<eligibility::CardState, 4> kCards{
    {{{eligibility::CardState::Valid, "valid"sv},
      {eligibility::CardState::Expired, "expired"sv},
      {eligibility::CardState::Blocked, "blocked"sv},
      {eligibility::CardState::Deceased, "deceased"sv}}}};
inline constexpr EnumWords<eligibility::SurveyState, 3> kSurveys{
    {{{eligibility::SurveyState::None, "none"sv},
      {eligibility::SurveyState::Done, "done"sv},
      {eligibility::SurveyState::UnderReview, "under_review"sv}}}};
inline constexpr EnumWords<eligibility::OfficialAnswer, 3> kAnswers{
    {{{eligibility::OfficialAnswer::Eligible, "eligible"sv},
      {eligibility::OfficialAnswer::NotEligible, "not_eligible"sv},
      {eligibility::OfficialAnswer::UnderReview, "under_review"sv}}}};
inline constexpr EnumWords<eligibility::Filter, 7> kFilters{
    {{{eligibility::Filter::GovernmentEmployee, "government_employee"sv},
      {eligibility::Filter::TaxPayer, "tax_payer"sv},
      {eligibility::Filter::VehicleOwner, "vehicle_owner"sv},
      {eligibility::Filter::ForeignTravel, "foreign_travel"sv},
      {eligibility::Filter::HighTelephoneBill, "high_telephone_bill"sv},
      {eligibility::Filter::ExecutiveFee, "executive_fee"sv},
      {eligibility::Filter::HealthCard, "health_card"sv}}}};

}  // namespace owc::sharing
