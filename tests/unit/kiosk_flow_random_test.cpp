#include <gtest/gtest.h>

#include <random>

#include "tests/support/flow_kiosk.h"

namespace owc::flow {
namespace {

using namespace std::chrono_literals;

class Monkey {
  public:
    explicit Monkey(unsigned seed) : m_dice(seed) {}

    void act(Kiosk& kiosk) {
        if (kiosk.state.screen == Screen::Issuing && roll(2) == 0) return kiosk.tell(anyAnswer(kiosk));
        if (kiosk.state.screen == Screen::Answer && roll(2) == 0) return actOnAnswer(kiosk);
        if (kiosk.state.cardRead && roll(2) == 0) return kiosk.touch(Go{});
        if (roll(4) == 0) kiosk.wait(Moment{roll(25'000)});
        if (roll(3) != 0) return kiosk.touch(anyTouch());
        if (roll(3) == 0) return kiosk.touchAtOnce(anyTouch());
        kiosk.tell(anyNews(kiosk));
    }

  private:
    int roll(int sides) { return std::uniform_int_distribution<int>(0, sides - 1)(m_dice); }

    Touch anyTouch() {
        if (roll(5) == 0) return anyTouchOfTheBar();
        if (roll(6) == 0) return anyTouchOfAnAnswer();
        switch (roll(13)) {
            case 0:
                return ChooseLanguage{domain::Language::English};
            case 1:
                return ChooseNeed{{"withdraw"}, roll(2) == 0};
            case 2:
                return Erase{};
            case 3:
                return Go{};
            case 4:
                return WithoutCard{};
            case 5:
                return ChoosePriority{domain::Priority::Disabled};
            case 6:
                return Back{};
            case 7:
                return TryAgain{};
            case 8:
                return Done{};
            case 9:
                return MoreTime{};
            case 10:
                return TakeSlip{};
            default:
                return Digit{roll(10)};
        }
    }

    void actOnAnswer(Kiosk& kiosk) {
        if (kiosk.state.answer->kind == Answer::Kind::Asked) return kiosk.tell(anyAnswer(kiosk));
        kiosk.touch(anyTouchOfAnAnswer());
    }

    Touch anyTouchOfAnAnswer() {
        switch (roll(4)) {
            case 0:
                return TakeToken{};
            case 1:
                return OnPaper{};
            case 2:
                return ScanCard{"6110100000142"};
            default:
                return MoreAnswers{};
        }
    }

    Touch anyTouchOfTheBar() {
        switch (roll(11)) {
            case 0:
                return OpenEasier{};
            case 1:
                return ToggleEasier{static_cast<EasierPart>(roll(3))};
            case 2:
                return CallStaff{};
            case 3:
                return StaffHere{};
            case 4:
                return MoreNeeds{};
            case 5:
                return FirstNeeds{};
            case 6:
                return ScanCard{roll(2) == 0 ? "6110100000142" : ""};
            case 7:
                return ScanTicket{"code"};
            case 8:
                return CheckIn{};
            case 9:
                return ScanReceipt{{.kind = Place::Kind::ReceiptTrue}};
            default:
                return ClosePanel{};
        }
    }

    News anyNews(const Kiosk& kiosk) {
        if (roll(12) == 0) return CallHeard{};
        switch (roll(6)) {
            case 0:
                return CentreChanged{roll(4) != 0, roll(4) != 0};
            case 3:
                if (roll(2) == 0) return OwnNumbers{roll(3) != 0};
                return PrintFinished{.visit = {3}, .result = domain::PrintResult(roll(4)), .own = true};
            case 1:
                return PrintFinished{{77}, domain::PrintResult(roll(4)), roll(2) == 0};
            case 2:
                return ReportAccepted{{77}};
            default:
                return anyAnswer(kiosk);
        }
    }

    /// Of the request that is open, or of the one before it.
    News anyAnswer(const Kiosk& kiosk) {
        const auto attempt = kiosk.state.attempt - static_cast<std::uint32_t>(roll(2));
        if (kiosk.state.screen == Screen::Place)
            return PlaceFound{attempt, {.kind = static_cast<Place::Kind>(1 + roll(8)), .token = {9}}, {"withdraw"}, {}, {}};
        if (kiosk.state.screen == Screen::Answer) return anyAnswerOfTheRegistry(attempt);
        switch (roll(7)) {
            case 0:
                return TokenRefused{attempt, domain::ErrorCode::NotConnected};
            case 4:
                return TokenIssued{attempt, Kiosk::ownIssued()};
            case 1:
                return TokenRefused{attempt, domain::ErrorCode::HallFull};
            case 2:
                return SlotRefused{attempt, domain::ErrorCode::NotConnected};
            case 3:
                return SlotGiven{attempt, Kiosk::givenSlot()};
            default:
                return TokenIssued{attempt, Kiosk::issued()};
        }
    }

    News anyAnswerOfTheRegistry(std::uint32_t attempt) {
        if (roll(4) == 0)
            return EligibilityRefused{attempt, roll(2) == 0 ? domain::ErrorCode::TooManyTries
                                                            : domain::ErrorCode::NotConnected};
        return EligibilityFound{attempt, {.kind = static_cast<Answer::Kind>(1 + roll(3)), .service = {"family"}}};
    }

    std::mt19937 m_dice;
};

bool mayHoldDigits(Screen screen) {
    return screen == Screen::Cnic || screen == Screen::Priority || screen == Screen::Issuing ||
           screen == Screen::Trouble || screen == Screen::Answer;
}

/// One place on another day, and only for somebody whom today has no token for.
void checkSlips(const State& before, const Step& next) {
    for (const Effect& effect : next.effects) {
        const auto* asked = boost::variant2::get_if<SendGiveSlot>(&effect);
        if (!asked) continue;
        EXPECT_TRUE(offersSlip(before) || (before.asked == Asked::Slip && offersAgain(before)));
        EXPECT_EQ(asked->repeats != 0,
                  before.asked == Asked::Slip && before.trouble == domain::ErrorCode::NotConnected);
        EXPECT_TRUE(next.state.cnic.empty());
    }
    EXPECT_EQ(next.state.screen == Screen::Slip, next.state.slot.has_value());
}

/// A number of the kiosk's own is given where no other can come any more: what was asked before is named.
void checkOwn(const State& before, const Step& next) {
    for (const Effect& effect : next.effects) {
        const auto* own = boost::variant2::get_if<IssueOwn>(&effect);
        if (!own) continue;
        EXPECT_TRUE(before.ownNumbers);
        const bool waited = before.screen == Screen::Issuing && before.asked == Asked::Token;
        const bool unknown = before.screen == Screen::Trouble && before.asked == Asked::Token &&
                             before.trouble == domain::ErrorCode::NotConnected;
        EXPECT_EQ(own->replaces, waited || unknown ? before.attempt : 0U);
        EXPECT_TRUE(waited || before.screen == Screen::Priority || before.screen == Screen::Trouble);
        EXPECT_GT(next.state.attempt, before.attempt) << "the one before answers no more";
    }
}

/// The staff are called once by one person, and know when nobody waits any more.
void checkCalls(const State& before, const Step& next) {
    int told = 0;
    for (const Effect& effect : next.effects) {
        const auto* call = boost::variant2::get_if<TellCall>(&effect);
        if (!call) continue;
        ++told;
        EXPECT_EQ(call->waiting, next.state.calledSince.has_value());
    }
    EXPECT_EQ(told == 1, before.calledSince.has_value() != next.state.calledSince.has_value());
    EXPECT_LE(told, 1);
    EXPECT_TRUE(next.state.calledSince || !next.state.callHeard);
    EXPECT_TRUE(next.state.calledSince || next.state.panel != Panel::Help) << "says that somebody comes";
}

/// What the registry said of her goes before a token is asked for, and with her; the card is a card only unchanged.
void checkAnswers(const State& before, const Step& next) {
    const bool mayBe = next.state.screen == Screen::Answer || next.state.screen == Screen::Priority;
    EXPECT_TRUE(mayBe || !next.state.answer);
    EXPECT_TRUE(next.state.screen != Screen::Answer || next.state.answer);
    EXPECT_TRUE(!next.state.cardRead || next.state.cnic == "6110100000142");
    for (const Effect& effect : next.effects) {
        if (const auto* asked = boost::variant2::get_if<AskEligibility>(&effect)) {
            EXPECT_EQ(asked->cnic.size(), kCnicDigits);
            EXPECT_TRUE(before.connected || before.screen == Screen::Answer);
        }
        if (boost::variant2::holds_alternative<PrintAnswer>(effect)) {
            EXPECT_FALSE(before.answer->onPaper);
        }
    }
}

/// What must hold of each single step.
void checkStep(const State& before, const Step& next) {
    for (const Effect& effect : next.effects) {
        if (!boost::variant2::holds_alternative<SendIssueToken>(effect)) continue;
        EXPECT_TRUE(before.screen == Screen::Priority || before.screen == Screen::Trouble)
            << "asked for a second token";
        EXPECT_EQ(next.state.screen, Screen::Issuing);
    }
    checkSlips(before, next);
    checkOwn(before, next);
    checkCalls(before, next);
    checkAnswers(before, next);
    EXPECT_TRUE(next.state.cnic.empty() || mayHoldDigits(next.state.screen));
    EXPECT_LE(next.state.cnic.size(), kCnicDigits);
    EXPECT_EQ(next.state.screen == Screen::Token, next.state.token.has_value());
}

class KioskFlowRandomTest : public ::testing::Test {
  protected:
    Kiosk kiosk;
};

TEST_F(KioskFlowRandomTest, WhateverIsTouchedNobodyGetsTwoTokensAndNoDigitsStay) {
    Monkey monkey(20'260'101);
    int tickets = 0;  // of the one who stands there
    kiosk.watch = [&](const State& before, const Step& next) {
        checkStep(before, next);
        for (const Effect& effect : next.effects) {
            if (boost::variant2::holds_alternative<ClearPersonal>(effect)) {
                tickets = 0;
                EXPECT_EQ(next.state.easier, EasierView{}) << "it ends with her visit";
                EXPECT_EQ(next.state.panel, Panel::None);
            }
            if (boost::variant2::holds_alternative<PrintTicket>(effect)) {
                EXPECT_LE(++tickets, 1);
            }
        }
    };
    for (int i = 0; i < 100'000 && !HasFailure(); ++i) monkey.act(kiosk);

    EXPECT_GT(kiosk.made<ClearPersonal>().size(), 100U);
    EXPECT_GT(kiosk.made<PrintTicket>().size(), 20U);
    EXPECT_GT(kiosk.made<ReportTicket>().size(), 20U);
    EXPECT_GT(kiosk.made<PrintSlip>().size(), 5U);
    EXPECT_GT(kiosk.made<IssueOwn>().size(), 20U);
    EXPECT_GT(kiosk.made<RecordOwn>().size(), 20U);
    EXPECT_GT(kiosk.made<TellCall>().size(), 20U);
    EXPECT_GT(kiosk.made<AskEligibility>().size(), 20U);
    EXPECT_GT(kiosk.made<PrintAnswer>().size(), 5U);
}

TEST_F(KioskFlowRandomTest, LeftAloneEveryScreenComesBackToTheFirst) {
    Monkey monkey(7);
    for (int i = 0; i < 2'000; ++i) {
        monkey.act(kiosk);
        kiosk.effects.clear();
        Kiosk alone = kiosk;
        alone.tell(CentreChanged{true, true});
        for (int second = 0; second < 320; ++second) alone.wait(1s);
        ASSERT_EQ(alone.state.screen, Screen::Language);
        ASSERT_EQ(alone.state.cnic, "");
        ASSERT_FALSE(alone.state.warning);
        ASSERT_EQ(alone.state.easier, EasierView{});
        ASSERT_FALSE(alone.state.calledSince);
        ASSERT_FALSE(alone.state.answer);
    }
}

}  // namespace
}  // namespace owc::flow
