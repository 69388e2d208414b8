#include <gtest/gtest.h>

#include "tests/support/flow_kiosk.h"

// The kiosk without a server.
namespace owc::flow {
namespace {

class KioskFlowOwnTest : public ::testing::Test {
  protected:
    KioskFlowOwnTest() { kiosk.tell(OwnNumbers{true}); }

    void loseTheServer() { kiosk.tell(CentreChanged{false, true}); }
    void giveOwn() { kiosk.tell(TokenIssued{kiosk.state.attempt, Kiosk::ownIssued()}); }

    Kiosk kiosk;
};

TEST_F(KioskFlowOwnTest, TheFirstScreenStaysOpenWhileTheKioskHasNumbers) {
    loseTheServer();
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    kiosk.tell(OwnNumbers{false});
    EXPECT_EQ(kiosk.state.screen, Screen::Closed);
    kiosk.tell(OwnNumbers{true});
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    kiosk.tell(CentreChanged{true, false});
    EXPECT_EQ(kiosk.state.screen, Screen::Closed) << "the server says that the day is closed";
}

TEST_F(KioskFlowOwnTest, WithoutALinkSheGetsANumberOfTheKioskAtOnce) {
    loseTheServer();
    kiosk.toIssuing();
    EXPECT_TRUE(kiosk.made<SendIssueToken>().empty());
    ASSERT_EQ(kiosk.made<IssueOwn>().size(), 1U);
    const IssueOwn own = kiosk.made<IssueOwn>()[0];
    EXPECT_EQ(own.replaces, 0U);
    EXPECT_EQ(own.service.value, "withdraw");
    EXPECT_EQ(own.priority, domain::Priority::Elderly);
    EXPECT_EQ(own.cnic, "3520212345671");

    giveOwn();
    EXPECT_EQ(kiosk.state.screen, Screen::Token);
    EXPECT_TRUE(kiosk.state.token->own);
    EXPECT_EQ(kiosk.state.cnic, "");
    ASSERT_EQ(kiosk.made<PrintTicket>().size(), 1U);
}

TEST_F(KioskFlowOwnTest, WhatBecameOfHerPaperIsWrittenDownHere) {
    loseTheServer();
    kiosk.toIssuing();
    giveOwn();
    kiosk.tell(PrintFinished{Kiosk::ownIssued().visit, domain::PrintResult::Printed});
    EXPECT_EQ(kiosk.state.paper, Paper::Printing) << "that was a paper of the server's";
    kiosk.tell(PrintFinished{.visit = Kiosk::ownIssued().visit, .result = domain::PrintResult::Failed, .own = true});
    EXPECT_EQ(kiosk.state.paper, Paper::Missing);
    ASSERT_EQ(kiosk.made<RecordOwn>().size(), 1U);
    EXPECT_EQ(kiosk.made<RecordOwn>()[0].result, domain::PrintResult::Failed);
    EXPECT_EQ(kiosk.made<ReportTicket>().size(), 1U);
}

TEST_F(KioskFlowOwnTest, ARequestThatMeetsSilenceIsReplacedAndAnswersNoMore) {
    kiosk.toIssuing();
    const auto online = kiosk.state.attempt;
    loseTheServer();
    kiosk.wait(kOwnLimit - Moment{1});
    EXPECT_TRUE(kiosk.made<IssueOwn>().empty()) << "a server that starts anew answers within that time";
    kiosk.wait(Moment{1});
    ASSERT_EQ(kiosk.made<IssueOwn>().size(), 1U);
    EXPECT_EQ(kiosk.made<IssueOwn>()[0].replaces, online);
    EXPECT_EQ(kiosk.state.screen, Screen::Issuing);

    kiosk.tell(TokenIssued{online, Kiosk::issued()});
    EXPECT_EQ(kiosk.state.screen, Screen::Issuing) << "it came too late";
    giveOwn();
    EXPECT_TRUE(kiosk.state.token->own);
    EXPECT_EQ(kiosk.made<PrintTicket>().size(), 1U);
}

TEST_F(KioskFlowOwnTest, AServerThatIsThereAndAnswersNobodyIsReplacedToo) {
    kiosk.toIssuing();
    kiosk.tell(TokenRefused{kiosk.state.attempt, domain::ErrorCode::NotConnected});
    EXPECT_EQ(kiosk.made<IssueOwn>().size(), 1U);
    giveOwn();
    kiosk.tell(PrintFinished{.visit = Kiosk::ownIssued().visit, .own = true});
    kiosk.touch(Done{});

    kiosk.toIssuing();
    kiosk.wait(kIssueLimit);
    EXPECT_EQ(kiosk.made<IssueOwn>().size(), 2U);
    EXPECT_TRUE(kiosk.made<AbandonToken>().empty());
}

TEST_F(KioskFlowOwnTest, ARefusalOfTheServerIsItsWordAndIsNotGotRound) {
    kiosk.toIssuing();
    kiosk.tell(TokenRefused{kiosk.state.attempt, domain::ErrorCode::IntakeClosed});
    EXPECT_EQ(kiosk.state.screen, Screen::Trouble);
    EXPECT_TRUE(kiosk.made<IssueOwn>().empty());
}

TEST_F(KioskFlowOwnTest, UsedUpNumbersAreSaidAndNoDeadEnd) {
    loseTheServer();
    kiosk.toIssuing();
    kiosk.tell(TokenRefused{kiosk.state.attempt, domain::ErrorCode::NumbersExhausted});
    EXPECT_EQ(kiosk.state.screen, Screen::Trouble);
    EXPECT_FALSE(offersSlip(kiosk.state));
    kiosk.touch(Done{});
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    EXPECT_TRUE(kiosk.made<AbandonToken>().empty());
}

TEST_F(KioskFlowOwnTest, WhoTriesAgainAfterTheLinkBrokeGetsOneNumberForBothTries) {
    kiosk.tell(OwnNumbers{false});
    kiosk.toIssuing();
    const auto online = kiosk.state.attempt;
    kiosk.tell(TokenRefused{online, domain::ErrorCode::NotConnected});
    ASSERT_EQ(kiosk.state.screen, Screen::Trouble);
    loseTheServer();
    kiosk.tell(OwnNumbers{true});
    kiosk.touch(TryAgain{});
    ASSERT_EQ(kiosk.made<IssueOwn>().size(), 1U);
    EXPECT_EQ(kiosk.made<IssueOwn>()[0].replaces, online);
}

}  // namespace
}  // namespace owc::flow
