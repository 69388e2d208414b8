#include "queue-server/domain/wait_forecast.h"

#include <rapidcheck/gtest.h>

#include "queue-server/server/forecast.h"
#include "tests/support/centre_builder.h"

namespace owc::test {
namespace {

using namespace std::chrono_literals;

constexpr std::array kNeeds{"withdraw", "finger", "family"};

Rules rulesWith(Policy policy) {
    Rules rules = sampleRules();
    for (CounterSetup& counter : rules.counters) counter.policy = policy;
    return rules;
}

const Visit& issue(Morning& m, const std::string& need, Priority priority) {
    return m.visit(m.token(need, priority));
}

WaitEstimate exactly(const Morning& m, const Visit& visit) {
    const Leg& leg = visit.leg();
    return estimateWait(m.state(), *m.state().rules->find(leg.service), {leg.promisedBy, leg.placeAt, visit.id});
}

WaitEstimate foretold(WaitForecast& forecast, const Morning& m, const Visit& visit) {
    const Leg& leg = visit.leg();
    return forecast.of(m.state(), *m.state().rules->find(leg.service), {leg.promisedBy, leg.placeAt, visit.id},
                       classOf(visit.priority));
}

}  // namespace

RC_GTEST_PROP(WaitForecastTest, PutsANewcomerWhereTheRealOrderWouldCallHer, ()) {
    const auto policy = *rc::gen::element(Policy::PromisedTime, Policy::Strict, Policy::Arrival);
    const auto waiting = *rc::gen::container<std::vector<std::pair<int, bool>>>(
        rc::gen::pair(rc::gen::inRange(0, 3), rc::gen::arbitrary<bool>()));
    const auto newcomer = *rc::gen::pair(rc::gen::inRange(0, 3), rc::gen::arbitrary<bool>());
    const auto open = *rc::gen::inRange(0, 8);
    Morning m(rulesWith(policy));
    for (std::uint32_t counter = 1; counter <= 3; ++counter) {
        if (open & (1 << (counter - 1))) m.open(counter, "B-" + std::to_string(counter));
    }
    const auto come = [&](const std::pair<int, bool>& who) -> const Visit& {
        m.wait(7s);
        return issue(m, kNeeds.at(static_cast<std::size_t>(who.first)), who.second ? Priority::Elderly : Priority::None);
    };
    for (const auto& who : waiting) come(who);
    WaitForecast before(m.state());
    const Visit& visit = come(newcomer);

    const WaitEstimate exact = exactly(m, visit);
    const WaitEstimate told = foretold(before, m, visit);
    RC_ASSERT(told.peopleBefore == exact.peopleBefore);
    RC_ASSERT(told.minutes.has_value() == exact.minutes.has_value());
    if (!exact.minutes) return;
    // The seven seconds between may move a bound over a step of five minutes.
    RC_ASSERT(std::max(told.minutes->first, exact.minutes->first) - std::min(told.minutes->first, exact.minutes->first) <= 5);
    RC_ASSERT(std::max(told.minutes->second, exact.minutes->second) - std::min(told.minutes->second, exact.minutes->second) <= 5);
}

TEST(WaitForecastTest, NewcomersOfOneSecondStandBehindEachOther) {
    Morning m;
    m.open(2, "B-2");
    WaitForecast forecast(m.state());
    std::uint32_t last = 0;
    for (int i = 0; i < 20; ++i) {
        const Visit& visit = issue(m, "finger", Priority::None);
        const auto told = foretold(forecast, m, visit);
        ASSERT_TRUE(told.minutes);
        EXPECT_GE(told.minutes->second, last);
        EXPECT_EQ(told, exactly(m, visit)) << "number " << i;
        last = told.minutes->second;
    }
    EXPECT_GT(last, 100u) << "nineteen before her, six minutes each";
}

TEST(ForecastTest, KnowsOfAnotherSetOfCountersAtOnceAndOfCallsWithinASecond) {
    Morning m;
    server::Forecast forecast;
    const auto told = [&](const Visit& visit) { return forecast.of(m.state(), visit).minutes; };
    for (int i = 0; i < 10; ++i) issue(m, "withdraw", Priority::None);
    const Visit& last = m.visit(TokenNumber{10});
    EXPECT_FALSE(told(last)) << "no counter is open";

    const auto see = [&](const Events& events) { forecast.saw(events); };
    see(m.must(OpenCounter{{1}, Morning::device(1), {"B-1"}}));
    const auto one = told(last);
    ASSERT_TRUE(one);
    see(m.must(OpenCounter{{3}, Morning::device(3), {"B-3"}}));
    ASSERT_TRUE(told(last));
    EXPECT_LT(told(last)->second, one->second) << "two counters";

    for (int i = 0; i < 5; ++i) {
        m.wait(10s);
        see(m.must(CallNext{{1}, Morning::device(1)}));
        see(m.must(StartServing{{1}, Morning::device(1)}));
        see(m.must(Complete{{1}, Morning::device(1)}));
    }
    m.wait(2s);
    see(m.must(CallNext{{3}, Morning::device(3)}));
    EXPECT_EQ(forecast.of(m.state(), last), exactly(m, last));
}

}  // namespace owc::test
