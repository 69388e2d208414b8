#pragma once

#include "queue-server/lookups/events.h"

namespace owc::test {

/// One event of each kind that a day's look-ups leave in the log.
inline lookups::Events lookedUpDay() {
    using namespace std::chrono_literals;
    const domain::Time nine{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + 4h};
    return {
        {nine, lookups::RulesApplied{{6, 90, 5, 10min}}},
        {nine + 1s, lookups::LookedUp{.lookup = 1,
                                      .device = {"counter-1"},
                                      .counter = {1},
                                      .officer = {"B-214"},
                                      .visit = {7},
                                      .person = {3},
                                      .purpose = lookups::Purpose::CounterCard,
                                      .found = lookups::Found::Here,
                                      .told = eligibility::VerdictKind::Enrolled,
                                      .version = 12,
                                      .client = {},
                                      .reason = {},
                                      .outcome = {}}},
        {nine + 2s, lookups::LookedUp{.lookup = 2,
                                      .device = {"kiosk-1"},
                                      .person = {4},
                                      .purpose = lookups::Purpose::KioskTyped,
                                      .found = lookups::Found::Nowhere,
                                      .told = eligibility::VerdictKind::SurveyNeeded,
                                      .version = 12,
                                      .client = {},
                                      .reason = {},
                                      .outcome = {}}},
        {nine + 3s, lookups::LookedUp{.lookup = 3,
                                      .person = {5},
                                      .purpose = lookups::Purpose::Shared,
                                      .found = lookups::Found::Upstream,
                                      .told = eligibility::VerdictKind::AskCounter,
                                      .client = "ppaf",
                                      .reason = "loan",
                                      .records = 1,
                                      .outcome = "rjct"}},
        {nine + 4s, lookups::DeviceBarred{{"kiosk-1"}, nine + 10min, 5}},
    };
}

}  // namespace owc::test
