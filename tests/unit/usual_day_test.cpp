#include "queue-server/domain/usual_day.h"

#include "queue-server/server/projection.h"
#include "tests/support/centre_builder.h"

namespace owc::test {

using namespace std::chrono_literals;
using std::chrono::days;

namespace {

DayFigures dayWith(std::uint32_t atNine, std::uint32_t servedAtTen = 0) {
    DayFigures figures;
    figures.arrived = atNine;
    figures.arrivalsByHour[9] = atNine;
    figures.servedByHour[10] = servedAtTen;
    return figures;
}

const protocol::UsualRow* usualIn(const std::vector<protocol::Row>& rows) {
    for (const protocol::Row& row : rows) {
        if (const auto* usual = boost::variant2::get_if<protocol::UsualRow>(&row)) return usual;
    }
    return nullptr;
}

/// Tokens given and days closed, one after the other.
void oneDay(Morning& m, int visitors) {
    for (int i = 0; i < visitors; ++i) m.token("withdraw");
    m.must(CloseDay{});
    m.wait(24h);
    m.must(OpenDay{*m.state().lastDay + days{1}});
}

}  // namespace

TEST(UsualDayTest, TheSameWeekdayCountsAndOthersOnlyUntilThereIsOne) {
    std::map<Day, DayFigures> past{{kDay - days{2}, dayWith(10)}, {kDay - days{1}, dayWith(30)}};
    auto usual = usualDay(past, kDay);
    ASSERT_TRUE(usual);
    EXPECT_FALSE(usual->sameWeekday);
    EXPECT_EQ(usual->arrivalsByHour[9], 20u);
    past[kDay - days{7}] = dayWith(50, 6);
    past[kDay - days{14}] = dayWith(41, 7);
    usual = usualDay(past, kDay);
    EXPECT_TRUE(usual->sameWeekday);
    EXPECT_EQ(usual->days, 2u);
    EXPECT_EQ(usual->arrivalsByHour[9], 46u) << "45.5, rounded to the nearest";
    EXPECT_EQ(usual->servedByHour[10], 7u);
}

TEST(UsualDayTest, NeitherTheDayItselfNorALaterOneIsUsual) {
    EXPECT_FALSE(usualDay({{kDay, dayWith(9)}, {kDay + days{7}, dayWith(9)}}, kDay));
    EXPECT_FALSE(usualDay({}, kDay));
}

TEST(UsualDayTest, TheNewestEightAreEnough) {
    std::map<Day, DayFigures> past{{kDay - days{63}, dayWith(900)}};
    for (int week = 1; week <= 8; ++week) past[kDay - days{7 * week}] = dayWith(10);
    EXPECT_EQ(usualDay(past, kDay)->arrivalsByHour[9], 10u);
    EXPECT_EQ(usualDay(past, kDay)->days, 8u);
}

TEST(UsualDayTest, PromisesAreWeighedByCallsNotByDays) {
    DayFigures busy = dayWith(1);
    busy.calledInTime = 90;
    busy.calledLate = 0;
    DayFigures small = dayWith(1);
    small.calledInTime = 0;
    small.calledLate = 10;
    EXPECT_EQ(usualDay({{kDay - days{7}, busy}, {kDay - days{14}, small}}, kDay)->promisesKept, 90u);
    EXPECT_FALSE(usualDay({{kDay - days{7}, dayWith(1)}}, kDay)->promisesKept) << "nobody was called";
}

TEST(UsualDayTest, AClosedDayIsKeptOpenedAgainItIsKeptOnce) {
    Morning m;
    m.token("withdraw");
    m.must(CloseDay{});
    EXPECT_EQ(m.state().pastDays.at(kDay).arrived, 1u);
    m.must(OpenDay{kDay});
    m.token("withdraw");
    m.must(CloseDay{});
    EXPECT_EQ(m.state().pastDays.size(), 1u);
    EXPECT_EQ(m.state().pastDays.at(kDay).arrived, 2u);
}

TEST(UsualDayTest, AYearOfDaysIsNoHeavierThanEightWeeks) {
    Morning m;
    for (int day = 0; day < 100; ++day) oneDay(m, day == 3 ? 0 : 1);
    EXPECT_EQ(m.state().pastDays.size(), 7u * kUsualDays);
    EXPECT_EQ(m.state().pastDays.begin()->first, kDay + days{100 - 56}) << "the newest stay";
}

TEST(UsualDayTest, OnlyManagersAreToldAndOnlyOnceThereWasADay) {
    Morning m;
    server::Projection projection;
    EXPECT_EQ(usualIn(projection.rebuild(m.state())), nullptr);
    oneDay(m, 3);
    const auto rows = projection.rebuild(m.state());
    const protocol::UsualRow* usual = usualIn(rows);
    ASSERT_NE(usual, nullptr);
    EXPECT_EQ(usual->usual.arrivalsByHour[9], 3u);
    EXPECT_FALSE(server::isFor(protocol::Audience::Staff, *usual));
    EXPECT_FALSE(server::isFor(protocol::Audience::Public, *usual));
    EXPECT_TRUE(server::isFor(protocol::Audience::Management, *usual));
}

TEST(UsualDayTest, ServedByHourAddsUpAndAnUndoneServingIsTakenOut) {
    Rules rules = sampleRules();
    rules.undoWithin = 2min;
    Morning m(rules);
    m.open(1, "A");
    m.token("withdraw");
    m.callNext(1);
    m.serve(1);
    m.must(Complete{{1}, Morning::device(1)});
    EXPECT_EQ(m.state().figures.servedByHour[9], 1u);
    m.must(Undo{{1}, Morning::device(1)});
    EXPECT_EQ(m.state().figures.servedByHour[9], 0u);
    EXPECT_EQ(m.state().figures.served, 0u);
}

}  // namespace owc::test
