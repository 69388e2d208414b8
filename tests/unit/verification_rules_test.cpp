#include <set>

#include "tests/support/verifying.h"

namespace owc::test {

using namespace std::chrono_literals;
using biometrics::Finger;
using identity::AnswerFault;
using identity::ExceptionKind;
using identity::ExceptionReason;
using identity::Meaning;
using identity::SessionEnd;
using identity::Step;
using identity::SuspicionKind;

namespace {

const DeviceName kDesk = Morning::device(1);

identity::RequestException request(ExceptionKind kind,
                                   ExceptionReason reason = ExceptionReason::FingersFailed,
                                   const std::string& proof = "form-12") {
    return {{1}, kDesk, kind, reason, proof};
}

/// Why the answer counted for nothing; none when it counted.
std::optional<AnswerFault> faultOf(Verifying& v, const identity::Answer& answer) {
    const auto events = v.must(identity::HearAnswer{answer});
    const auto* refused =
        events.empty() ? nullptr : boost::variant2::get_if<identity::AnswerRefused>(&events.front().body);
    return refused ? std::optional{refused->why} : std::nullopt;
}

std::vector<SuspicionKind> suspicionsOf(const Verifying& v) {
    std::vector<SuspicionKind> kinds;
    for (const auto& suspicion : v.state().suspicions) kinds.push_back(suspicion.kind);
    return kinds;
}

}  // namespace

TEST(VerificationTest, OpensForTheVisitorWhoIsServedHereOnly) {
    Verifying v;
    const identity::OpenVerification open{{1}, kDesk, {7}, {}};
    EXPECT_EQ(refusalOf(v.run(open)), ErrorCode::NoVisitor);
    v.centre.token("withdraw");
    v.centre.callNext(1);
    EXPECT_EQ(refusalOf(v.run(open)), ErrorCode::WrongStep) << "she is only called";
    v.centre.serve(1);
    EXPECT_EQ(refusalOf(v.run(identity::OpenVerification{{1}, Morning::device(3), {7}, {}})),
              ErrorCode::CounterTaken);
    EXPECT_EQ(refusalOf(v.run(identity::OpenVerification{{2}, Morning::device(2), {7}, {}})),
              ErrorCode::CounterClosed);
    EXPECT_EQ(refusalOf(v.run(identity::OpenVerification{{1}, kDesk, {}, {}})), ErrorCode::NoNumber);
    EXPECT_EQ(refusalOf(v.run(open)), std::nullopt);
    EXPECT_EQ(refusalOf(v.run(open)), ErrorCode::VerificationOpen);
}

TEST(VerificationTest, ACentreWithoutAnAuthorityVerifiesNobodyAndWritesNothing) {
    Verifying v(identity::Rules{});
    v.serve();
    EXPECT_EQ(refusalOf(v.run(identity::OpenVerification{{1}, kDesk, {7}, {}})), ErrorCode::NoAuthority);
    EXPECT_EQ(v.state(), identity::State{});
}

TEST(VerificationTest, ItIsKnownByWhichSessionAVisitWasVerified) {
    Verifying v;
    const VisitId visit = v.serve();
    v.open();
    EXPECT_EQ(identity::verifiedBy(v.state(), visit), nullptr);
    std::ignore = v.ask(Finger::RightThumb);
    v.answer(Meaning::Verified, "100");
    ASSERT_NE(identity::verifiedBy(v.state(), visit), nullptr);
    EXPECT_EQ(identity::verifiedBy(v.state(), visit)->tries.back().code, "100");
    EXPECT_EQ(v.ask(Finger::RightIndex), ErrorCode::NoVerification) << "it is done";
}

TEST(VerificationTest, WhateverIsDoneWithTheVisitWaitsForNoAuthorityAndEndsTheSession) {
    for (int way = 0; way < 5; ++way) {
        Verifying v;
        v.open();
        std::ignore = v.ask(Finger::RightThumb);
        const auto answer = v.answerTo(v.session(), Meaning::Verified);
        const Command ways[] = {Complete{{1}, kDesk}, Transfer{{1}, kDesk, {"family"}},
                                Park{{1}, kDesk, ParkReason::Copy, {}}, SendAndReturn{{1}, kDesk, {"finger"}},
                                CloseDay{}};
        v.centreMust(ways[way]);
        EXPECT_EQ(v.session().end, SessionEnd::VisitMoved) << way;
        EXPECT_EQ(faultOf(v, answer), AnswerFault::SessionEnded) << way;
        EXPECT_EQ(identity::verifiedBy(v.state(), v.session().visit), nullptr) << "too late is not verified";
    }
}

TEST(VerificationTest, AnUndoOfTheStartKeepsTheSessionOfWhoeverStillStandsThere) {
    Verifying v;
    v.serve();
    v.must(identity::OpenVerification{{1}, kDesk, {7}, {}});
    v.centreMust(Undo{{1}, kDesk});
    EXPECT_TRUE(v.session().open());
}

TEST(VerificationTest, ALostCounterKeepsItsSessionForTheOfficerWhoComesBack) {
    Verifying v;
    v.open();
    v.centreMust(LoseCounter{{1}});
    EXPECT_TRUE(v.session().open());
    EXPECT_EQ(v.ask(Finger::RightThumb), ErrorCode::CounterClosed);
    v.centreMust(OpenCounter{{1}, kDesk, {"A"}});
    EXPECT_EQ(v.ask(Finger::RightThumb), std::nullopt);
}

TEST(VerificationTest, ToNadraAndBackEndsTheSessionAndKeepsThePlace) {
    Verifying v;
    const VisitId visit = v.serve();
    const Time place = v.centre.state().find(visit)->leg().placeAt;
    v.open();
    std::ignore = v.ask(Finger::RightThumb);
    EXPECT_EQ(refusalOf(v.run(identity::SendToNadra{{1}, kDesk})), ErrorCode::QuestionOut);
    v.answer(Meaning::NoPrintsOnFile);
    v.must(identity::SendToNadra{{1}, kDesk});
    v.centreMust(SendAndReturn{{1}, kDesk, {"finger"}});
    EXPECT_EQ(v.session().end, SessionEnd::SentToNadra);
    EXPECT_EQ(v.centre.state().find(visit)->plan.front().placeAt, place);
}

TEST(VerificationAnswersTest, AnAnswerIsBoundToItsQuestionByTheNonce) {
    Verifying v;
    v.open();
    std::ignore = v.ask(Finger::RightThumb);
    auto answer = v.answerTo(v.session(), Meaning::Verified);

    auto stranger = answer;
    stranger.nonce[3] ^= 1;
    EXPECT_EQ(faultOf(v, stranger), AnswerFault::NobodyAsked);
    auto other = answer;
    other.transaction = "000000000000000";
    EXPECT_EQ(faultOf(v, other), AnswerFault::OtherTransaction);
    EXPECT_EQ(v.step(), Step::WaitForAnswer) << "none of them counted";
    EXPECT_EQ(faultOf(v, answer), std::nullopt);
    EXPECT_EQ(faultOf(v, answer), AnswerFault::SessionEnded) << "a replay";
}

TEST(VerificationAnswersTest, AnAnswerOfBeforeCannotAnswerTheNextQuestion) {
    Verifying v;
    v.open();
    std::ignore = v.ask(Finger::RightThumb);
    auto first = v.answerTo(v.session(), Meaning::NoMatch);
    EXPECT_EQ(faultOf(v, first), std::nullopt);
    std::ignore = v.ask(Finger::RightThumb);
    first.meaning = Meaning::Verified;
    EXPECT_EQ(faultOf(v, first), AnswerFault::AnsweredAlready);
    EXPECT_EQ(v.step(), Step::WaitForAnswer);
}

TEST(VerificationAnswersTest, AnotherSessionsAnswerStaysWithThatSession) {
    Verifying v;
    v.open(7, 1);
    v.open(8, 3);
    std::ignore = v.ask(Finger::RightThumb, 80, 1);
    std::ignore = v.ask(Finger::RightThumb, 80, 3);
    v.answer(Meaning::Verified, "100", 3);
    EXPECT_EQ(v.step(3), Step::Verified);
    EXPECT_EQ(v.step(1), Step::WaitForAnswer);
}

TEST(VerificationAnswersTest, WhatAnAuthorityCallsThingsIsCutToPlainLetters) {
    Verifying v;
    v.open();
    std::ignore = v.ask(Finger::RightThumb);
    auto answer = v.answerTo(v.session(), Meaning::NoMatch);
    answer.code = "12\n2\xff";
    answer.session = std::string(1000, 's');
    v.must(identity::HearAnswer{answer});
    EXPECT_EQ(v.session().tries.back().code, "122");
    EXPECT_EQ(v.session().authoritySession.size(), 128u);
}

TEST(VerificationRestartTest, AQuestionThatWasOutAsksForItsLastResult) {
    Verifying v;
    v.open();
    std::ignore = v.ask(Finger::RightThumb);
    const auto late = v.answerTo(v.session(), Meaning::Verified);
    v.must(identity::StartAnew{});
    EXPECT_EQ(v.step(), Step::AskLastResult);
    EXPECT_EQ(v.ask(Finger::RightThumb), ErrorCode::ResultFirst);
    EXPECT_EQ(faultOf(v, late), AnswerFault::AnsweredAlready) << "late answers after a restart are refused";

    v.must(identity::AskResult{{1}, kDesk, identity::Nonce{7}});
    v.answer(Meaning::ServiceDown);
    EXPECT_EQ(v.step(), Step::AskLastResult) << "still nobody knows";
    v.must(identity::AskResult{{1}, kDesk, identity::Nonce{8}});
    v.answer(Meaning::Verified);
    EXPECT_EQ(v.step(), Step::Verified);
}

TEST(VerificationRestartTest, ARestartChangesNothingElse) {
    Verifying v;
    EXPECT_TRUE(v.must(identity::StartAnew{}).empty());
    v.open();
    EXPECT_TRUE(v.must(identity::StartAnew{}).empty()) << "nothing was asked";
    std::ignore = v.ask(Finger::RightThumb);
    v.answer(Meaning::NoMatch);
    EXPECT_TRUE(v.must(identity::StartAnew{}).empty()) << "it was answered";
    v.must(request(ExceptionKind::NumberOnly));
    EXPECT_TRUE(v.must(identity::StartAnew{}).empty());
    EXPECT_EQ(v.step(), Step::SecondOfficer);
}

TEST(VerificationRestartTest, AnAnswerThatNeverComesIsNoAnswerAfterAMinute) {
    Verifying v;
    v.open();
    std::ignore = v.ask(Finger::RightThumb);
    v.wait(60s);
    v.must(identity::Tick{});
    EXPECT_EQ(v.step(), Step::AskLastResult);
}

TEST(VerificationRepeatTest, TheSamePrintGoesOutAgainUnderItsTransactionWhenItWasNotLookedAt) {
    Verifying v;
    v.open();
    ASSERT_TRUE(v.askWith(Finger::RightThumb, "same"));
    const std::string transaction = v.session().tries.back().transaction;
    v.answer(Meaning::ServiceDown);
    const auto again = v.askWith(Finger::RightThumb, "same");
    ASSERT_TRUE(again);
    EXPECT_TRUE(boost::variant2::get<identity::FingerAsked>(again->front().body).repeats);
    EXPECT_EQ(v.session().tries.size(), 1u);
    EXPECT_EQ(v.session().tries.back().transaction, transaction);
    v.answer(Meaning::NoMatch);
    EXPECT_EQ(v.next().tries, 7u);
}

TEST(VerificationRepeatTest, ANewPrintHasATransactionOfItsOwn) {
    Verifying v;
    v.open();
    std::set<std::string> transactions;
    for (int i = 0; i < 3; ++i) {
        ASSERT_EQ(v.ask(Finger::RightThumb), std::nullopt);
        transactions.insert(v.session().tries.back().transaction);
        v.answer(Meaning::ServiceDown);
    }
    EXPECT_EQ(transactions.size(), 3u);
    EXPECT_EQ(transactions.begin()->size(), 15u);
}

TEST(VerificationCautionTest, TheSameTemplateTwiceIsNotSentAndIsToldTheManager) {
    Verifying v;
    v.open(7, 1);
    ASSERT_TRUE(v.askWith(Finger::RightThumb, "copied", 1));
    v.answer(Meaning::NoMatch);
    const auto again = v.askWith(Finger::RightIndex, "copied", 1);
    ASSERT_TRUE(again);
    EXPECT_TRUE(boost::variant2::holds_alternative<identity::SuspicionRaised>(again->front().body));
    EXPECT_EQ(again->size(), 1u) << "nothing is asked";
    EXPECT_EQ(v.step(), Step::TryAgain);

    v.open(8, 3);
    std::ignore = v.askWith(Finger::RightThumb, "copied", 3);
    EXPECT_EQ(suspicionsOf(v),
              (std::vector{SuspicionKind::SameTemplate, SuspicionKind::SomebodyElsesTemplate}));
    EXPECT_EQ(v.state().suspicions.back().officer.value, "C");
    EXPECT_EQ(v.state().suspicions.back().device, Morning::device(3));
}

TEST(VerificationCautionTest, ThreeInARowVerifiedAsIfThePrintLayReady) {
    Verifying v;
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(v.state().suspicions.empty());
        v.serve();
        v.must(identity::OpenVerification{{1}, kDesk, {30 + i}, {}});
        std::ignore = v.ask(Finger::RightThumb);
        v.answer(Meaning::Verified);
        v.centreMust(Complete{{1}, kDesk});
    }
    EXPECT_EQ(suspicionsOf(v), std::vector{SuspicionKind::FastSuccesses});
    for (int i = 0; i < 3; ++i) {  // at an honest pace
        v.open(40 + i);
        std::ignore = v.ask(Finger::RightThumb);
        v.answer(Meaning::Verified);
        v.centreMust(Complete{{1}, kDesk});
    }
    EXPECT_EQ(v.state().suspicions.size(), 1u);
}

