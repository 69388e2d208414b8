#include <gtest/gtest.h>

#include "tests/support/flow_kiosk.h"

// Cards and papers held to the kiosk's scanner.
namespace owc::flow {

namespace {

using Kind = Place::Kind;

const std::string kCode = "OWC1:0123456789ABCDEFGH";

class KioskFlowScanTest : public ::testing::Test {
  protected:
    void toCnic() {
        kiosk.touch(ChooseLanguage{domain::Language::English});
        kiosk.touch(ChooseNeed{{"withdraw"}});
    }
    void answer(Place place, std::optional<domain::Language> language = domain::Language::Sindhi, std::string slip = {}) {
        kiosk.tell(PlaceFound{kiosk.state.attempt, place, {"withdraw"}, language, std::move(slip)});
    }

    Kiosk kiosk;
};

}  // namespace

TEST_F(KioskFlowScanTest, ACardFillsTheNumberAndSheGoesOnHerself) {
    toCnic();
    kiosk.touch(Digit{9});
    kiosk.touchAtOnce(ScanCard{"6110100000142"});
    EXPECT_EQ(kiosk.state.cnic, "6110100000142");
    EXPECT_EQ(kiosk.state.screen, Screen::Cnic) << "she looks at it first";
    kiosk.touch(Go{});
    EXPECT_EQ(kiosk.state.screen, Screen::Priority);
}

TEST_F(KioskFlowScanTest, WhatIsNoCnicIsSaidAndWhatSheTypedStays) {
    toCnic();
    kiosk.touch(Digit{3});
    for (const Touch& scan : {Touch{ScanCard{}}, Touch{ScanTicket{kCode}}}) {
        kiosk.touchAtOnce(scan);
        EXPECT_TRUE(kiosk.state.notCnic);
        EXPECT_EQ(kiosk.state.cnic, "3");
        kiosk.touch(Digit{5});
        EXPECT_FALSE(kiosk.state.notCnic) << "she types";
        kiosk.touch(Erase{});
    }
    EXPECT_EQ(kiosk.state.screen, Screen::Cnic);
    EXPECT_TRUE(kiosk.made<FindPlace>().empty());
}

TEST_F(KioskFlowScanTest, ACardIsReadNowhereElse) {
    kiosk.touchAtOnce(ScanCard{"6110100000142"});
    EXPECT_TRUE(kiosk.state.cnic.empty());
    kiosk.toPriority();
    kiosk.touchAtOnce(ScanCard{"6110100000142"});
    EXPECT_EQ(kiosk.state.cnic, "3520212345671");
}

TEST_F(KioskFlowScanTest, ATicketShowsWhereSheStandsInHerLanguage) {
    kiosk.touchAtOnce(ScanTicket{kCode});
    ASSERT_EQ(kiosk.made<FindPlace>().size(), 1U);
    EXPECT_EQ(kiosk.made<FindPlace>()[0].code, kCode);
    EXPECT_EQ(kiosk.state.place->kind, Kind::Asked);

    answer({.kind = Kind::Waiting, .token = {142}, .wait = {3, {}}});

    EXPECT_EQ(kiosk.state.screen, Screen::Place);
    EXPECT_EQ(kiosk.state.place->kind, Kind::Waiting);
    EXPECT_EQ(kiosk.state.language, domain::Language::Sindhi);
    kiosk.touch(Done{});
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    EXPECT_EQ(kiosk.state.language, State{}.language) << "nothing of her stays";
    EXPECT_EQ(kiosk.made<ClearPersonal>().size(), 1U);
}

TEST_F(KioskFlowScanTest, TheNextPaperTakesThePlaceOfTheOneBeforeAndAnOldAnswerIsIgnored) {
    kiosk.touchAtOnce(ScanTicket{kCode});
    const auto first = kiosk.state.attempt;
    kiosk.touchAtOnce(ScanTicket{"OWC1:ABCDEFGH0123456789"});
    kiosk.tell(PlaceFound{first, {.kind = Kind::Called, .token = {1}, .counter = 7}, {"withdraw"}, {}, {}});
    EXPECT_EQ(kiosk.state.place->kind, Kind::Asked);
    answer({.kind = Kind::Over, .token = {2}});
    EXPECT_EQ(kiosk.state.place->token.value, 2U);
}

TEST_F(KioskFlowScanTest, AReceiptIsShownWithoutAskingAnybodyAndGoesWithWhoeverHeldIt) {
    kiosk.touchAtOnce(ScanTicket{kCode});
    const auto before = kiosk.state.attempt;
    kiosk.touchAtOnce(ScanReceipt{{.kind = Kind::ReceiptTrue, .paisa = 1'350'000}});
    EXPECT_EQ(kiosk.state.screen, Screen::Place);
    EXPECT_EQ(kiosk.state.place->paisa, 1'350'000);
    EXPECT_EQ(kiosk.made<FindPlace>().size(), 1U);
    kiosk.tell(PlaceFound{before, {.kind = Kind::Called}, {"withdraw"}, {}, {}});
    EXPECT_EQ(kiosk.state.place->kind, Kind::ReceiptTrue) << "the answer to the paper before is too late";
    kiosk.wait(kIdle + kWarning);
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    EXPECT_FALSE(kiosk.state.place);
    toCnic();
    kiosk.touchAtOnce(ScanReceipt{{.kind = Kind::ReceiptTrue}});
    EXPECT_EQ(kiosk.state.screen, Screen::Cnic);
    EXPECT_TRUE(kiosk.state.notCnic) << "a card was asked for";
}

TEST_F(KioskFlowScanTest, WithoutAnAnswerNobodyKnowsAndTheScreenSaysSo) {
    kiosk.touchAtOnce(ScanTicket{kCode});
    kiosk.wait(kPlaceLimit);
    EXPECT_EQ(kiosk.state.place->kind, Kind::NoAnswer);
    answer({.kind = Kind::Waiting, .token = {142}});
    EXPECT_EQ(kiosk.state.place->kind, Kind::NoAnswer) << "too late";
    kiosk.wait(kIdle + kWarning);
    EXPECT_EQ(kiosk.state.screen, Screen::Language) << "and it does not stay";

    kiosk.tell(OwnNumbers{true});
    kiosk.tell(CentreChanged{false, false});
    kiosk.touchAtOnce(ScanTicket{kCode});
    EXPECT_EQ(kiosk.state.place->kind, Kind::NoAnswer);
    EXPECT_EQ(kiosk.made<FindPlace>().size(), 1U) << "there is no server to ask";
}

TEST_F(KioskFlowScanTest, ASlipOfTodayLeadsToATokenUnderItsCode) {
    kiosk.touchAtOnce(ScanTicket{kCode});
    answer({.kind = Kind::SlipToday}, {}, kCode);
    kiosk.touch(CheckIn{});
    EXPECT_EQ(kiosk.state.screen, Screen::Cnic);
    kiosk.touch(WithoutCard{});
    kiosk.touch(ChoosePriority{});
    ASSERT_EQ(kiosk.made<SendIssueToken>().size(), 1U);
    EXPECT_EQ(kiosk.made<SendIssueToken>()[0].slip, kCode);
    EXPECT_EQ(kiosk.made<SendIssueToken>()[0].service.value, "withdraw");
}

TEST_F(KioskFlowScanTest, ASlipOfAnotherDayGivesNothingAndBackForgetsTheSlip) {
    kiosk.touchAtOnce(ScanTicket{kCode});
    answer({.kind = Kind::SlipLater});
    kiosk.touch(CheckIn{});
    EXPECT_EQ(kiosk.state.screen, Screen::Place);

    kiosk.touchAtOnce(ScanTicket{kCode});
    answer({.kind = Kind::SlipToday}, {}, kCode);
    kiosk.touch(CheckIn{});
    kiosk.touch(Back{});
    EXPECT_EQ(kiosk.state.screen, Screen::Need);
    EXPECT_TRUE(kiosk.state.slip.empty());
}

TEST_F(KioskFlowScanTest, APaperChangesNothingWhileSomebodyWaitsForHerTokenOrHoldsIt) {
    kiosk.toToken();
    const auto effects = kiosk.effects.size();
    kiosk.touchAtOnce(ScanTicket{kCode});
    EXPECT_EQ(kiosk.state.screen, Screen::Token);
    EXPECT_EQ(kiosk.effects.size(), effects);
}

TEST_F(KioskFlowScanTest, AScanIsNoDoubleTapAndEndsAWarning) {
    toCnic();
    kiosk.wait(kIdle);
    ASSERT_TRUE(kiosk.state.warning);
    kiosk.touchAtOnce(ScanCard{"6110100000142"});
    EXPECT_FALSE(kiosk.state.warning);
    EXPECT_EQ(kiosk.state.cnic, "6110100000142");
}

}  // namespace owc::flow
