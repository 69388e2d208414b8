#pragma once

#include "queue-server/protocol/odd_answer.h"
#include "tests/support/busy_dashboard.h"

namespace owc::test {

/// The busy centre with a registry in which there is something of each kind, and a kiosk that guessed. All made up.
inline client::Views oddViews() {
    using namespace std::chrono_literals;
    using eligibility::OddKind;
    client::Views views = busyViews();
    views.registry = protocol::RegistryRow{.version = 3,
                                           .loaded = kBusyNow - 13h - 22min,
                                           .persons = 11'190'744,
                                           .households = 1'804'233,
                                           .newestSurvey = domain::Day{std::chrono::year{2026} / 3 / 2},
                                           .countedAt = kBusyNow - 3h - 27min,
                                           .odd = {{OddKind::TwoGrants, 1'204},
                                                   {OddKind::TwoRolls, 96},
                                                   {OddKind::DeadPaid, 311},
                                                   {OddKind::BlockedPaid, 40},
                                                   {OddKind::OnePhone, 17}},
                                           .barred = {{{"kiosk-3"}, kBusyNow + 8min, 5, 9}},
                                           .formsWaiting = 12,
                                           .oldestForm = kBusyNow - 49h};
    return views;
}

/// The first pieces of a kind.
inline protocol::OddFound oddFound(eligibility::OddKind kind) {
    using eligibility::Odd, eligibility::OddKind;
    const domain::Day end{std::chrono::year{2026} / 3 / 31}, paid{std::chrono::year{2026} / 1 / 9};
    protocol::OddFound found{.kind = kind, .version = 3, .on = domain::Day{std::chrono::year{2026} / 3 / 14}, .total = 1'204, .kept = 200};
    for (std::uint64_t i = 0; i < protocol::kOddsInAnswer; ++i) {
        const std::uint64_t household = 104'500'100 + 37 * i;
        const std::string digits = std::to_string(10 + i), masked = "•••••-•••••" + digits;
        Odd odd{.kind = kind, .households = {household}, .people = {masked + "-0"}, .programme = "kafaalat", .cycle = "2026-Q1"};
        odd.count = 1;
        if (kind == OddKind::TwoGrants) odd.people.push_back(masked + "-2");
        if (kind == OddKind::TwoRolls) odd.households.push_back(household + 2'000'000);
        if (kind == OddKind::DeadPaid) odd.paid = paid;
        if (kind == OddKind::BlockedPaid) odd.until = end;
        if (kind == OddKind::OnePhone) {
            odd.people = {"•••1" + std::to_string(i < 10 ? 0 : 1) + std::to_string(i % 10)};
            odd.count = 12;
            for (std::uint64_t more = 1; more < 12; ++more) odd.households.push_back(household + more);
        }
        found.found.push_back(std::move(odd));
    }
    found.programmes["kafaalat"] = {{"en", "Benazir Kafaalat"}, {"ur", "بینظیر کفالت"}};
    return found;
}

}  // namespace owc::test
