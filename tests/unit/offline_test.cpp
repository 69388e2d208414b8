#include <gtest/gtest.h>

#include "tests/support/offline.h"

// Tickets that a kiosk gave while the server was gone.
namespace owc::test {

using namespace std::chrono_literals;

namespace {

ErrorCode refused(const Result<Events>& events) {
    EXPECT_FALSE(events);
    return events ? ErrorCode{} : events.error().code;
}

std::set<Day> daysHeld(const State& state, const char* kiosk) {
    std::set<Day> days;
    for (const HeldRange& held : state.ranges)
        if (held.device.value == kiosk) days.insert(held.day);
    return days;
}

const VisitOpened& openedBy(const Events& events) {
    return boost::variant2::get<VisitOpened>(events.front().body);
}

}  // namespace

TEST(OfflineTest, HerPlaceInLineIsWhenSheCameNotWhenTheServerHeardOfIt) {
    Morning m(offlineRules());
    const auto first = m.token("withdraw");
    m.wait(1min);
    const Time came = m.now();
    m.wait(5min);
    const auto later = m.token("withdraw");
    m.wait(5min);
    m.must(offlineTicket(5001, came));

    const Visit& visit = m.visit({5001});
    EXPECT_EQ(visit.arrivedAt, came);
    EXPECT_EQ(visit.leg().placeAt, came);
    EXPECT_EQ(visit.leg().promisedBy, came + 30min);
    EXPECT_EQ(visit.ticket, TicketState::Printed);
    m.open(1, "A");
    EXPECT_EQ(m.callNext(1), first);
    m.must(WalkOut{{1}, Morning::device(1), first});
    EXPECT_EQ(m.callNext(1), TokenNumber{5001});
    m.must(WalkOut{{1}, Morning::device(1), {5001}});
    EXPECT_EQ(m.callNext(1), later);
}

TEST(OfflineTest, TheSeriesOfTheServerStaysDense) {
    Morning m(offlineRules());
    EXPECT_EQ(m.token("withdraw").value, 1u);
    m.must(offlineTicket(5002, m.now()));
    EXPECT_EQ(m.token("withdraw").value, 2u);
}

TEST(OfflineTest, AKioskGivesOnlyNumbersOfItsOwnAndEachOnce) {
    Morning m(offlineRules());
    EXPECT_EQ(refused(m.run(offlineTicket(5101, m.now()))), ErrorCode::NotItsNumber) << "kiosk-2 holds it";
    EXPECT_EQ(refused(m.run(offlineTicket(5004, m.now()))), ErrorCode::NotItsNumber);
    EXPECT_EQ(refused(m.run(offlineTicket(12, m.now()))), ErrorCode::NotItsNumber) << "one of the server's";
    m.must(offlineTicket(5001, m.now()));
    auto again = offlineTicket(5001, m.now());
    again.code = VisitCode::fromRandom({99});
    EXPECT_EQ(refused(m.run(again)), ErrorCode::NumberHeld);
}

TEST(OfflineTest, ASecondReportOfTheSameTicketChangesNothing) {
    Morning m(offlineRules());
    m.must(offlineTicket(5001, m.now()));
    EXPECT_TRUE(m.must(offlineTicket(5001, m.now())).empty());
}

TEST(OfflineTest, SheHoldsPaperSoHoursQuotaAndAFullHallNoLongerMatter) {
    Rules rules = offlineRules();
    rules.capacity = 1;
    rules.services[0].dailyQuota = 1;
    Morning m(rules);
    m.token("withdraw");
    m.must(SetIntake{Intake::Closed});
    m.must(offlineTicket(5001, m.now()));
    EXPECT_EQ(m.state().inside(), 2u);
    EXPECT_EQ(m.state().figures.arrived, 2u);
}

TEST(OfflineTest, RangesAreHeldForTodayAndTomorrowFromEachDayOpenedAndFromNewSettings) {
    Morning m;
    EXPECT_TRUE(m.state().ranges.empty());
    m.must(ApplySettings{offlineRules()});
    EXPECT_EQ(daysHeld(m.state(), "kiosk-1"), (std::set{kDay, kDay + std::chrono::days{1}}));
    EXPECT_TRUE(m.must(ApplySettings{offlineRules()}).empty());
    m.must(CloseDay{});
    m.must(OpenDay{kDay + std::chrono::days{1}});
    EXPECT_EQ(daysHeld(m.state(), "kiosk-2").size(), 3u);
    m.must(CloseDay{});
    m.must(OpenDay{kDay + std::chrono::days{20}});
    EXPECT_EQ(daysHeld(m.state(), "kiosk-2"), (std::set{kDay + std::chrono::days{20}, kDay + std::chrono::days{21}}))
        << "what nobody can report any more is forgotten";
}

TEST(OfflineTest, EveryRangeIsClaimedOnceForItsDay) {
    const auto claims = claimsOf({kMorning, RangeHeld{{kDay, {"kiosk-1"}, 5001, 5099}}});
    ASSERT_EQ(claims.size(), 1u);
    EXPECT_EQ(claims.front().key, "20526/kiosk-1/5001-5099");
}

TEST(OfflineTest, NumbersThatOneKioskMayStillGiveCannotBecomeAnothers) {
    Morning m(offlineRules());
    Rules swapped = offlineRules();
    swapped.ownRanges = {{{"kiosk-2"}, 5001, 5003}};
    EXPECT_EQ(refused(m.run(ApplySettings{swapped})), ErrorCode::BadSettings);
    swapped.ownRanges = {{{"kiosk-1"}, 5001, 5050}};
    m.must(ApplySettings{swapped});
    m.must(offlineTicket(5050, m.now()));
}

TEST(OfflineTest, RangesLieAboveTheSeriesAndApart) {
    Rules rules = offlineRules();
    EXPECT_TRUE(check(rules));
    rules.ownRanges[1].first = 5003;
    EXPECT_FALSE(check(rules));
    rules = offlineRules();
    rules.maxToken = 5001;
    EXPECT_FALSE(check(rules));
    rules = offlineRules();
    rules.rollFirst = 5150;
    rules.rollLast = 6000;
    EXPECT_FALSE(check(rules));
}

TEST(OfflineTest, ATicketOfADayThatIsOverWaitsForNobodyAndIsAccountedFor) {
    Morning m(offlineRules());
    const Time came = m.now();
    m.must(CloseDay{});
    EXPECT_EQ(refused(m.run(offlineTicket(5001, came))), ErrorCode::DayNotOpen) << "the kiosk keeps it";
    m.wait(24h);
    m.must(OpenDay{kDay + std::chrono::days{1}});
    m.must(offlineTicket(5001, m.now(), kDay + std::chrono::days{1}));
    auto yesterday = offlineTicket(5001, came);
    yesterday.code = VisitCode::fromRandom({99});
    const auto events = m.must(yesterday);

    EXPECT_TRUE(openedBy(events).late);
    EXPECT_EQ(openedBy(events).day, kDay);
    const Visit& visit = *m.state().find(openedBy(events).visit);
    EXPECT_EQ(visit.end, VisitEnd::DayEnd);
    EXPECT_EQ(m.state().inside(), 1u) << "only today's";
    EXPECT_EQ(m.state().figures.arrived, 1u);
    EXPECT_EQ(m.state().openTokens.size(), 1u);
    ASSERT_TRUE(m.state().findOpen({5001}));
    EXPECT_EQ(m.state().findOpen({5001})->day, kDay + std::chrono::days{1});
    State folded = m.state();
    folded.rebuildDerived();
    EXPECT_EQ(folded.openTokens, m.state().openTokens);
    EXPECT_EQ(folded.peopleInside, m.state().peopleInside);
    EXPECT_EQ(folded.personVisits, m.state().personVisits);
}

TEST(OfflineTest, AKioskWhoseClockIsWrongCostsNobodyHerPlaceToday) {
    Morning m(offlineRules());
    const Time midnight = Time{kDay} - m.state().rules->utcOffset;
    const auto past = m.must(offlineTicket(5001, Time{Duration{1}}, Day{std::chrono::days{0}}));
    EXPECT_EQ(openedBy(past).day, kDay);
    EXPECT_EQ(openedBy(past).arrivedAt, midnight);
    EXPECT_TRUE(openedBy(past).timeDoubted);
    const auto ahead = m.must(offlineTicket(5002, m.now() + 48h, kDay + std::chrono::days{2}));
    EXPECT_EQ(openedBy(ahead).day, kDay);
    EXPECT_EQ(openedBy(ahead).arrivedAt, m.now());
    const auto early = m.must(offlineTicket(5003, m.now() - 1h));
    EXPECT_FALSE(openedBy(early).timeDoubted) << "she came before the server was there to open the day";
    EXPECT_EQ(openedBy(early).arrivedAt, m.now() - 1h);
}

TEST(OfflineTest, TheTokenSheNeverSawIsVoidedAndLinked) {
    Morning m(offlineRules());
    const auto never = m.token("withdraw");
    auto ticket = offlineTicket(5001, m.now());
    ticket.replaced = m.visit(never).id;
    const auto events = m.must(ticket);
    EXPECT_EQ(openedBy(events).replaced, m.visit(never).id);
    EXPECT_EQ(m.visit(never).end, VisitEnd::Voided);
    EXPECT_EQ(m.state().inside(), 1u);
}

TEST(OfflineTest, ACalledTokenThatNobodyHoldsFreesItsCounter) {
    Morning m(offlineRules());
    const auto never = m.token("withdraw");
    m.open(1, "A");
    m.callNext(1);
    auto ticket = offlineTicket(5001, m.now());
    ticket.replaced = m.visit(never).id;
    m.must(ticket);
    EXPECT_EQ(m.visit(never).end, VisitEnd::Voided);
    EXPECT_EQ(m.callNext(1), TokenNumber{5001});
}

TEST(OfflineTest, WhoIsBeingServedAllTheSameIsNotCutOff) {
    Morning m(offlineRules());
    const auto never = m.token("withdraw");
    m.open(1, "A");
    m.callNext(1);
    m.serve(1);
    auto ticket = offlineTicket(5001, m.now());
    ticket.replaced = m.visit(never).id;
    m.must(ticket);
    EXPECT_TRUE(m.visit(never).open());
}

}  // namespace owc::test
