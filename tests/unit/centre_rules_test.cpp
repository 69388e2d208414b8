#include "queue-server/domain/wait_estimate.h"
#include "tests/support/centre_builder.h"

namespace owc::test {

using namespace std::chrono_literals;

TEST(CallNextTest, CallsTheEarliestPromiseFirst) {
    Morning m;
    m.open(1, "A");
    const auto first = m.token("withdraw");
    m.wait(1min);
    const auto pregnant = m.token("withdraw", Priority::Pregnant);

    EXPECT_EQ(m.callNext(1), pregnant) << "promised in 10 minutes, the other in 29";
    m.serve(1);
    m.must(Complete{{1}, Morning::device(1)});
    EXPECT_EQ(m.callNext(1), first);
}

TEST(CallNextTest, NobodyStarvesBecauseAnOldPromiseComesBeforeEveryNewPriority) {
    Morning m;
    m.open(1, "A");
    const auto patient = m.token("withdraw");
    m.wait(21min);
    m.token("withdraw", Priority::Disabled);

    EXPECT_EQ(m.callNext(1), patient);
}

TEST(CallNextTest, TellsWhyInFigures) {
    Morning m;
    m.open(3, "A");
    m.token("withdraw");
    m.wait(1min);
    m.token("family", Priority::Elderly);
    m.token("finger");

    m.callNext(3);

    const CallReason& reason = *m.visit(TokenNumber{2}).leg().reason;
    EXPECT_EQ(reason.policy, Policy::PromisedTime);
    EXPECT_EQ(reason.waiting, 2u) << "finger is not in this counter's work profile";
    EXPECT_EQ(reason.overtaken, 1u);
    EXPECT_EQ(reason.priority, Priority::Elderly);
    EXPECT_EQ(reason.promisedBy, m.now() + 10min);
}

TEST(CallNextTest, RefusesWithoutTouchingAnything) {
    Morning m;
    EXPECT_EQ(m.at<CallNext>(1).error().code, ErrorCode::CounterClosed);
    m.open(1, "A");
    EXPECT_EQ(m.at<CallNext>(1).error().code, ErrorCode::NothingWaiting);
    EXPECT_EQ(m.at<CallNext>(9).error().code, ErrorCode::UnknownCounter);
    m.token("withdraw");
    m.callNext(1);
    const State before = m.state();
    EXPECT_EQ(m.at<CallNext>(1).error().code, ErrorCode::CounterBusy);
    EXPECT_EQ(m.state(), before);
}

TEST(TokenTest, SeriesIsPlainFromOneForTheWholeCentre) {
    Morning m;
    EXPECT_EQ(m.token("withdraw").value, 1u);
    EXPECT_EQ(m.token("finger").value, 2u);
    EXPECT_EQ(m.token("family").value, 3u);
}

TEST(TokenTest, SkipsANumberThatAnOpenVisitHolds) {
    Morning m;
    State state = m.state();
    m.token("withdraw");
    state = m.state();
    state.nextToken = 1;  // as after a night that kept its visits
    Centre centre(state);
    const auto events = centre.decide(IssueToken{.device = {"k"}, .service = {"withdraw"}}, m.now());
    EXPECT_EQ(boost::variant2::get<VisitOpened>(events->front().body).token.value, 2u);
}

TEST(TokenTest, EndsWithTheSeriesInsteadOfRepeatingANumber) {
    Morning m;
    Rules rules = sampleRules();
    rules.maxToken = 2;
    m.must(ApplySettings{rules});
    m.token("withdraw");
    m.token("withdraw");
    EXPECT_EQ(m.run(IssueToken{.device = {"k"}, .service = {"withdraw"}}).error().code,
              ErrorCode::NumbersExhausted);
}

TEST(TokenTest, NeedsAnOpenDayAKnownServiceAndASaneParty) {
    Morning m;
    const auto refuse = [&](IssueToken command) { return m.run(command).error().code; };
    EXPECT_EQ(refuse({.device = {"k"}, .service = {"nothing"}}), ErrorCode::UnknownService);
    EXPECT_EQ(refuse({.device = {"k"}, .service = {"withdraw"}, .partySize = 0}), ErrorCode::BadInput);
    EXPECT_EQ(refuse({.device = {"k"}, .service = {"withdraw"}, .partySize = 21}), ErrorCode::BadInput);
    m.must(CloseDay{});
    EXPECT_EQ(refuse({.device = {"k"}, .service = {"withdraw"}}), ErrorCode::DayNotOpen);
}

TEST(TokenTest, ClaimsItsNumberOfTheDayOnce) {
    Morning m;
    m.token("withdraw");
    const auto claims = claimsOf(m.history().back());
    ASSERT_EQ(claims.size(), 1u);
    EXPECT_EQ(claims[0].kind, ClaimKind::TokenOfDay);
    EXPECT_EQ(claims[0].key, std::to_string(kDay.time_since_epoch().count()) + "/1");
}

TEST(RecallTest, IsCappedAndPaced) {
    Morning m;
    m.open(1, "A");
    m.token("withdraw");
    m.callNext(1);

    EXPECT_EQ(m.at<Recall>(1).error().code, ErrorCode::RecallTooSoon);
    m.wait(20s);
    EXPECT_TRUE(m.at<Recall>(1));
    m.wait(20s);
    EXPECT_TRUE(m.at<Recall>(1));
    m.wait(20s);
    EXPECT_EQ(m.at<Recall>(1).error().code, ErrorCode::RecallLimit) << "three calls in all";
}

TEST(RecallTest, StopsWhenSheStandsAtTheDesk) {
    Morning m;
    m.open(1, "A");
    m.token("withdraw");
    m.callNext(1);
    m.must(MarkArrived{{1}, Morning::device(1)});
    m.wait(5min);
    EXPECT_EQ(m.at<Recall>(1).error().code, ErrorCode::WrongStep);
    EXPECT_EQ(m.at<MarkNoShow>(1).error().code, ErrorCode::WrongStep);
}

TEST(NoShowTest, GivesHerTimeToWalk) {
    Morning m;
    m.open(1, "A");
    m.token("withdraw");
    m.callNext(1);
    m.wait(59s);
    EXPECT_EQ(m.at<MarkNoShow>(1).error().code, ErrorCode::NoShowTooSoon);
    m.wait(1s);
    EXPECT_TRUE(m.at<MarkNoShow>(1));
    EXPECT_FALSE(m.state().find(CounterId{1})->visit);
}

TEST(NoShowTest, ReadmitsToTheOldPlaceWithinTheGraceTime) {
    Morning m;
    m.open(1, "A");
    const auto late = m.token("withdraw");
    m.wait(1min);
    m.token("withdraw");
    m.callNext(1);
    m.wait(1min);
    m.must(MarkNoShow{{1}, Morning::device(1)});
    m.wait(29min);
    m.must(Readmit{{1}, Morning::device(1), late});
    EXPECT_EQ(m.callNext(1), late) << "her place is the earlier one";
    EXPECT_TRUE(m.visit(late).leg().reason->placeKept);
}

TEST(NoShowTest, EndsTheVisitWhenTheGraceIsOver) {
    Morning m;
    m.open(1, "A");
    const auto token = m.token("withdraw");
    m.callNext(1);
    m.wait(1min);
    m.must(MarkNoShow{{1}, Morning::device(1)});
    m.wait(30min);
    EXPECT_EQ(m.run(Readmit{{1}, Morning::device(1), token}).error().code, ErrorCode::GraceOver);
    m.must(Tick{});
    EXPECT_EQ(m.visit(token).end, VisitEnd::NoShow);
    EXPECT_EQ(m.state().figures.noShows, 1u);
}

TEST(ParkTest, KeepsThePlaceAndFreesTheCounter) {
    Morning m;
    m.open(1, "A");
    const auto parked = m.token("withdraw");
    m.token("withdraw");
    m.callNext(1);
    m.serve(1);
    m.must(Park{{1}, Morning::device(1), ParkReason::Document, {}});
    EXPECT_FALSE(m.state().find(CounterId{1})->visit);
    m.must(Resume{{1}, Morning::device(1), parked});
    EXPECT_EQ(m.callNext(1), parked);
}

TEST(ParkTest, ComesBackByItselfWhenTimed) {
    Morning m;
    m.open(1, "A");
    const auto parked = m.token("withdraw");
    m.callNext(1);
    m.serve(1);
    m.must(Park{{1}, Morning::device(1), ParkReason::Copy, 15min});
    m.wait(15min - 1ms);
    EXPECT_TRUE(m.must(Tick{}).empty());
    m.wait(1ms);
    EXPECT_EQ(m.must(Tick{}).size(), 1u);
    EXPECT_EQ(m.visit(parked).leg().state, LegState::Waiting);
    EXPECT_EQ(m.run(Park{{1}, Morning::device(1), {}, 0min}).error().code, ErrorCode::NoVisitor);
}

TEST(TransferTest, KeepsThePlaceAtTheNextServiceAndTheNumber) {
    Morning m;
    m.open(1, "A");
    m.open(2, "B");
    const auto moved = m.token("withdraw");
    m.wait(5min);
    const auto local = m.token("finger");
    m.callNext(1);
    m.serve(1);
    m.must(Transfer{{1}, Morning::device(1), {"finger"}});

    EXPECT_EQ(m.visit(moved).legs.size(), 2u);
    EXPECT_EQ(m.visit(moved).leg().placeAt, kMorning);
    EXPECT_EQ(m.callNext(2), moved) << "five minutes earlier than the one already there";
    EXPECT_NE(moved, local);
    EXPECT_EQ(m.visit(moved).firstService.value, "withdraw") << "the badge on her paper stays";
}

TEST(TransferTest, RefusesTheSameOrAnUnknownService) {
    Morning m;
    m.open(1, "A");
    m.token("withdraw");
    m.callNext(1);
    EXPECT_EQ(m.run(Transfer{{1}, Morning::device(1), {"finger"}}).error().code, ErrorCode::WrongStep);
    m.serve(1);
    EXPECT_EQ(m.run(Transfer{{1}, Morning::device(1), {"withdraw"}}).error().code, ErrorCode::BadInput);
    EXPECT_EQ(m.run(Transfer{{1}, Morning::device(1), {"bread"}}).error().code, ErrorCode::UnknownService);
}

TEST(LeaseTest, OneCounterOneOfficerOneDevice) {
    Morning m;
    m.open(1, "A");
    EXPECT_EQ(m.run(OpenCounter{{1}, {"counter-9"}, {"B"}}).error().code, ErrorCode::CounterTaken);
    EXPECT_EQ(m.run(OpenCounter{{2}, {"counter-9"}, {"A"}}).error().code, ErrorCode::OfficerElsewhere);
    EXPECT_EQ(m.run(OpenCounter{{2}, Morning::device(1), {"B"}}).error().code, ErrorCode::CounterTaken);
    EXPECT_EQ(m.run(CallNext{{1}, {"counter-9"}}).error().code, ErrorCode::CounterTaken);
}

TEST(LeaseTest, ADeviceThatHoldsACounterCannotTakeOverAnotherOne) {
    Morning m;
    m.open(1, "A");
    m.open(2, "B");
    EXPECT_EQ(m.run(OpenCounter{{1}, Morning::device(2), {"A"}}).error().code, ErrorCode::CounterTaken);
    EXPECT_EQ(m.state().find(CounterId{1})->device, Morning::device(1));
}

TEST(LeaseTest, ACounterTheSettingsDroppedFinishesItsVisitorAndCallsNobody) {
    Morning m;
    m.token("withdraw");
    m.token("withdraw");
    m.open(1, "A");
    m.callNext(1);
    m.serve(1);
    Rules rules = sampleRules();
    rules.counters.erase(rules.counters.begin());
    m.must(ApplySettings{rules});
    m.must(Complete{{1}, Morning::device(1)});
    EXPECT_EQ(m.at<CallNext>(1).error().code, ErrorCode::UnknownCounter);
    m.must(CloseCounter{{1}, Morning::device(1)});
    EXPECT_EQ(m.state().find(CounterId{1}), nullptr);
}

TEST(LeaseTest, ACalledVisitorOfALostCounterGoesBackToHerPlaceAfterTheGrace) {
    Morning m;
    m.open(1, "A");
    m.open(3, "C");
    const auto token = m.token("withdraw");
    m.callNext(1);
    m.must(LoseCounter{{1}});
    m.wait(29s);
    EXPECT_TRUE(m.must(Tick{}).empty());
    m.wait(1s);
    m.must(Tick{});
    EXPECT_EQ(m.state().find(CounterId{1})->lease, LeaseState::Closed);
    EXPECT_EQ(m.callNext(3), token);
}

TEST(LeaseTest, AServingVisitorOfALostCounterStaysWithTheSameOfficer) {
    Morning m;
    m.open(1, "A");
    const auto token = m.token("withdraw");
    m.callNext(1);
    m.serve(1);
    m.must(LoseCounter{{1}});
    m.wait(2h);
    EXPECT_TRUE(m.must(Tick{}).empty());
    m.must(OpenCounter{{1}, {"counter-spare"}, {"A"}});
    EXPECT_EQ(m.visit(token).leg().state, LegState::Serving);
    EXPECT_TRUE(m.run(Complete{{1}, {"counter-spare"}}));
}

TEST(TicketTest, KnowsReservedPrintedFailedReprinted) {
    Morning m;
    const auto visit = m.visit(m.token("withdraw")).id;
    const auto state = [&] { return m.state().find(visit)->ticket; };
    EXPECT_EQ(state(), TicketState::Reserved);
    m.must(ReportTicket{{"kiosk-1"}, visit, PrintResult::Failed, false, "paper-out"});
    EXPECT_EQ(state(), TicketState::Failed);
    m.must(ReportTicket{{"kiosk-1"}, visit, PrintResult::Printed, false, ""});
    EXPECT_EQ(state(), TicketState::Printed);
    EXPECT_EQ(m.run(ReportTicket{{"kiosk-1"}, visit, PrintResult::Printed, false, ""}).error().code,
              ErrorCode::WrongStep)
        << "a second paper must say DUPLICATE";
    m.must(ReportTicket{{"kiosk-1"}, visit, PrintResult::Printed, true, ""});
    EXPECT_EQ(state(), TicketState::Reprinted);
}

TEST(DayTest, CloseEndsEveryVisitInExactlyOneWay) {
    Morning m;
    m.open(1, "A");
    m.open(2, "B");
    m.token("withdraw");
    m.token("withdraw");
    m.token("finger");
    m.callNext(1);
    m.serve(1);
    m.must(Park{{1}, Morning::device(1), ParkReason::Rest, {}});
    m.callNext(1);
    m.callNext(2);
    m.must(CloseDay{});
    for (const auto& [id, visit] : m.state().visits) EXPECT_EQ(visit.end, VisitEnd::DayEnd);
    EXPECT_EQ(m.state().peopleInside, 0u);
    EXPECT_EQ(m.state().find(CounterId{1})->lease, LeaseState::Closed);
    EXPECT_EQ(m.run(CloseDay{}).error().code, ErrorCode::DayNotOpen);
}

TEST(DayTest, TheSameDayGoesOnWithItsNumbersAndANewOneStartsAtOne) {
    Morning m;
    m.token("withdraw");
    m.must(CloseDay{});
    EXPECT_EQ(m.run(OpenDay{kDay - std::chrono::days{1}}).error().code, ErrorCode::BadInput);
    m.must(OpenDay{kDay});
    EXPECT_EQ(m.token("withdraw").value, 2u);
    m.must(CloseDay{});
    m.must(OpenDay{kDay + std::chrono::days{1}});
    EXPECT_EQ(m.token("withdraw").value, 1u);
    EXPECT_EQ(m.state().visits.size(), 1u) << "yesterday's visits are in the log, not in memory";
}

TEST(SettingsTest, RefusesRulesThatForgetAServiceSomebodyWaitsFor) {
    Morning m;
    m.token("family");
    Rules rules = sampleRules();
    rules.services.erase(rules.services.begin() + 2);
    rules.counters[2].services = {{"withdraw"}};
    EXPECT_EQ(m.run(ApplySettings{rules}).error().code, ErrorCode::BadSettings);
}

TEST(EstimateTest, IsTheRealOrderRunForwardOverTheOpenCounters) {
    Morning m;
    const auto estimateOf = [&](TokenNumber token) {
        const Visit& visit = m.visit(token);
        const Leg& leg = visit.leg();
        return estimateWait(m.state(), *m.state().rules->find(leg.service), {leg.promisedBy, leg.placeAt, visit.id});
    };
    for (int i = 0; i < 11; ++i) m.token("withdraw");
    const TokenNumber last{11};
    EXPECT_FALSE(estimateOf(last).minutes) << "no counter is open";
    m.open(1, "A");
    const auto holds = [](const WaitEstimate& estimate, std::uint32_t minutes) {
        return estimate.minutes && estimate.minutes->first <= minutes && minutes <= estimate.minutes->second;
    };
    EXPECT_EQ(estimateOf(last).peopleBefore, 10u);
    EXPECT_TRUE(holds(estimateOf(last), 60)) << "ten before her, six minutes each";
    m.open(3, "C");
    EXPECT_TRUE(holds(estimateOf(last), 30)) << "two counters";
    m.token("withdraw", Priority::Elderly);
    EXPECT_TRUE(holds(estimateOf({12}), 0)) << "she is called next";
    EXPECT_TRUE(holds(estimateOf(last), 33)) << "and before the last one";
    m.must(StartBreak{{3}, Morning::device(3), BreakReason::Meal});
    EXPECT_TRUE(holds(estimateOf(last), 66)) << "a counter on a break calls nobody";
}

TEST(EstimateTest, GoesRoundThePausesOfTheCentre) {
    Rules rules = sampleRules();
    rules.calendar.pauses = {{"prayer", {0, 1, 2, 3, 4, 5, 6}, {9 * 60 + 10, 9 * 60 + 40}}};
    Morning m(rules);
    for (int i = 0; i < 4; ++i) m.token("withdraw");
    m.open(1, "A");
    const Leg& leg = m.visit({4}).leg();
    const auto estimate = estimateWait(m.state(), rules.services[0], {leg.promisedBy, leg.placeAt, VisitId{4}});
    ASSERT_TRUE(estimate.minutes);
    EXPECT_GT(estimate.minutes->second, 45u) << "nine o'clock, twelve minutes of others, a pause of half an hour";
}

}  // namespace owc::test
