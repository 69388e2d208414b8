#include <algorithm>
#include <set>

#include "tests/support/verifying.h"

namespace owc::test {

using namespace std::chrono_literals;
using biometrics::Finger;
using identity::Meaning;
using identity::Step;

namespace {

/// What the officer is told after this answer to her first print.
Step after(Meaning meaning, std::uint8_t quality = 80) {
    Verifying v;
    v.open();
    EXPECT_EQ(v.ask(Finger::RightThumb, quality), std::nullopt);
    EXPECT_EQ(v.step(), Step::WaitForAnswer);
    v.answer(meaning);
    return v.step();
}

bool isLeft(const identity::NextStep& next, Finger finger) {
    return std::ranges::find(next.left, finger) != next.left.end();
}

}  // namespace

TEST(VerificationStepsTest, EachMeaningLeadsToItsNextStep) {
    const std::map<Meaning, Step> wanted{
        {Meaning::Verified, Step::Verified},          {Meaning::NoMatch, Step::TryAgain},
        {Meaning::FingerSpent, Step::OtherFinger},    {Meaning::FingerNotOnFile, Step::OtherFinger},
        {Meaning::NoPrintsOnFile, Step::GoToNadra},   {Meaning::CitizenSpent, Step::OtherWays},
        {Meaning::UnknownCitizen, Step::CheckNumber}, {Meaning::NotVerified, Step::GoToNadra},
        {Meaning::SessionOver, Step::NewSession},     {Meaning::BadCapture, Step::TakeAgain},
        {Meaning::AlreadyUsed, Step::AskLastResult},  {Meaning::NoneFound, Step::TakeAgain},
        {Meaning::LastNotVerified, Step::TryAgain},   {Meaning::ServiceDown, Step::WaitAndRepeat},
        {Meaning::AfterHours, Step::AfterHours},      {Meaning::QuotaUsed, Step::CallManager},
        {Meaning::NotSetUp, Step::CallTechnician},    {Meaning::BadContact, Step::CheckContact},
        {Meaning::NoAnswer, Step::AskLastResult},     {Meaning::UnknownCode, Step::CallTechnician},
        {Meaning::FaceNotVerified, Step::GoToNadra}};
    for (int number = 0; number <= static_cast<int>(Meaning::FaceNotVerified); ++number) {
        const auto meaning = static_cast<Meaning>(number);
        ASSERT_TRUE(wanted.contains(meaning));
        EXPECT_EQ(after(meaning), wanted.at(meaning)) << nameOf(meaning);
    }
}

TEST(VerificationStepsTest, HandsAreCleanedWhenThePrintWasPoor) {
    EXPECT_EQ(after(Meaning::NoMatch, identity::kPoorPrint - 1), Step::CleanHands);
    EXPECT_EQ(after(Meaning::NoMatch, identity::kPoorPrint), Step::TryAgain);
    EXPECT_EQ(after(Meaning::NoMatch, 0), Step::TryAgain) << "not measured";
}

TEST(VerificationStepsTest, OnlyAnAnswerAboutThePrintUsesUpATry) {
    for (int number = 0; number <= static_cast<int>(Meaning::FaceNotVerified); ++number) {
        const auto meaning = static_cast<Meaning>(number);
        Verifying v;
        v.open();
        std::ignore = v.ask(Finger::RightThumb);
        EXPECT_EQ(v.next().tries, 7u) << "while it is out it counts";
        v.answer(meaning);
        EXPECT_EQ(v.next().tries, identity::usesUpTry(meaning) ? 7u : 8u) << nameOf(meaning);
    }
    EXPECT_FALSE(identity::usesUpTry(Meaning::ServiceDown))
        << "her tries are not used up while the authority is down";
    EXPECT_TRUE(identity::usesUpTry(Meaning::NoAnswer)) << "it may have arrived";
}

TEST(VerificationLimitsTest, AFingerHasTwoTriesThenAnotherOneIsChosen) {
    Verifying v;
    v.open();
    EXPECT_EQ(v.next().left.size(), 10u);
    ASSERT_EQ(v.ask(Finger::RightThumb), std::nullopt);
    v.answer(Meaning::NoMatch);
    EXPECT_EQ(v.next().triesOfFinger, 1u);
    ASSERT_EQ(v.ask(Finger::RightThumb), std::nullopt);
    v.answer(Meaning::NoMatch);

    EXPECT_EQ(v.step(), Step::OtherFinger);
    EXPECT_FALSE(isLeft(v.next(), Finger::RightThumb));
    EXPECT_EQ(v.next().spent, std::vector{Finger::RightThumb});
    EXPECT_EQ(v.ask(Finger::RightThumb), ErrorCode::FingerUsedUp);
    EXPECT_EQ(v.ask(Finger::LeftThumb), std::nullopt);
}

TEST(VerificationLimitsTest, OnlyFingersThatTheAuthorityHoldsAreLeft) {
    Verifying v;
    v.open();
    std::ignore = v.ask(Finger::RightThumb);
    auto answer = v.answerTo(v.session(), Meaning::FingerNotOnFile);
    answer.onFile = {Finger::LeftIndex, Finger::LeftThumb};
    v.must(identity::HearAnswer{answer});
    EXPECT_EQ(v.next().left, (std::vector{Finger::LeftThumb, Finger::LeftIndex}));
    EXPECT_TRUE(v.next().spent.empty()) << "what is not on file was never there to be spent";
    EXPECT_EQ(v.next().tries, 8u);
    EXPECT_EQ(v.ask(Finger::RightIndex), ErrorCode::FingerUsedUp);

    for (const Finger finger : {Finger::LeftThumb, Finger::LeftIndex}) {
        ASSERT_EQ(v.ask(finger), std::nullopt);
        v.answer(Meaning::FingerSpent);
    }
    EXPECT_EQ(v.step(), Step::GoToNadra) << "no finger is left";
    EXPECT_EQ(v.next().spent, (std::vector{Finger::LeftThumb, Finger::LeftIndex}));
}

TEST(VerificationLimitsTest, ASessionHasEightTriesThenANewOneBegins) {
    Verifying v;
    v.open();
    for (int i = 0; i < 8; ++i) {
        ASSERT_EQ(v.ask(static_cast<Finger>(1 + i / 2)), std::nullopt);
        v.answer(Meaning::NoMatch);
    }
    EXPECT_EQ(v.step(), Step::NewSession);
    EXPECT_EQ(v.next().sessions, 4u);
    EXPECT_EQ(v.ask(Finger::LeftLittle), ErrorCode::TriesUsedUp);
    v.open();
    EXPECT_EQ(v.state().sessions.at({1}).end, identity::SessionEnd::Renewed);
    EXPECT_EQ(v.step(), Step::ChooseFinger);
    EXPECT_EQ(v.next().left.size(), 10u);
}

TEST(VerificationLimitsTest, ACitizenHasFiveSessionsADayThenTheOtherWays) {
    Verifying v;
    for (int i = 0; i < 5; ++i) {
        v.open();
        v.must(identity::CloseVerification{{1}, Morning::device(1)});
    }
    const identity::OpenVerification again{{1}, Morning::device(1), {7}, {}};
    EXPECT_EQ(refusalOf(v.run(again)), ErrorCode::TriesUsedUp);
    EXPECT_EQ(refusalOf(v.run(identity::OpenVerification{{1}, Morning::device(1), {8}, {}})), std::nullopt)
        << "somebody else has her own";
    v.centreMust(CloseDay{});
    v.centreMust(OpenDay{kDay + std::chrono::days{1}});
    if (v.centre.state().counters.at({1}).lease != LeaseState::Open) v.centre.open(1, "A");
    v.serve();
    EXPECT_EQ(refusalOf(v.run(again)), std::nullopt) << "the next day begins anew";
}

TEST(VerificationLimitsTest, ACitizensTriesEndInTheOtherWaysWhateverTheSession) {
    identity::Rules rules = sampleIdentityRules();
    rules.triesPerCitizen = 3;
    Verifying v(rules);
    v.open();
    for (const Finger finger : {Finger::RightThumb, Finger::RightThumb, Finger::RightIndex}) {
        ASSERT_EQ(v.ask(finger), std::nullopt);
        v.answer(Meaning::NoMatch);
    }
    EXPECT_EQ(v.step(), Step::OtherWays);
    EXPECT_EQ(v.ask(Finger::LeftThumb), ErrorCode::TriesUsedUp);
}

TEST(VerificationLimitsTest, ASessionLivesTenMinutesButNeverEndsUnderAQuestion) {
    Verifying v;
    v.open();
    v.wait(9min);
    std::ignore = v.ask(Finger::RightThumb);
    v.wait(59s);
    EXPECT_TRUE(v.must(identity::Tick{}).empty()) << "its answer may still come";
    v.answer(Meaning::NoMatch);
    v.must(identity::Tick{});
    EXPECT_EQ(v.session().end, identity::SessionEnd::TimedOut);
    EXPECT_EQ(v.step(), Step::NewSession);
    EXPECT_EQ(v.ask(Finger::RightThumb), ErrorCode::NoVerification);
}

}  // namespace owc::test
