#include "queue-server/domain/calendar.h"

#include <gtest/gtest.h>

namespace owc::test {

using namespace std::chrono_literals;
using namespace owc::domain;

namespace {

constexpr Day kSaturday{std::chrono::year{2026} / 3 / 14};
constexpr Span kMorning{9 * 60, 13 * 60};
constexpr Span kAfternoon{14 * 60, 17 * 60};

Time at(Day day, int hour, int minute = 0) {
    return Time{day} + std::chrono::hours{hour} + std::chrono::minutes{minute};
}

/// Monday to Saturday in two spans, Friday in the morning only, Sunday closed.
Calendar sample() {
    Calendar calendar;
    for (unsigned day = 1; day <= 6; ++day) calendar.week[day] = {kMorning, kAfternoon};
    calendar.week[5] = {kMorning};
    calendar.closures = {kSaturday + std::chrono::days{9}};
    calendar.pauses = {{"prayer", {1, 2, 3, 4, 5, 6}, {13 * 60, 13 * 60 + 30}}, {"lunch", {6}, {15 * 60, 15 * 60 + 20}}};
    calendar.seasons = {{"Ramadan", kSaturday + std::chrono::days{14}, kSaturday + std::chrono::days{20}, {}}};
    for (unsigned day = 1; day <= 6; ++day) calendar.seasons[0].week[day] = {{8 * 60, 12 * 60}};
    return calendar;
}

}  // namespace

TEST(CalendarTest, WithoutAnyTimeACentreIsAlwaysOpen) {
    EXPECT_TRUE(Calendar{}.open(at(kSaturday, 3)));
    EXPECT_EQ(Calendar{}.nextOpenDay(kSaturday), kSaturday + std::chrono::days{1});
}

TEST(CalendarTest, IsOpenFromTheFirstMinuteOfASpanToTheLastBeforeItsEnd) {
    const Calendar c = sample();
    EXPECT_FALSE(c.open(at(kSaturday, 8, 59)));
    EXPECT_TRUE(c.open(at(kSaturday, 9)));
    EXPECT_TRUE(c.open(at(kSaturday, 12, 59)));
    EXPECT_FALSE(c.open(at(kSaturday, 13)));
    EXPECT_TRUE(c.open(at(kSaturday, 14)));
    EXPECT_TRUE(c.opensLater(at(kSaturday, 13, 10)));
    EXPECT_FALSE(c.opensLater(at(kSaturday, 14)));
    EXPECT_FALSE(c.open(at(kSaturday + std::chrono::days{1}, 10))) << "Sunday";
    EXPECT_FALSE(c.open(at(kSaturday + std::chrono::days{6}, 15))) << "Friday afternoon";
}

TEST(CalendarTest, AClosureIsClosedWholeAndTheNextOpenDayPassesItOver) {
    const Calendar c = sample();
    const Day closure = kSaturday + std::chrono::days{9};
    EXPECT_FALSE(c.open(at(closure, 10)));
    EXPECT_EQ(c.nextOpenDay(kSaturday), kSaturday + std::chrono::days{2}) << "over Sunday";
    EXPECT_EQ(c.nextOpenDay(kSaturday + std::chrono::days{7}), closure + std::chrono::days{1})
        << "over Sunday and the holiday";
}

TEST(CalendarTest, ASeasonHasItsOwnTimesFromItsFirstDayToItsLast) {
    const Calendar c = sample();
    EXPECT_TRUE(c.open(at(kSaturday + std::chrono::days{14}, 8)));
    EXPECT_FALSE(c.open(at(kSaturday + std::chrono::days{14}, 12)));
    EXPECT_TRUE(c.open(at(kSaturday + std::chrono::days{21 + 2}, 16))) << "the Monday after it";
}

TEST(CalendarTest, APauseHoldsOnItsWeekdaysOnly) {
    const Calendar c = sample();
    ASSERT_NE(c.pauseAt(at(kSaturday, 13, 10)), nullptr);
    EXPECT_EQ(c.pauseAt(at(kSaturday, 13, 10))->name, "prayer");
    EXPECT_EQ(c.pauseAt(at(kSaturday, 15, 10))->name, "lunch");
    EXPECT_EQ(c.pauseAt(at(kSaturday + std::chrono::days{2}, 15, 10)), nullptr);
    EXPECT_EQ(c.pauseAt(at(kSaturday, 13, 30)), nullptr);
}

TEST(CalendarTest, ACentreThatNeverOpensHasNoNextDay) {
    Calendar c;
    c.seasons = {{"closed for good", kSaturday, kSaturday + std::chrono::days{400}, {}}};
    c.week[0] = {kMorning};
    c.seasons[0].week[0] = {};
    c.closures.clear();
    for (int i = 0; i <= 61; ++i) c.closures.push_back(kSaturday + std::chrono::days{i});
    EXPECT_EQ(c.nextOpenDay(kSaturday), std::nullopt);
}

}  // namespace owc::test