TEST(VerificationCautionTest, AnOfficersThirdExceptionOfADayIsToldTheManager) {
    Verifying v;
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(v.state().suspicions.empty());
        v.open(50 + i);
        v.must(request(ExceptionKind::NoUsableFinger, ExceptionReason::NoFingers));
        v.must(identity::EndorseException{{1}, kDesk, {"S"}, true});
        v.centreMust(Complete{{1}, kDesk});
    }
    EXPECT_EQ(suspicionsOf(v), std::vector{SuspicionKind::RepeatedExceptions});
    EXPECT_EQ(v.state().suspicions.back().figure, 3u);
}

TEST(VerificationCautionTest, ALiveFingerIsWantedWhereTheSettingsSaySo) {
    identity::Rules rules = sampleIdentityRules();
    rules.requireLive = true;
    Verifying v(rules);
    v.open();
    EXPECT_EQ(v.ask(Finger::RightThumb), ErrorCode::NotLive) << "its reader does not say";
    EXPECT_TRUE(v.askWith(Finger::RightThumb, "live"));
}

TEST(VerificationExceptionTest, TakesASecondOfficerWhoHadNoPartInIt) {
    Verifying v;
    v.open();
    v.must(request(ExceptionKind::NoUsableFinger, ExceptionReason::NoFingers));
    EXPECT_EQ(v.step(), Step::SecondOfficer);
    EXPECT_EQ(v.ask(Finger::RightThumb), ErrorCode::ExceptionWaits);
    EXPECT_EQ(refusalOf(v.run(identity::EndorseException{{1}, kDesk, {"A"}, true})),
              ErrorCode::SecondOfficer);
    v.must(identity::EndorseException{{1}, kDesk, {"S"}, true});
    EXPECT_EQ(v.session().end, SessionEnd::Excepted);
    EXPECT_EQ(v.session().exception->endorsedBy.value, "S");
    EXPECT_NE(identity::verifiedBy(v.state(), v.session().visit), nullptr);
}

