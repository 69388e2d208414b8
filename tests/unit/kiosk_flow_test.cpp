#include <gtest/gtest.h>

#include "tests/support/flow_kiosk.h"

namespace owc::flow {
namespace {

using namespace std::chrono_literals;

class KioskFlowTest : public ::testing::Test {
  protected:
    Kiosk kiosk;
};

TEST_F(KioskFlowTest, AClosedCentreOffersNothingAndOpensByItself) {
    State atStart;
    EXPECT_EQ(atStart.screen, Screen::Closed);

    kiosk.tell(CentreChanged{true, false});
    EXPECT_EQ(kiosk.state.screen, Screen::Closed);
    kiosk.touch(ChooseLanguage{domain::Language::Urdu});
    EXPECT_EQ(kiosk.state.screen, Screen::Closed);
    kiosk.tell(CentreChanged{false, true});
    EXPECT_EQ(kiosk.state.screen, Screen::Closed);

    kiosk.tell(CentreChanged{true, true});
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
}

TEST_F(KioskFlowTest, ALostLinkDoesNotTakeAwayWhatSomebodyHasBegun) {
    kiosk.toPriority();

    kiosk.tell(CentreChanged{false, true});

    EXPECT_EQ(kiosk.state.screen, Screen::Priority);
    EXPECT_EQ(kiosk.state.service.value, "withdraw");
}

TEST_F(KioskFlowTest, WhatSheChoseIsAskedOfTheServer) {
    kiosk.toIssuing();

    const auto sent = kiosk.made<SendIssueToken>();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(sent[0].service.value, "withdraw");
    EXPECT_EQ(sent[0].priority, domain::Priority::Elderly);
    EXPECT_EQ(sent[0].language, domain::Language::English);
    EXPECT_EQ(sent[0].cnic, "3520212345671");
    EXPECT_EQ(kiosk.state.screen, Screen::Issuing);
}

TEST_F(KioskFlowTest, NoCardIsNeverAnObstacle) {
    kiosk.touch(ChooseLanguage{domain::Language::Urdu});
    kiosk.touch(ChooseNeed{{"withdraw"}});
    kiosk.typeCnic("35202");
    kiosk.touch(WithoutCard{});
    kiosk.touch(ChoosePriority{domain::Priority::None});

    ASSERT_EQ(kiosk.made<SendIssueToken>().size(), 1U);
    EXPECT_EQ(kiosk.made<SendIssueToken>()[0].cnic, "");
}

TEST_F(KioskFlowTest, FewerThanThirteenDigitsAreAskedForAndMoreAreNotTaken) {
    kiosk.touch(ChooseLanguage{domain::Language::Urdu});
    kiosk.touch(ChooseNeed{{"withdraw"}});

    kiosk.typeCnic("352021234567");
    kiosk.touch(Go{});
    EXPECT_EQ(kiosk.state.screen, Screen::Cnic);
    EXPECT_TRUE(kiosk.state.moreDigits);

    kiosk.typeCnic("199");
    EXPECT_EQ(kiosk.state.cnic, "3520212345671");
    EXPECT_FALSE(kiosk.state.moreDigits);
    kiosk.touch(Erase{});
    EXPECT_EQ(kiosk.state.cnic, "352021234567");
    kiosk.touch(Digit{10});
    kiosk.touch(Digit{-1});
    EXPECT_EQ(kiosk.state.cnic, "352021234567");
}

TEST_F(KioskFlowTest, BackGoesOneScreenAndForgetsDigitsBeforeTheCardScreen) {
    kiosk.toPriority();

    kiosk.touch(Back{});
    EXPECT_EQ(kiosk.state.screen, Screen::Cnic);
    kiosk.touch(Back{});
    EXPECT_EQ(kiosk.state.screen, Screen::Need);
    EXPECT_EQ(kiosk.state.cnic, "");
    kiosk.touch(Back{});
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    EXPECT_EQ(kiosk.made<ClearPersonal>().size(), 1U);
}

TEST_F(KioskFlowTest, ADoubleTapOnTheLastTouchAsksForOneToken) {
    kiosk.toIssuing();

    kiosk.touchAtOnce(ChoosePriority{domain::Priority::Elderly});
    kiosk.touch(ChoosePriority{domain::Priority::Elderly});
    kiosk.touch(Back{});
    kiosk.touch(Done{});

    EXPECT_EQ(kiosk.made<SendIssueToken>().size(), 1U);
    EXPECT_EQ(kiosk.state.screen, Screen::Issuing);
}

TEST_F(KioskFlowTest, TheSecondHalfOfADoubleTapDoesNotReachTheNextScreen) {
    kiosk.touch(ChooseLanguage{domain::Language::Urdu});
    kiosk.touchAtOnce(ChooseNeed{{"withdraw"}});
    EXPECT_EQ(kiosk.state.screen, Screen::Need);

    kiosk.touch(ChooseNeed{{"withdraw"}});
    kiosk.touchAtOnce(Digit{5});
    EXPECT_EQ(kiosk.state.cnic, "");
}

TEST_F(KioskFlowTest, ATokenIsPrintedAndItsDigitsForgotten) {
    kiosk.toToken();

    EXPECT_EQ(kiosk.state.screen, Screen::Token);
    EXPECT_EQ(kiosk.state.paper, Paper::Printing);
    EXPECT_EQ(kiosk.state.cnic, "");
    const auto printed = kiosk.made<PrintTicket>();
    ASSERT_EQ(printed.size(), 1U);
    EXPECT_EQ(printed[0].token.token.value, 142U);
    EXPECT_EQ(printed[0].service.value, "withdraw");
    EXPECT_EQ(printed[0].priority, domain::Priority::Elderly);
    EXPECT_EQ(printed[0].language, domain::Language::English);
}

TEST_F(KioskFlowTest, TheAnswerToAnEarlierAttemptIsIgnored) {
    kiosk.toIssuing();
    const auto first = kiosk.state.attempt;
    kiosk.tell(TokenRefused{first, domain::ErrorCode::NotConnected});
    kiosk.touch(TryAgain{});

    kiosk.tell(TokenIssued{first, Kiosk::issued()});
    kiosk.tell(TokenRefused{first, domain::ErrorCode::NotConnected});
    EXPECT_EQ(kiosk.state.screen, Screen::Issuing);

    kiosk.tell(TokenIssued{kiosk.state.attempt, Kiosk::issued()});
    EXPECT_EQ(kiosk.state.screen, Screen::Token);
    kiosk.tell(TokenIssued{kiosk.state.attempt, Kiosk::issued()});
    EXPECT_EQ(kiosk.made<PrintTicket>().size(), 1U);
}

TEST_F(KioskFlowTest, ARefusalLeadsToTryAgainOrFinish) {
    kiosk.toIssuing();
    kiosk.tell(TokenRefused{kiosk.state.attempt, domain::ErrorCode::StorageFull});
    EXPECT_EQ(kiosk.state.screen, Screen::Trouble);
    EXPECT_EQ(kiosk.state.trouble, domain::ErrorCode::StorageFull);

    kiosk.touch(TryAgain{});
    ASSERT_EQ(kiosk.made<SendIssueToken>().size(), 2U);
    EXPECT_EQ(kiosk.made<SendIssueToken>()[1].cnic, "3520212345671");

    kiosk.tell(TokenRefused{kiosk.state.attempt, domain::ErrorCode::StorageFull});
    kiosk.touch(Done{});
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    EXPECT_EQ(kiosk.state.cnic, "");
}

TEST_F(KioskFlowTest, AnAttemptWithoutAnOutcomeIsRepeatedOrAbandonedNeverDoneTwice) {
    kiosk.toIssuing();
    kiosk.tell(TokenRefused{1, domain::ErrorCode::NotConnected});
    kiosk.touch(TryAgain{});
    ASSERT_EQ(kiosk.made<SendIssueToken>().size(), 2U);
    EXPECT_EQ(kiosk.made<SendIssueToken>()[1].repeats, 1U);
    kiosk.tell(TokenRefused{2, domain::ErrorCode::NotConnected});
    kiosk.touch(Done{});
    ASSERT_EQ(kiosk.made<AbandonToken>().size(), 1U);
    EXPECT_EQ(kiosk.made<AbandonToken>()[0].attempt, 2U);

    kiosk.toIssuing();
    EXPECT_EQ(kiosk.made<SendIssueToken>()[2].repeats, 0U) << "the next person asks anew";
    kiosk.tell(TokenRefused{3, domain::ErrorCode::NumbersExhausted});
    kiosk.touch(TryAgain{});
    EXPECT_EQ(kiosk.made<SendIssueToken>()[3].repeats, 0U) << "a refusal is an outcome";
    kiosk.tell(TokenRefused{4, domain::ErrorCode::NumbersExhausted});
    kiosk.touch(Done{});
    EXPECT_EQ(kiosk.made<AbandonToken>().size(), 1U);
}

TEST_F(KioskFlowTest, AServerThatNeverAnswersIsNotADeadEnd) {
    kiosk.toIssuing();

    kiosk.wait(kIssueLimit);

    EXPECT_EQ(kiosk.state.screen, Screen::Trouble);
    EXPECT_EQ(kiosk.state.trouble, domain::ErrorCode::NotConnected);
}

struct PrintCase {
    domain::PrintResult result;
    Paper shown;
};

class KioskFlowPrintTest : public ::testing::TestWithParam<PrintCase> {};

TEST_P(KioskFlowPrintTest, OnlyASlipThatComesOutIsShownAsPrintedAndEachResultIsReported) {
    Kiosk kiosk;
    kiosk.toToken();

    kiosk.finishPrint(GetParam().result);

    EXPECT_EQ(kiosk.state.paper, GetParam().shown);
    const auto reports = kiosk.made<ReportTicket>();
    ASSERT_EQ(reports.size(), 1U);
    EXPECT_EQ(reports[0].visit.value, 77U);
    EXPECT_EQ(reports[0].result, GetParam().result);
}

INSTANTIATE_TEST_SUITE_P(Results, KioskFlowPrintTest,
                         ::testing::Values(PrintCase{domain::PrintResult::Printed, Paper::Printed},
                                           PrintCase{domain::PrintResult::HandedOver, Paper::HandedOver},
                                           PrintCase{domain::PrintResult::Failed, Paper::Missing},
                                           PrintCase{domain::PrintResult::Uncertain, Paper::Unsure}));

TEST_F(KioskFlowTest, StaffAreSaidToKnowOnlyWhenTheServerHasItOnRecord) {
    kiosk.toToken();
    kiosk.finishPrint(domain::PrintResult::Failed, true);
    EXPECT_TRUE(kiosk.state.paperOut);
    EXPECT_FALSE(kiosk.state.staffKnow);

    kiosk.tell(ReportAccepted{{76}});
    EXPECT_FALSE(kiosk.state.staffKnow);
    kiosk.tell(ReportAccepted{{77}});
    EXPECT_TRUE(kiosk.state.staffKnow);
}

TEST_F(KioskFlowTest, TheResultOfASlipIsReportedEvenWhenSheHasLeft) {
    kiosk.toToken();
    kiosk.wait(kPrintLimit);
    EXPECT_EQ(kiosk.state.paper, Paper::Missing);
    kiosk.touch(Done{});

    kiosk.finishPrint(domain::PrintResult::Printed);

    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    EXPECT_EQ(kiosk.made<ReportTicket>().size(), 1U);
}

TEST_F(KioskFlowTest, ATokenStaysUntilItsSlipIsSettledAndThenUntilDone) {
    kiosk.toToken();
    kiosk.touch(Done{});
    EXPECT_EQ(kiosk.state.screen, Screen::Token);

    kiosk.finishPrint(domain::PrintResult::Printed);
    kiosk.touchAtOnce(Done{});
    EXPECT_EQ(kiosk.state.screen, Screen::Token);
    kiosk.touch(Done{});
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
}

TEST_F(KioskFlowTest, APrintedTokenClearsItselfAndAMissingSlipStaysLonger) {
    kiosk.toToken();
    kiosk.finishPrint(domain::PrintResult::Printed);
    kiosk.wait(kPrintedShown);
    EXPECT_EQ(kiosk.state.screen, Screen::Language);

    kiosk.toToken();
    kiosk.finishPrint(domain::PrintResult::Failed);
    kiosk.wait(kPrintedShown);
    EXPECT_EQ(kiosk.state.screen, Screen::Token);
    kiosk.wait(kIdle - kPrintedShown);
    EXPECT_TRUE(kiosk.state.warning);
    kiosk.touch(MoreTime{});
    EXPECT_EQ(kiosk.state.screen, Screen::Token);
    kiosk.wait(kIdle);
    kiosk.wait(kWarning);
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
}

TEST_F(KioskFlowTest, TwentySecondsOfWarningComeBeforeTheTimeOut) {
    kiosk.toPriority();

    kiosk.wait(kIdle - 1ms);
    EXPECT_FALSE(kiosk.state.warning);
    kiosk.wait(1ms);
    EXPECT_TRUE(kiosk.state.warning);
    EXPECT_EQ(secondsLeft(kiosk.state, kiosk.now), 20);
    kiosk.wait(19s);
    EXPECT_EQ(secondsLeft(kiosk.state, kiosk.now), 1);
    EXPECT_EQ(kiosk.state.screen, Screen::Priority);

    kiosk.wait(1s);
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    EXPECT_EQ(kiosk.state.cnic, "");
    EXPECT_EQ(kiosk.made<ClearPersonal>().size(), 1U);
}

TEST_F(KioskFlowTest, ATouchOnTheWarningGivesMoreTimeAndDoesNothingElse) {
    kiosk.toPriority();
    kiosk.wait(kIdle);

    kiosk.touchAtOnce(ChoosePriority{domain::Priority::Pregnant});

    EXPECT_FALSE(kiosk.state.warning);
    EXPECT_EQ(kiosk.state.screen, Screen::Priority);
    EXPECT_TRUE(kiosk.made<SendIssueToken>().empty());
    kiosk.wait(kIdle - 1ms);
    EXPECT_FALSE(kiosk.state.warning);
}

}  // namespace
}  // namespace owc::flow
