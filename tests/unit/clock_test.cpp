#include "queue-server/server/clock.h"

#include <gtest/gtest.h>

#include "queue-server/server/sessions.h"

namespace owc::test {

using namespace std::chrono_literals;
using domain::Time;
using server::CentreClock;

namespace {

/// A PC whose clock and uptime are set by hand.
class TestPc : public server::TimeSource {
  public:
    [[nodiscard]] Time wall() const override { return Time{wallClock}; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return uptime; }
    void pass(std::chrono::milliseconds time) {
        wallClock += time;
        uptime += time;
    }
    std::chrono::milliseconds wallClock{1'000'000'000};
    std::chrono::milliseconds uptime{5'000};
};

}  // namespace

TEST(CentreClockTest, AStartFarFromTheLogIsDoubted) {
    TestPc pc;
    const auto doubtful = [&](std::chrono::milliseconds logAgo) {
        return CentreClock(pc, Time{pc.wallClock - logAgo}).doubtfulAtStart();
    };
    EXPECT_FALSE(doubtful(16h)) << "a night";
    EXPECT_FALSE(doubtful(-1min));
    EXPECT_TRUE(doubtful(-3min));
    EXPECT_FALSE(doubtful(47h));
    EXPECT_TRUE(doubtful(49h));
    EXPECT_FALSE(CentreClock(pc, Time{}).doubtfulAtStart()) << "an empty log says nothing";
}

TEST(CentreClockTest, DaysOffBeforeTheNextOpenDayAreNoReasonForDoubt) {
    constexpr domain::Day kFriday{std::chrono::year{2026} / 3 / 13};
    domain::Rules rules;
    for (unsigned day = 1; day <= 5; ++day) rules.calendar.week[day] = {{9 * 60, 17 * 60}};
    domain::State state;
    state.lastDay = kFriday;
    const auto doubtful = [&](int daysLater) {
        TestPc pc;
        pc.wallClock = Time{kFriday + 4h}.time_since_epoch() + std::chrono::days{daysLater};
        CentreClock clock(pc, Time{kFriday + 12h});
        return server::clockIsDoubtful(clock, state, rules);
    };
    EXPECT_FALSE(doubtful(3)) << "Monday morning";
    EXPECT_FALSE(doubtful(4));
    EXPECT_TRUE(doubtful(5)) << "two open days were missed";
    EXPECT_TRUE(doubtful(-1)) << "before its own log";
}

TEST(CentreClockTest, NeverRunsBackwardsWhateverThePcsClockDoes) {
    TestPc pc;
    CentreClock clock(pc, Time{pc.wallClock});
    Time last = clock.now();
    for (const auto jump : {-3600s, 20s, -86'400s, 1s}) {
        pc.wallClock += jump;
        for (int i = 0; i < 50; ++i) {
            pc.pass(100ms);
            const Time now = clock.now();
            EXPECT_GT(now, last);
            EXPECT_LE(now - last, 106ms) << "a jump of the PC's clock is no jump of the centre's";
            last = now;
        }
    }
}

TEST(CentreClockTest, IsDrawnSlowlyTowardsThePcsClock) {
    TestPc pc;
    CentreClock clock(pc, Time{pc.wallClock});
    pc.wallClock += 2s;
    for (int i = 0; i < 600; ++i) {
        pc.pass(100ms);
        std::ignore = clock.now();
    }
    EXPECT_EQ(clock.now(), pc.wall()) << "two seconds are caught up within a minute";
}

TEST(CentreClockTest, FollowsAtOnceWhenThePcsClockIsSetRightButNotWhenItIsDaysAhead) {
    TestPc pc;
    CentreClock clock(pc, Time{pc.wallClock});
    pc.wallClock += 14h;  // it slept, or its battery was dead until the network told the time
    pc.pass(100ms);
    EXPECT_EQ(clock.now(), pc.wall());
    pc.wallClock += std::chrono::days{365};
    pc.pass(100ms);
    EXPECT_LT(clock.now() + std::chrono::days{300}, pc.wall()) << "a wrong year is not followed";
}

TEST(CentreClockTest, StartsNoEarlierThanTheNewestEvent) {
    TestPc pc;
    const Time lastEvent = pc.wall() + 3h;
    CentreClock clock(pc, lastEvent);
    EXPECT_GE(clock.now(), lastEvent) << "a dead battery does not put new events before old ones";
    EXPECT_EQ(clock.offsetAtStart(), -3h);
}

TEST(SessionsTest, ADeviceIsSilentAfterItsTimeAndTheChangeIsARowOnce) {
    server::DeviceRegister devices;
    devices["key"] = {{"kiosk-1"}, protocol::Role::Kiosk};
    server::Sessions sessions(devices, Time{0ms});
    EXPECT_EQ(sessions.changedRows(Time{0ms}).size(), 1u) << "not heard yet, but known";
    EXPECT_FALSE(sessions.silent({"kiosk-1"}, Time{4s})) << "after a start everybody has time to come";

    sessions.heard({"kiosk-1"}, 7, Time{6s});
    EXPECT_EQ(sessions.bootOf({"kiosk-1"}), 7u);
    const auto came = sessions.changedRows(Time{6s});
    ASSERT_EQ(came.size(), 1u);
    EXPECT_TRUE(boost::variant2::get<protocol::DeviceRow>(came.front()).online);
    EXPECT_TRUE(sessions.changedRows(Time{7s}).empty());

    const auto fell = sessions.changedRows(Time{12s});
    ASSERT_EQ(fell.size(), 1u);
    EXPECT_FALSE(boost::variant2::get<protocol::DeviceRow>(fell.front()).online);
    sessions.setCondition({"kiosk-1"}, "paper-out");
    sessions.setCondition({"kiosk-1"}, "paper-out");
    EXPECT_EQ(sessions.changedRows(Time{12s}).size(), 1u);
    EXPECT_TRUE(sessions.silent({"nobody"}, Time{0ms}));
}

}  // namespace owc::test