TEST(VerificationExceptionTest, WhoeverOpenedTheSessionIsNoSecondOfficerAfterATakeOver) {
    Verifying v;
    v.open();
    v.centreMust(TakeOver{{1}, kDesk, {"B"}, {"S"}});
    v.must(request(ExceptionKind::NoUsableFinger, ExceptionReason::NoFingers));
    EXPECT_EQ(refusalOf(v.run(identity::EndorseException{{1}, kDesk, {"A"}, true})),
              ErrorCode::SecondOfficer);
    EXPECT_EQ(refusalOf(v.run(identity::EndorseException{{1}, kDesk, {"B"}, true})),
              ErrorCode::SecondOfficer);
}

TEST(VerificationExceptionTest, ADeclinedOneLeavesTheSessionAsItWas) {
    Verifying v;
    v.open();
    std::ignore = v.ask(Finger::RightThumb);
    v.answer(Meaning::NoMatch);
    v.must(request(ExceptionKind::NumberOnly));
    v.must(identity::EndorseException{{1}, kDesk, {"S"}, false});
    EXPECT_EQ(v.step(), Step::TryAgain);
    EXPECT_TRUE(v.session().open());
}

TEST(VerificationExceptionTest, TheNumberAloneComesAfterAFingerWasTriedOrWhereThereIsNone) {
    Verifying v;
    v.open();
    EXPECT_EQ(refusalOf(v.run(request(ExceptionKind::NumberOnly))), ErrorCode::WrongStep);
    EXPECT_EQ(refusalOf(v.run(request(ExceptionKind::NumberOnly, ExceptionReason::NoFingers))), std::nullopt);
}

TEST(VerificationExceptionTest, NeedsAProofThatNamesNobody) {
    Verifying v;
    v.open();
    for (const char* proof : {"", "3520212345671", "35202-1234567-1", "0300 1234567", "Amina Bibi",
                              "a-very-long-reference-that-nobody-needs"})
        EXPECT_EQ(refusalOf(v.run(request(ExceptionKind::NoUsableFinger, ExceptionReason::Injury, proof))),
                  ErrorCode::BadInput)
            << proof;
    EXPECT_EQ(refusalOf(v.run(request(ExceptionKind::ComplaintVisit, ExceptionReason::Other, ""))),
              std::nullopt);
}

TEST(VerificationExceptionTest, OneThatWaitsIsNotEndedByTheClock) {
    Verifying v;
    v.open();
    v.must(request(ExceptionKind::NoUsableFinger, ExceptionReason::NoFingers));
    v.wait(11min);
    EXPECT_TRUE(v.must(identity::Tick{}).empty());
}

}  // namespace owc::test
