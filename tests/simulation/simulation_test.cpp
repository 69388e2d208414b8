#include <gtest/gtest.h>

#include "queue-server/rehearsal/player.h"
#include "tests/simulation/day_checks.h"
#include "tests/simulation/estimates.h"
#include "tests/simulation/random_day.h"

namespace owc::simulation {

namespace {

constexpr domain::Policy kPolicies[] = {domain::Policy::PromisedTime, domain::Policy::Strict, domain::Policy::Ratio,
                                        domain::Policy::Arrival};

/// Plays a day and holds it to every rule.
void play(std::uint64_t seed, Kind kind, domain::Policy policy, Estimates& estimates) {
    const RandomDay day = randomDay(seed, kind, policy);
    DayChecks checks;
    rehearsal::Player player(day.script, day.rules,
                             [&](const auto& state, const auto& events) { checks.see(state, events); });
    const auto fates = player.play();
    checks.finish(player.state(), player.history());
    for (const auto& fate : fates) estimates.add(fate);
    EXPECT_EQ(checks.broken(), "") << "play it again: tests/run --long simulation --seed " << seed << " --days 1";
    const auto all = rehearsal::summarize(fates, [](const auto&) { return true; });
    EXPECT_GT(all.called, all.visitors / 2) << "seed " << seed << ": the day was one";
}

}  // namespace

// What a visitor is told holds four times of five, and is narrow enough to mean something.
void expectHonest(const Estimates& estimates) {
    EXPECT_GE(estimates.heldShare(), 0.70);
    EXPECT_LE(estimates.heldShare(), 0.90);
    EXPECT_LT(estimates.medianWidth(), 0.60);
}

TEST(SimulationTest, OrdinaryDaysHoldEveryRuleUnderEveryPolicyAndWaitsAreToldHonestly) {
    Estimates estimates;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) play(seed, Kind::Ordinary, kPolicies[seed % 4], estimates);
    expectHonest(estimates);
}

TEST(SimulationTest, FirstPaymentDaysOfThreeThousandHoldThemToo) {
    Estimates estimates;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) play(seed, Kind::FirstPayment, kPolicies[seed % 4], estimates);
    expectHonest(estimates);
}

TEST(SimulationTest, TheSameSeedIsTheSameDay) {
    const RandomDay day = randomDay(7, Kind::Ordinary, domain::Policy::PromisedTime);
    rehearsal::Player first(day.script, day.rules);
    rehearsal::Player second(day.script, day.rules);
    std::ignore = first.play();
    std::ignore = second.play();
    EXPECT_EQ(first.state(), second.state());
}

}  // namespace owc::simulation
