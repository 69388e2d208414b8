#include "queue-server/rehearsal/recorded.h"

#include <cmath>

#include "queue-server/rehearsal/player.h"
#include "tests/simulation/random_day.h"
#include "tests/support/centre_builder.h"

namespace owc::test {

using namespace std::chrono_literals;
using rehearsal::Fate;

namespace {

const auto kAll = [](const Fate&) { return true; };

double minutes(Duration duration) {
    return std::chrono::duration<double, std::ratio<60>>(duration).count();
}

}  // namespace

TEST(RehearsalTest, ADayPlayedAnewUnderItsOwnRulesIsNearlyTheDayItWas) {
    for (const std::uint64_t seed : {3u, 11u, 18u}) {
        const auto day = simulation::randomDay(seed, simulation::Kind::Ordinary, Policy::PromisedTime);
        rehearsal::Player first(day.script, day.rules);
        const auto really = rehearsal::summarize(first.play(), kAll);

        const auto recorded = rehearsal::dayOf(first.history());
        ASSERT_TRUE(recorded) << recorded.error().detail;
        const auto told = rehearsal::summarize(recorded->fates, kAll);
        EXPECT_EQ(told.called, really.called) << "the record says what happened";
        EXPECT_EQ(told.worst, really.worst);

        rehearsal::Player again(recorded->script, recorded->rules);
        const auto played = rehearsal::summarize(again.play(), kAll);
        EXPECT_NEAR(played.called, really.called, 0.03 * really.called) << "seed " << seed;
        EXPECT_NEAR(minutes(played.median), minutes(really.median), 5 + 0.25 * minutes(really.median)) << "seed " << seed;
    }
}

TEST(RehearsalTest, TheRecordHoldsWhoCameAndWhatWasDoneAndWhoWasThere) {
    Morning m;
    m.open(1, "A");
    const auto token = m.token("withdraw", Priority::Elderly);
    m.wait(3min);
    m.callNext(1);
    m.wait(30s);
    m.serve(1);
    m.wait(4min);
    m.must(SendAndReturn{{1}, Morning::device(1), {"finger"}});
    m.open(2, "B");
    m.callNext(2);
    m.serve(2);
    m.wait(2min);
    m.must(Complete{{2}, Morning::device(2)});
    m.must(CloseDay{});
    const auto day = rehearsal::dayOf(m.history());
    ASSERT_TRUE(day);
    ASSERT_EQ(day->script.visitors.size(), 1u);
    const auto& visitor = day->script.visitors[0];
    EXPECT_EQ(visitor.priority, Priority::Elderly);
    EXPECT_EQ(visitor.walk, 30s);
    ASSERT_EQ(visitor.turns.size(), 2u);
    EXPECT_EQ(visitor.turns[0].serving, 4min);
    EXPECT_EQ(visitor.turns[0].ending, rehearsal::Turn::Ending::SendAndReturn);
    EXPECT_EQ(visitor.turns[1].serving, 2min);
    EXPECT_EQ(day->script.shifts.size(), 2u);
    EXPECT_EQ(day->fates[0].wait(), 3min);
    EXPECT_EQ(m.visit(token).end, VisitEnd::DayEnd);
}

TEST(RehearsalTest, ACounterLentByAManagerIsLentWhenTheDayIsPlayedAnew) {
    Morning m;
    m.open(1, "A");
    m.must(LendCounter{{"dashboard-1"}, {1}, {"finger"}, true});
    m.token("finger");
    m.wait(1min);
    m.callNext(1);
    m.serve(1);
    m.must(Complete{{1}, Morning::device(1)});
    m.must(CloseDay{});
    const auto day = rehearsal::dayOf(m.history());
    ASSERT_TRUE(day);
    rehearsal::Player again(day->script, day->rules);
    EXPECT_TRUE(again.play()[0].called) << "counter 1 has no such service of its own";
}

TEST(RehearsalTest, AServiceStoppedByAManagerIsStoppedWhenTheDayIsPlayedAnew) {
    Morning m;
    m.open(2, "B");
    m.must(StopService{{"dashboard-1"}, {"finger"}, true});
    m.wait(1min);
    m.must(IssueToken{.device = {"counter-1"}, .service = {"finger"}, .code = VisitCode::fromRandom({9}), .byStaff = true});
    m.wait(9min);
    m.must(StopService{{"dashboard-1"}, {"finger"}, false});
    m.token("finger");
    m.must(CloseDay{});
    auto day = rehearsal::dayOf(m.history());
    ASSERT_TRUE(day);
    ASSERT_EQ(day->script.visitors.size(), 2u);
    day->script.visitors.push_back(day->script.visitors[1]);
    day->script.visitors[2].arrives = day->script.visitors[0].arrives + 1min;
    rehearsal::Player again(day->script, day->rules);
    const auto fates = again.play();
    EXPECT_TRUE(fates[0].token) << "staff let her in";
    EXPECT_TRUE(fates[1].token);
    EXPECT_FALSE(fates[2].token) << "one who comes meanwhile gets none";
}

TEST(RehearsalTest, OneMoreCounterShortensTheWaits) {
    const auto day = simulation::randomDay(5, simulation::Kind::Ordinary, Policy::PromisedTime);
    auto more = day;
    for (const CounterSetup& counter : day.rules.counters) {
        CounterSetup twin = counter;
        twin.id.value += 100;
        more.rules.counters.push_back(twin);
    }
    for (auto shift : day.script.shifts) {
        shift.counter.value += 100;
        more.script.shifts.push_back(shift);
    }
    rehearsal::Player before(day.script, day.rules);
    rehearsal::Player after(more.script, more.rules);
    EXPECT_LT(rehearsal::summarize(after.play(), kAll).ninth, rehearsal::summarize(before.play(), kAll).ninth);
}

TEST(RehearsalTest, AnyDayOfALogCanBePlayed) {
    Morning m;
    m.token("withdraw");
    m.must(CloseDay{});
    m.wait(24h);
    m.must(OpenDay{kDay + std::chrono::days{1}});
    m.token("finger");
    m.token("finger");
    const auto visitorsOf = [&](std::optional<Day> day) {
        const auto recorded = rehearsal::dayOf(m.history(), day);
        return recorded ? recorded->script.visitors.size() : 0;
    };
    EXPECT_EQ(visitorsOf(kDay), 1u);
    EXPECT_EQ(visitorsOf(kDay + std::chrono::days{1}), 2u);
    EXPECT_EQ(visitorsOf(std::nullopt), 2u) << "the last one";
    EXPECT_EQ(rehearsal::dayOf(m.history(), kDay + std::chrono::days{2}).error().code, ErrorCode::BadInput);
}

TEST(RehearsalTest, ALogWithoutADayIsRefused) {
    EXPECT_EQ(rehearsal::dayOf({}).error().code, ErrorCode::BadInput);
}

}  // namespace owc::test
