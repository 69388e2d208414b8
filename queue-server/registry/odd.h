#pragma once

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "queue-server/domain/result.h"
#include "queue-server/eligibility/odd.h"
#include "queue-server/registry/registry.h"

namespace owc::registry {

using eligibility::Odd;
using eligibility::OddKind;

struct OddQuery {
    std::vector<std::string> onePerHousehold{
        "kafaalat"};                    ///< programmes that give one a family (domain facts 1.2)
    std::uint64_t phoneHouseholds = 5;  ///< a telephone in more households than this is odd
    eligibility::Day on{};              ///< as of this day
    std::size_t most = 100;             ///< of each kind; all are counted
    std::function<bool()> isOver;       ///< a deadline, or an end, asked every few hundred households
};

struct OddReport {
    std::vector<Odd> found;                ///< by kind, then by household
    std::array<std::uint64_t, 6> total{};  ///< by number of kind
    std::optional<eligibility::Day> newestSurvey;  ///< of any household; nothing where no day is on file
    bool complete = true;                  ///< false: it was over before the end
};

/// "2026-Q1 paid 2026-01-09", in plain English for a shell; no personal data.
/// @param on  as of which day it was found
[[nodiscard]] std::string inWords(const Odd& odd, eligibility::Day on);

/// Looks through the current version once. Threads: as Registry; seconds for a province.
/// Needs ten bytes of memory for each household with a telephone.
[[nodiscard]] domain::Result<OddReport> findOdd(Registry& registry, const OddQuery& query);

}  // namespace owc::registry
