#include <gtest/gtest.h>

#include "tests/support/flow_kiosk.h"

// "Am I eligible?" at the kiosk.
namespace owc::flow {

namespace {

using Kind = Answer::Kind;
using eligibility::VerdictKind;

const std::string kCard = "6110100000142";
const std::string kTyped = "3520212345671";

class KioskFlowAnswerTest : public ::testing::Test {
  protected:
    void toCnic(bool registry = true) {
        kiosk.touch(ChooseLanguage{domain::Language::English});
        kiosk.touch(ChooseNeed{{"eligible"}, registry});
    }
    void ask() {
        toCnic();
        kiosk.typeCnic(kTyped);
        kiosk.touch(Go{});
    }
    void askWithCard() {
        toCnic();
        kiosk.touchAtOnce(ScanCard{kCard});
        kiosk.touch(Go{});
    }
    void answer(Answer found) { kiosk.tell(EligibilityFound{kiosk.state.attempt, std::move(found)}); }
    void tell(Kind kind, const char* service = "") { answer({.kind = kind, .service = {service}}); }
    [[nodiscard]] Kind kind() const { return kiosk.state.answer ? kiosk.state.answer->kind : Kind::Asked; }

    Kiosk kiosk;
};

}  // namespace

TEST_F(KioskFlowAnswerTest, ANumberIsAskedForAndTheAnswerIsShown) {
    ask();
    EXPECT_EQ(kiosk.state.screen, Screen::Answer);
    EXPECT_EQ(kind(), Kind::Asked);
    ASSERT_EQ(kiosk.made<AskEligibility>().size(), 1U);
    EXPECT_EQ(kiosk.made<AskEligibility>()[0].cnic, kTyped);
    answer({.kind = Kind::Told, .foremost = VerdictKind::UnderReview});
    EXPECT_EQ(kind(), Kind::Told);
    EXPECT_EQ(kiosk.state.answer->foremost, VerdictKind::UnderReview);
}

TEST_F(KioskFlowAnswerTest, OnlyANumberThatCameFromTheCardAndWasNotChangedCountsAsCard) {
    askWithCard();
    EXPECT_TRUE(kiosk.made<AskEligibility>().back().cardRead);
    kiosk.touch(Back{});

    kiosk.touchAtOnce(ScanCard{kCard});
    kiosk.touch(Erase{});
    kiosk.touch(Digit{9});
    kiosk.touch(Go{});
    EXPECT_FALSE(kiosk.made<AskEligibility>().back().cardRead) << "one digit was typed";
    kiosk.touch(Back{});

    kiosk.touchAtOnce(ScanCard{kCard});
    kiosk.touch(Back{});
    kiosk.touch(ChooseNeed{{"eligible"}, true});
    kiosk.typeCnic(kCard);
    kiosk.touch(Go{});
    EXPECT_FALSE(kiosk.made<AskEligibility>().back().cardRead)
        << "the card was forgotten, the number was typed";
}

TEST_F(KioskFlowAnswerTest, AnotherNeedNoCardOrNoLinkLeadsToATokenAsEver) {
    toCnic(false);
    kiosk.typeCnic(kTyped);
    kiosk.touch(Go{});
    EXPECT_EQ(kiosk.state.screen, Screen::Priority);
    kiosk.touch(Back{});
    kiosk.touch(Back{});
    kiosk.touch(ChooseNeed{{"eligible"}, true});
    kiosk.touch(WithoutCard{});
    EXPECT_EQ(kiosk.state.screen, Screen::Priority);
    kiosk.touch(Back{});
    EXPECT_EQ(kiosk.state.screen, Screen::Cnic);
    kiosk.tell(CentreChanged{false, false});
    kiosk.typeCnic(kTyped);
    kiosk.touch(Go{});
    EXPECT_EQ(kiosk.state.screen, Screen::Priority);
    EXPECT_TRUE(kiosk.made<AskEligibility>().empty());
}

TEST_F(KioskFlowAnswerTest, WithoutAnAnswerInTimeItCannotBeAskedNowAndATokenIsStillThere) {
    ask();
    kiosk.wait(kAnswerLimit);
    EXPECT_EQ(kind(), Kind::CannotAsk);
    tell(Kind::Told);
    EXPECT_EQ(kind(), Kind::CannotAsk) << "too late";
    kiosk.touch(TakeToken{});
    EXPECT_EQ(kiosk.state.screen, Screen::Priority);
    EXPECT_EQ(kiosk.state.service.value, "eligible");
    EXPECT_EQ(kiosk.state.cnic, kTyped);
}

TEST_F(KioskFlowAnswerTest, ARefusalIsSaidAsWhatItIs) {
    for (const auto& [code, told] : {std::pair{domain::ErrorCode::TooManyTries, Kind::TooOften},
                                     {domain::ErrorCode::CannotAskNow, Kind::CannotAsk},
                                     {domain::ErrorCode::NotConnected, Kind::CannotAsk}}) {
        ask();
        kiosk.tell(EligibilityRefused{kiosk.state.attempt - 1, code});
        EXPECT_EQ(kind(), Kind::Asked) << "not to this question";
        kiosk.tell(EligibilityRefused{kiosk.state.attempt, code});
        EXPECT_EQ(kind(), told);
        kiosk.touch(Done{});
        EXPECT_EQ(kiosk.state.screen, Screen::Language);
    }
}

TEST_F(KioskFlowAnswerTest, TheTokenIsForTheNextStepAndBackLeadsToTheAnswerAgain) {
    askWithCard();
    tell(Kind::Programmes, "family");
    kiosk.touch(TakeToken{});
    EXPECT_EQ(kiosk.state.service.value, "family");
    kiosk.touch(Back{});
    EXPECT_EQ(kiosk.state.screen, Screen::Answer);
    EXPECT_EQ(kiosk.state.service.value, "eligible") << "the need as she chose it";
    kiosk.touch(TakeToken{});
    kiosk.touch(ChoosePriority{});
    ASSERT_EQ(kiosk.made<SendIssueToken>().size(), 1U);
    EXPECT_EQ(kiosk.made<SendIssueToken>()[0].service.value, "family");
    EXPECT_EQ(kiosk.made<SendIssueToken>()[0].cnic, kCard);
    EXPECT_FALSE(kiosk.state.answer) << "what was said of her goes before the token comes";
}

TEST_F(KioskFlowAnswerTest, BackForgetsDigitsAndAnswer) {
    askWithCard();
    tell(Kind::Programmes);
    kiosk.touch(Back{});
    EXPECT_EQ(kiosk.state.screen, Screen::Cnic);
    EXPECT_TRUE(kiosk.state.cnic.empty());
    EXPECT_FALSE(kiosk.state.cardRead);
    EXPECT_FALSE(kiosk.state.answer);
}

TEST_F(KioskFlowAnswerTest, ToATypedNumberTheCardIsHeldForMore) {
    ask();
    tell(Kind::Told);
    kiosk.touchAtOnce(ScanCard{});
    EXPECT_TRUE(kiosk.state.notCnic);
    EXPECT_EQ(kind(), Kind::Told);
    kiosk.touchAtOnce(ScanCard{kCard});
    EXPECT_EQ(kind(), Kind::Asked);
    EXPECT_FALSE(kiosk.state.notCnic);
    ASSERT_EQ(kiosk.made<AskEligibility>().size(), 2U);
    EXPECT_EQ(kiosk.made<AskEligibility>()[1].cnic, kCard);
    EXPECT_TRUE(kiosk.made<AskEligibility>()[1].cardRead);
    tell(Kind::Programmes);
    kiosk.touchAtOnce(ScanCard{kTyped});
    EXPECT_EQ(kind(), Kind::Programmes) << "the next person's card waits for her own visit";
    EXPECT_EQ(kiosk.made<AskEligibility>().size(), 2U);
}

TEST_F(KioskFlowAnswerTest, ItGoesOnPaperOnceAndOnlyWhereThereIsAnAnswer) {
    ask();
    kiosk.touch(OnPaper{});
    tell(Kind::Nobody, "family");
    kiosk.touch(OnPaper{});
    kiosk.touch(OnPaper{});
    ASSERT_EQ(kiosk.made<PrintAnswer>().size(), 1U);
    EXPECT_EQ(kiosk.made<PrintAnswer>()[0].service.value, "family");
    kiosk.touch(Done{});
    ask();
    kiosk.wait(kAnswerLimit);
    kiosk.touch(OnPaper{});
    EXPECT_EQ(kiosk.made<PrintAnswer>().size(), 1U);
}

TEST_F(KioskFlowAnswerTest, MorePagesTakeNoDoubleTap) {
    askWithCard();
    tell(Kind::Programmes);
    kiosk.touch(MoreAnswers{});
    kiosk.touchAtOnce(TakeToken{});
    EXPECT_EQ(kiosk.state.screen, Screen::Answer);
    EXPECT_EQ(kiosk.state.answer->page, 1U);
}

TEST_F(KioskFlowAnswerTest, SheIsWarnedAndThenNothingOfHerStays) {
    askWithCard();
    tell(Kind::Programmes, "family");
    kiosk.wait(kIdle);
    EXPECT_TRUE(kiosk.state.warning);
    kiosk.wait(kWarning);
    EXPECT_EQ(kiosk.state.screen, Screen::Language);
    EXPECT_FALSE(kiosk.state.answer);
    EXPECT_TRUE(kiosk.state.cnic.empty());
    EXPECT_TRUE(kiosk.state.registryNeed.value.empty());
    EXPECT_EQ(kiosk.made<ClearPersonal>().size(), 1U);
}

TEST_F(KioskFlowAnswerTest, ASlipScannedLaterAsksNoRegistry) {
    toCnic();
    kiosk.touch(Back{});
    kiosk.touchAtOnce(ScanTicket{"OWC1:0123456789ABCDEFGH"});
    kiosk.tell(PlaceFound{kiosk.state.attempt, {.kind = Place::Kind::SlipToday}, {"withdraw"}, {}, "slip"});
    kiosk.touch(CheckIn{});
    kiosk.typeCnic(kTyped);
    kiosk.touch(Go{});
    EXPECT_EQ(kiosk.state.screen, Screen::Priority);
}

TEST_F(KioskFlowAnswerTest, TheMostHopefulComesFirstAndWhatIsOpenToAllOrToNobodyLast) {
    std::vector<ProgrammeAnswer> all;
    for (int kind = 1; kind <= 10; ++kind)
        all.push_back(
            {.kind = static_cast<VerdictKind>(kind), .service = {}, .reason = eligibility::Rule::AgeBetween});
    all.insert(all.begin(), ProgrammeAnswer{.kind = VerdictKind::NotNow, .service = {}});
    EXPECT_TRUE(isGivenToNobody(all.front()));
    sortByHope(all);
    std::vector<VerdictKind> kinds;
    for (const ProgrammeAnswer& one : all) kinds.push_back(one.kind);
    EXPECT_EQ(kinds, (std::vector{VerdictKind::Enrolled, VerdictKind::Eligible, VerdictKind::UnderReview,
                                  VerdictKind::NadraFirst, VerdictKind::DataMissing,
                                  VerdictKind::SurveyTooOld, VerdictKind::SurveyNeeded, VerdictKind::NotNow,
                                  VerdictKind::AskCounter, VerdictKind::WalkIn, VerdictKind::NotNow}));
}

}  // namespace owc::flow
