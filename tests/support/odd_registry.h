#pragma once

#include "tests/support/registry_people.h"

namespace owc::test {

inline constexpr std::uint64_t kDoubleGrant = 1, kOnTwoRolls = 3, kDeadPaid = 4, kBlockedPaid = 5;

/// `count` households from this number on in which two people are in a programme that gives one a family.
inline std::vector<eligibility::Household> doubleGrants(std::uint64_t first, int count) {
    std::vector<eligibility::Household> households;
    for (int i = 0; i < count; ++i) {
        const std::uint64_t id = first + static_cast<std::uint64_t>(i);
        households.push_back(plainHousehold(id, 9'100'000'000'000 + id * 1000, 3));
        for (const std::size_t member : {0U, 2U})
            households.back().members[member].enrolments = {{"kafaalat", day(2023, 1, 1), std::nullopt}};
    }
    return households;
}

/// Households 1 to 11 with one finding of each kind; nobody in it exists. The survey of household 2 is the newest.
inline std::vector<eligibility::Household> oddHouseholds() {
    using namespace eligibility;
    std::vector<Household> all = doubleGrants(kDoubleGrant, 1);
    for (std::uint64_t id = 2; id <= 11; ++id) all.push_back(plainHousehold(id, 9'100'000'000'000 + id * 1000, 2));
    const auto household = [&](std::uint64_t id) -> Household& { return all[id - 1]; };
    household(2).surveyed = day(2025, 3, 1);
    household(4).surveyed = day(2024, 3, 1);
    household(kOnTwoRolls).members.push_back(household(2).members[1]);
    Person& dead = household(kDeadPaid).members[0];
    dead.card = CardState::Deceased;
    dead.entitlements = {{"kafaalat", "2026-Q1", 13'500, day(2026, 1, 5), day(2078, 3, 31), day(2026, 1, 9)}};
    Person& blocked = household(kBlockedPaid).members[0];
    blocked.card = CardState::Blocked;
    blocked.entitlements = {{"kafaalat", "2026-Q1", 13'500, day(2026, 1, 5), day(2078, 3, 31), std::nullopt}};
    for (std::uint64_t id = 6; id <= 11; ++id) household(id).members[0].mobile = "03990001234";
    return all;
}

}  // namespace owc::test
