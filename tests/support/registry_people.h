#pragma once

#include "queue-server/eligibility/record.h"

// Households for tests of the registry: made-up people with numbers that begin with 9.
namespace owc::test {

inline eligibility::Day day(int year, unsigned month, unsigned dayOfMonth) {
    return std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) /
                                 static_cast<int>(dayOfMonth)};
}

inline constexpr eligibility::CnicNumber kMother = 9'000'000'000'012;
inline constexpr eligibility::CnicNumber kDaughter = 9'000'000'000'024;

/// A household in which every field of record.h is filled somewhere.
inline eligibility::Household fullHousehold(std::uint64_t id = 7) {
    using namespace eligibility;
    Person mother{.cnic = kMother,
                  .name = "Zorun Mevad",
                  .born = day(1980, 2, 29),
                  .gender = Gender::Female,
                  .marital = Marital::Widowed,
                  .relation = Relation::Head,
                  .card = CardState::Expired,
                  .filters = 64 + 1,
                  .mobile = "03001234567"};
    mother.certificates = {{"death", day(2024, 5, 1), std::nullopt},
                           {"disability", day(2020, 1, 1), day(2030, 1, 1)}};
    mother.enrolments = {{"kafaalat", day(2023, 1, 1), std::nullopt},
                         {"rashan", day(2021, 11, 1), day(2022, 7, 1)}};
    mother.answers = {{"kafaalat", OfficialAnswer::Eligible, "K-1", day(2022, 12, 30)}};
    mother.entitlements = {
        {"kafaalat", "2026-Q1", 13'500, day(2026, 1, 5), day(2026, 3, 31), day(2026, 1, 9)},
        {"kafaalat", "2026-Q2", 13'500, day(2026, 4, 5), day(2026, 6, 30), std::nullopt}};
    Person daughter{.cnic = kDaughter,
                    .born = day(2015, 8, 1),
                    .gender = Gender::Female,
                    .marital = Marital::Single,
                    .relation = Relation::Child,
                    .schoolClass = 5};
    return {.id = id,
            .district = "Sitara",
            .survey = SurveyState::Done,
            .surveyed = day(2024, 3, 1),
            .scores = {{3250, day(2011, 6, 1)}, {2840, day(2024, 3, 1)}},
            .monthlyIncome = 21'000,
            .members = {mother, daughter}};
}

/// `persons` people without papers, the first of them the head.
inline eligibility::Household plainHousehold(std::uint64_t id, eligibility::CnicNumber first, int persons) {
    using namespace eligibility;
    Household household{.id = id, .district = "Kondar"};
    for (int i = 0; i < persons; ++i)
        household.members.push_back({.cnic = first + static_cast<CnicNumber>(i),
                                     .relation = i == 0 ? Relation::Head : Relation::Child});
    return household;
}

}  // namespace owc::test
