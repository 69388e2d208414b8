// Where today has no token for her the kiosk offers a place on another day.
#include <gtest/gtest.h>

#include "tests/support/flow_kiosk.h"

namespace owc::flow {
namespace {

using domain::ErrorCode;

class KioskSlipTest : public ::testing::Test {
  protected:
    void refuseToken(ErrorCode code) {
        kiosk.toIssuing();
        kiosk.tell(TokenRefused{kiosk.state.attempt, code});
    }
    void refuseSlip(ErrorCode code) {
        kiosk.touch(TakeSlip{});
        kiosk.tell(SlotRefused{kiosk.state.attempt, code});
    }

    Kiosk kiosk;
};

struct Offer {
    ErrorCode code;
    bool slip;
    bool again;
};

class KioskSlipOfferTest : public ::testing::TestWithParam<Offer> {};

TEST_P(KioskSlipOfferTest, EachRefusalOffersWhatCanHelp) {
    Kiosk kiosk;
    kiosk.toIssuing();
    kiosk.tell(TokenRefused{kiosk.state.attempt, GetParam().code});

    EXPECT_EQ(offersSlip(kiosk.state), GetParam().slip);
    EXPECT_EQ(offersAgain(kiosk.state), GetParam().again);
    Kiosk again = kiosk;
    again.touch(TryAgain{});
    EXPECT_EQ(again.state.screen == Screen::Issuing, GetParam().again);
    kiosk.touch(TakeSlip{});
    EXPECT_EQ(kiosk.made<SendGiveSlot>().size(), GetParam().slip ? 1U : 0U);
}

INSTANTIATE_TEST_SUITE_P(Refusals, KioskSlipOfferTest,
                         ::testing::Values(Offer{ErrorCode::QuotaReached, true, false},
                                           Offer{ErrorCode::IntakeClosed, true, false},
                                           Offer{ErrorCode::HallFull, true, true},
                                           Offer{ErrorCode::CashPromised, true, true},
                                           Offer{ErrorCode::PersonQuota, false, false},
                                           Offer{ErrorCode::NotConnected, false, true},
                                           Offer{ErrorCode::ClockDoubtful, false, true}));

TEST_F(KioskSlipTest, ASlipIsAskedForShownAndPrintedWithoutHerDigits) {
    refuseToken(ErrorCode::QuotaReached);
    kiosk.touch(TakeSlip{});
    EXPECT_EQ(kiosk.state.screen, Screen::Issuing);
    EXPECT_EQ(kiosk.state.cnic, "");
    ASSERT_EQ(kiosk.made<SendGiveSlot>().size(), 1U);
    EXPECT_EQ(kiosk.made<SendGiveSlot>()[0].service.value, "withdraw");
    EXPECT_EQ(kiosk.made<SendGiveSlot>()[0].repeats, 0U);

    kiosk.tell(SlotGiven{kiosk.state.attempt, Kiosk::givenSlot()});

    EXPECT_EQ(kiosk.state.screen, Screen::Slip);
    ASSERT_EQ(kiosk.made<PrintSlip>().size(), 1U);
    EXPECT_EQ(kiosk.made<PrintSlip>()[0].slot.code, "slip");
    EXPECT_EQ(kiosk.made<PrintSlip>()[0].language, domain::Language::English);
    kiosk.touch(Done{});
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    EXPECT_FALSE(kiosk.state.slot);
}

TEST_F(KioskSlipTest, AnswersToOtherRequestsAreIgnored) {
    refuseToken(ErrorCode::HallFull);
    kiosk.touch(TakeSlip{});
    const auto attempt = kiosk.state.attempt;

    kiosk.tell(SlotGiven{attempt - 1, Kiosk::givenSlot()});
    kiosk.tell(TokenIssued{attempt, Kiosk::issued()});
    kiosk.tell(TokenRefused{attempt, ErrorCode::HallFull});
    EXPECT_EQ(kiosk.state.screen, Screen::Issuing);

    kiosk.tell(SlotGiven{attempt, Kiosk::givenSlot()});
    kiosk.tell(SlotGiven{attempt, Kiosk::givenSlot()});
    EXPECT_EQ(kiosk.made<PrintSlip>().size(), 1U);
}

TEST_F(KioskSlipTest, WhereNoDayIsFreeOnlyTheStaffCanHelp) {
    refuseToken(ErrorCode::QuotaReached);
    refuseSlip(ErrorCode::NoSlotFree);

    EXPECT_EQ(kiosk.state.screen, Screen::Trouble);
    EXPECT_FALSE(offersSlip(kiosk.state));
    EXPECT_FALSE(offersAgain(kiosk.state));
    kiosk.touch(Done{});
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
}

TEST_F(KioskSlipTest, ARequestWithoutAnAnswerIsRepeatedUnderItsIdAndNoTokenIsAbandoned) {
    refuseToken(ErrorCode::QuotaReached);
    kiosk.touch(TakeSlip{});
    const auto first = kiosk.state.attempt;
    kiosk.wait(kIssueLimit);
    EXPECT_EQ(kiosk.state.screen, Screen::Trouble);

    kiosk.touch(TryAgain{});
    ASSERT_EQ(kiosk.made<SendGiveSlot>().size(), 2U);
    EXPECT_EQ(kiosk.made<SendGiveSlot>()[1].repeats, first);
    EXPECT_EQ(kiosk.made<SendIssueToken>().size(), 1U) << "once more is once more the slip";

    kiosk.tell(SlotRefused{kiosk.state.attempt, ErrorCode::NotConnected});
    kiosk.touch(Done{});
    EXPECT_TRUE(kiosk.made<AbandonToken>().empty());
}

TEST_F(KioskSlipTest, ASlipStaysAsLongAsATokenWithoutPaper) {
    kiosk.toSlip();

    kiosk.wait(kIdle);
    EXPECT_TRUE(kiosk.state.warning);
    kiosk.touch(MoreTime{});
    EXPECT_EQ(kiosk.state.screen, Screen::Slip);
    kiosk.wait(kIdle);
    kiosk.wait(kWarning);
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    EXPECT_FALSE(kiosk.state.slot);
}

}  // namespace
}  // namespace owc::flow
