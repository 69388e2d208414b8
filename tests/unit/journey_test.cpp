#include "tests/support/centre_builder.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

void serveNext(Morning& m, std::uint32_t counter) {
    m.callNext(counter);
    m.serve(counter);
}

/// Withdraw wants a finger first; a finger that cannot be read leads to family.
Rules journeyRules() {
    Rules rules = sampleRules();
    rules.services[0].first = {{"finger"}};
    rules.services[1].whenNotDone = ServiceId{"family"};
    return rules;
}

}  // namespace

TEST(JourneyTest, SentToNadraAndBackSheHasHerOldPlaceAndPromiseAgain) {
    Morning m;
    const auto sent = m.token("withdraw");
    m.wait(1min);
    m.token("withdraw");
    m.open(1, "A");
    m.open(2, "B");
    serveNext(m, 1);
    const Leg before = m.visit(sent).leg();
    m.must(SendAndReturn{{1}, Morning::device(1), {"finger"}});
    EXPECT_EQ(m.visit(sent).leg().service.value, "finger");
    EXPECT_EQ(m.visit(sent).leg().placeAt, before.placeAt);
    m.wait(5min);
    serveNext(m, 2);
    m.must(Complete{{2}, Morning::device(2)});
    EXPECT_TRUE(m.visit(sent).open());
    EXPECT_EQ(m.visit(sent).leg().service.value, "withdraw");
    EXPECT_EQ(m.visit(sent).leg().placeAt, before.placeAt);
    EXPECT_EQ(m.visit(sent).leg().promisedBy, before.promisedBy);
    EXPECT_EQ(m.callNext(1), sent) << "before who came after her";
    EXPECT_EQ(m.visit(sent).token, sent) << "and under the same number";
}

TEST(JourneyTest, AnAddedServiceFollowsWhenThisOneIsDone) {
    Morning m;
    const auto token = m.token("withdraw");
    m.open(1, "A");
    serveNext(m, 1);
    m.must(AddService{{1}, Morning::device(1), {"family"}});
    EXPECT_EQ(m.run(AddService{{1}, Morning::device(1), {"family"}}).error().code, ErrorCode::BadInput) << "twice";
    EXPECT_EQ(m.run(AddService{{1}, Morning::device(1), {"withdraw"}}).error().code, ErrorCode::BadInput) << "here";
    EXPECT_EQ(m.run(AddService{{1}, Morning::device(1), {"none"}}).error().code, ErrorCode::UnknownService);
    m.must(Complete{{1}, Morning::device(1)});
    EXPECT_EQ(m.visit(token).leg().service.value, "family");
    EXPECT_EQ(m.visit(token).leg().state, LegState::Waiting);
    m.open(3, "C");
    serveNext(m, 3);
    m.must(Complete{{3}, Morning::device(3)});
    EXPECT_EQ(m.visit(token).end, VisitEnd::Served);
    EXPECT_EQ(m.state().figures.served, 1u) << "one visit, however many services";
}

TEST(JourneyTest, WhatAServiceNeedsFirstIsDoneFirstAndHerBadgeIsWhatSheCameFor) {
    Morning m(journeyRules());
    const auto token = m.token("withdraw");
    EXPECT_EQ(m.visit(token).leg().service.value, "finger");
    EXPECT_EQ(m.visit(token).firstService.value, "withdraw");
    m.open(1, "A");
    m.open(2, "B");
    EXPECT_EQ(m.at<CallNext>(1).error().code, ErrorCode::NothingWaiting) << "the bank does not call her yet";
    serveNext(m, 2);
    m.must(Complete{{2}, Morning::device(2)});
    serveNext(m, 1);
    m.must(Complete{{1}, Morning::device(1)});
    EXPECT_EQ(m.visit(token).end, VisitEnd::Served);
}

TEST(JourneyTest, WhatCouldNotBeDoneDropsTheRestAndTakesTheServicesOwnWayOut) {
    Morning m(journeyRules());
    const auto token = m.token("withdraw");
    m.open(2, "B");
    m.open(3, "C");
    serveNext(m, 2);
    m.must(Complete{{2}, Morning::device(2), false});
    EXPECT_EQ(m.visit(token).leg().service.value, "family");
    EXPECT_TRUE(m.visit(token).plan.empty()) << "the bank would only send her away";
    serveNext(m, 3);
    m.must(Complete{{3}, Morning::device(3), false});
    EXPECT_FALSE(m.visit(token).open());
}

TEST(WalkOutTest, SheLeavesFromWhereverSheWaitsAndFreesHerCounter) {
    Morning m;
    const auto waiting = m.token("finger");
    const auto called = m.token("withdraw");
    m.open(1, "A");
    m.callNext(1);
    m.must(WalkOut{{1}, Morning::device(1), waiting});
    EXPECT_EQ(m.visit(waiting).end, VisitEnd::WalkedOut);
    m.must(WalkOut{{1}, Morning::device(1), called});
    EXPECT_FALSE(m.state().counters.at({1}).visit);
    EXPECT_EQ(m.state().figures.walkedOut, 2u);
    EXPECT_EQ(m.state().inside(), 0u);
    EXPECT_EQ(m.run(WalkOut{{1}, Morning::device(1), called}).error().code, ErrorCode::UnknownVisit);
    m.token("withdraw");
    serveNext(m, 1);
    EXPECT_EQ(m.run(WalkOut{{1}, Morning::device(1), {3}}).error().code, ErrorCode::WrongStep) << "she is being served";
}

TEST(PriorityTest, CorrectedAtADeskItMovesHerAndTheReasonIsKept) {
    Morning m;
    m.token("withdraw");
    m.wait(1min);
    const auto second = m.token("withdraw");
    m.open(1, "A");
    const auto events = m.must(CorrectPriority{{1}, Morning::device(1), second, Priority::Elderly, PriorityReason::Seen});
    EXPECT_EQ(boost::variant2::get<PriorityCorrected>(events.front().body).reason, PriorityReason::Seen);
    EXPECT_TRUE(m.must(CorrectPriority{{1}, Morning::device(1), second, Priority::Elderly, {}}).empty());
    EXPECT_EQ(m.callNext(1), second);
    EXPECT_EQ(m.visit(second).leg().placeAt, kMorning + 1min) << "her place stays what it was";
}

TEST(VoidTest, OnlyATokenWithoutPaperAndOnlyByItsKiosk) {
    Morning m;
    const auto ghost = m.visit(m.token("withdraw")).id;
    EXPECT_EQ(m.run(VoidVisit{{"kiosk-2"}, ghost}).error().code, ErrorCode::UnknownVisit);
    m.must(VoidVisit{{"kiosk-1"}, ghost});
    EXPECT_EQ(m.state().find(ghost)->end, VisitEnd::Voided);
    EXPECT_TRUE(m.must(VoidVisit{{"kiosk-1"}, ghost}).empty()) << "asked again it is done already";
    const auto held = m.visit(m.token("withdraw")).id;
    m.must(ReportTicket{{"kiosk-1"}, held, PrintResult::Printed, false, {}});
    EXPECT_EQ(m.run(VoidVisit{{"kiosk-1"}, held}).error().code, ErrorCode::WrongStep) << "somebody holds it";
}

}  // namespace owc::test
