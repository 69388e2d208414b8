// owc-simulate: many random days through the real rules; exit 1 when one of them breaks a rule.
#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdio>

#include "queue-server/rehearsal/player.h"
#include "tests/simulation/day_checks.h"
#include "tests/simulation/estimates.h"
#include "tests/simulation/random_day.h"

using namespace owc;
using namespace owc::simulation;
using domain::Policy;

namespace {

constexpr std::pair<Policy, const char*> kPolicies[] = {{Policy::PromisedTime, "promised-time"},
                                                        {Policy::Strict, "strict"},
                                                        {Policy::Ratio, "ratio 2:1"},
                                                        {Policy::Arrival, "arrival"}};

void print(const Estimates& estimates) {
    std::printf("estimates: %zu told, %.1f %% held (%.1f %% came sooner), median width %.0f %% of the wait\n",
                estimates.told(), 100 * estimates.heldShare(), 100 * estimates.soonerShare(),
                100 * estimates.medianWidth());
}

struct Sums {
    std::vector<rehearsal::Fate> fates;
};

bool play(std::uint64_t seed, Kind kind, Policy policy, Estimates& estimates, Sums& sums) {
    const RandomDay day = randomDay(seed, kind, policy);
    DayChecks checks;
    rehearsal::Player player(day.script, day.rules, [&](const auto& state, const auto& e) { checks.see(state, e); });
    auto fates = player.play();
    checks.finish(player.state(), player.history());
    for (const auto& fate : fates) estimates.add(fate);
    std::ranges::move(fates, std::back_inserter(sums.fates));
    if (checks.broken().empty()) return true;
    std::printf("BROKEN: %s\n  again: owc-simulate --seed %llu --days 1\n", checks.broken().c_str(),
                static_cast<unsigned long long>(seed));
    return false;
}

void printRow(const char* name, const Sums& sums) {
    const auto all = rehearsal::summarize(sums.fates, [](const auto&) { return true; });
    const auto first = rehearsal::summarize(sums.fates, [](const auto& fate) { return fate.priority; });
    std::printf("| %s | %u | %u | %.0f | %.0f | %.0f | %.0f %% | %.0f | %.0f %% |\n", name, all.called, all.slots, minutes(all.median),
                minutes(all.ninth), minutes(all.worst), 100 * all.promisesKept, minutes(first.worst),
                100 * first.promisesKept);
}

/// Days of one kind, each seed under each policy in turn; with `table`, the same seeds under every policy.
bool campaign(Kind kind, const char* name, std::uint64_t seed, std::uint64_t days, bool table) {
    Estimates estimates;
    Sums sums[4];
    bool good = true;
    for (std::uint64_t i = 0; i < days; ++i) {
        for (std::size_t p = 0; p < 4; ++p) {
            if (table || (seed + i) % 4 == p) good &= play(seed + i, kind, kPolicies[p].first, estimates, sums[p]);
        }
    }
    std::printf("\n%s, %llu days\n\n| policy | called | return slots | median wait min | 9 of 10 | worst | promises kept | "
                "worst with a priority | promises kept |\n|---|---|---|---|---|---|---|---|---|\n",
                name, static_cast<unsigned long long>(days));
    for (std::size_t p = 0; p < 4; ++p) printRow(kPolicies[p].second, sums[p]);
    print(estimates);
    return good;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{"owc-simulate: random days through the rules of a centre"};
    std::uint64_t seed = 1;
    std::uint64_t days = 1000;
    bool table = false;
    app.add_option("--seed", seed, "of the first day")->capture_default_str();
    app.add_option("--days", days, "one in ten is a first payment day")->capture_default_str();
    app.add_flag("--table", table, "play every day under every policy, for comparison");
    CLI11_PARSE(app, argc, argv);
    const auto start = std::chrono::steady_clock::now();
    const std::uint64_t crowded = days / 10;
    bool good = campaign(Kind::Ordinary, "ordinary days", seed, days - crowded, table);
    if (crowded > 0) good &= campaign(Kind::FirstPayment, "first payment days of 3,000 visitors", seed, crowded, table);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::printf("\n%s, %.1f s\n", good ? "every rule held" : "A RULE WAS BROKEN", took.count());
    return good ? 0 : 1;
}
