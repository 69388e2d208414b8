#include "drivers/biometrics/record.h"
#include "queue-server/protocol/stored.h"
#include "tests/support/centre_builder.h"
#include "tests/support/engine_desk.h"
#include "tests/support/sample_prints.h"

namespace owc::test {

using namespace std::chrono_literals;
using biometrics::Finger;
using domain::ErrorCode;
using identity::Meaning;
using identity::Step;

namespace {

constexpr const char* kNumber = "3520212345671";

/// A print of its own for every `number`.
std::vector<std::uint8_t> recordOf(Finger finger, int number) {
    biometrics::Impression print{.width = 300, .height = 400, .finger = finger, .quality = 70};
    for (int i = 0; i < 12; ++i)
        print.minutiae.push_back({.x = static_cast<std::uint16_t>(20 + 7 * i + number),
                                  .y = static_cast<std::uint16_t>(30 + 11 * i),
                                  .angle = static_cast<std::uint8_t>(number * 3 + i),
                                  .kind = biometrics::MinutiaKind::Ending,
                                  .quality = 60});
    return biometrics::writeIso(std::span(&print, 1));
}

identity::Rules rulesOfPlayed() {
    identity::Rules rules;
    rules.authority = "played";
    return rules;
}

class EngineIdentityTest : public ::testing::Test {
  protected:
    /// Somebody who gave her number is served at counter 1, and a verification is open.
    void SetUp() override {
        desk.signIn(1, "A");
        serve(kNumber);
        ASSERT_EQ(refusal(open()), std::nullopt);
    }

    void serve(const std::string& cnic) {
        desk.token("withdraw", cnic);
        ASSERT_EQ(refusal(desk.ask("counter-1", domain::CallNext{{1}, {}})), std::nullopt);
        ASSERT_EQ(refusal(desk.ask("counter-1", domain::StartServing{{1}, {}})), std::nullopt);
    }
    protocol::ReplyBody open(const std::string& cnic = {}) {
        return desk.ask("counter-1", protocol::OpenVerification{{1}, identity::Purpose::Withdrawal, cnic});
    }
    /// Sends a print and hears its answer.
    std::optional<ErrorCode> verify(Finger finger, int number) {
        const auto refused = refusal(desk.ask("counter-1", ask(finger, number)));
        desk.settleAnswers();
        return refused;
    }
    static protocol::AskFinger ask(Finger finger, int number) {
        return {.counter = {1},
                .finger = finger,
                .record = recordOf(finger, number),
                .quality = 70,
                .contact = "03001234567"};
    }
    const identity::Session& session() { return *desk.engine().verifications().newestAt({1}); }
    /// What the officer's screen holds.
    std::optional<protocol::VerificationRow> row(const std::string& device = "counter-1") {
        std::optional<protocol::VerificationRow> found;
        const auto reply = desk.ask(device, protocol::AskSnapshot{});
        for (const auto& shown : boost::variant2::get<protocol::SnapshotPart>(reply).rows) {
            if (const auto* verification = boost::variant2::get_if<protocol::VerificationRow>(&shown))
                found = *verification;
        }
        return found;
    }
    std::vector<std::string> kinds() {
        std::vector<std::string> names;
        EXPECT_TRUE(desk.log().forEach(1, [&](const store::StoredEvent& event) {
            if (event.kind >= 120) names.emplace_back(protocol::kindName(event.kind));
            return true;
        }));
        return names;
    }

    EngineDesk desk;
    AuthorityScript& authority = desk.verifyPeople(rulesOfPlayed());
};

}  // namespace

TEST_F(EngineIdentityTest, AFingerIsVerifiedEndToEnd) {
    authority.says(Meaning::NoMatch, "122", "S-1");
    authority.says(Meaning::Verified, "100");
    EXPECT_EQ(row()->next.step, Step::ChooseFinger);
    EXPECT_EQ(verify(Finger::RightThumb, 1), std::nullopt);
    EXPECT_EQ(row()->next.step, Step::TryAgain);
    EXPECT_EQ(row()->code, "122");
    EXPECT_EQ(verify(Finger::RightThumb, 2), std::nullopt);
    EXPECT_EQ(row()->next.step, Step::Verified);

    const auto asked = authority.asked();
    ASSERT_EQ(asked.size(), 2u);
    EXPECT_EQ(asked[0].citizen, kNumber);
    EXPECT_EQ(asked[0].contact, "03001234567");
    EXPECT_EQ(asked[0].person, session().person);
    EXPECT_EQ(asked[0].record, recordOf(Finger::RightThumb, 1));
    EXPECT_EQ(asked[0].session, "");
    EXPECT_EQ(asked[1].session, "S-1") << "the authority's own, as it gave it";
    EXPECT_NE(asked[0].transaction, asked[1].transaction);
    EXPECT_EQ(kinds(), (std::vector<std::string>{"identity_rules_applied", "verification_opened",
                                                 "finger_asked", "authority_answered", "finger_asked",
                                                 "authority_answered", "verification_ended"}));
}

TEST_F(EngineIdentityTest, TheQuestionIsOnDiskWhenItIsAnsweredDone) {
    ASSERT_EQ(refusal(desk.ask("counter-1", ask(Finger::RightThumb, 1))), std::nullopt);
    EXPECT_EQ(kinds().back(), "finger_asked");
    EXPECT_EQ(row()->next.step, Step::WaitForAnswer);
    ASSERT_TRUE(row()->askedAt.has_value());
    desk.settleAnswers();
    EXPECT_EQ(kinds().back(), "authority_answered");
}

TEST_F(EngineIdentityTest, ARepeatedRequestAsksNobodyTwice) {
    const auto id = desk.nextId();
    EXPECT_EQ(refusal(desk.askAs(id, "counter-1", ask(Finger::RightThumb, 1))), std::nullopt);
    EXPECT_EQ(refusal(desk.askAs(id, "counter-1", ask(Finger::RightThumb, 1))), std::nullopt);
    desk.settleAnswers();
    EXPECT_EQ(authority.asked().size(), 1u);
}

TEST_F(EngineIdentityTest, AfterARestartTheResultOfTheQuestionThatWasOutIsAsked) {
    authority.says(Meaning::Verified, "100");
    ASSERT_EQ(refusal(desk.ask("counter-1", ask(Finger::RightThumb, 1))), std::nullopt);
    desk.restart();
    EXPECT_EQ(row()->next.step, Step::AskLastResult);
    EXPECT_EQ(refusal(desk.ask("counter-1", ask(Finger::RightThumb, 2))), ErrorCode::ResultFirst);
    authority.remembers(Meaning::Verified);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::AskResult{{1}})), std::nullopt);
    desk.settleAnswers();
    EXPECT_EQ(row()->next.step, Step::Verified);
    EXPECT_EQ(authority.asked().back().transaction, authority.asked().front().transaction);
    EXPECT_TRUE(authority.asked().back().record.empty()) << "no print is needed to ask for a result";
}

TEST_F(EngineIdentityTest, EveryStateOfASessionOutlivesARestart) {
    const auto same = [&] {
        const auto before = desk.engine().verifications();
        desk.restart();
        EXPECT_EQ(desk.engine().verifications(), before);
        ASSERT_TRUE(desk.log().writeCheckpoint(
            protocol::kStateSchema, protocol::encodeSnapshot(desk.state(), desk.engine().verifications())));
        desk.restart();
        EXPECT_EQ(desk.engine().verifications(), before) << "from a checkpoint";
    };
    same();  // opened
    std::ignore = verify(Finger::RightThumb, 1);
    same();  // a try
    const protocol::RequestException request{
        {1}, identity::ExceptionKind::NumberOnly, identity::ExceptionReason::FingersFailed, "form-12"};
    ASSERT_EQ(refusal(desk.ask("counter-1", request)), std::nullopt);
    same();  // an exception waits
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::EndorseException{{1}, {"S"}, "1234", true})),
              std::nullopt);
    same();  // over
    EXPECT_EQ(row()->next.step, Step::Excepted);
}

TEST_F(EngineIdentityTest, AnAnswerNobodyAskedForIsRefusedAndRecorded) {
    identity::Answer answer;
    answer.meaning = Meaning::Verified;
    ASSERT_TRUE(desk.engine().hear({answer}));
    EXPECT_EQ(kinds().back(), "answer_refused");
    EXPECT_EQ(row()->next.step, Step::ChooseFinger);
}

TEST_F(EngineIdentityTest, TheSameTemplateInAnotherRecordIsRefusedAndRaisesASuspicion) {
    ASSERT_EQ(verify(Finger::RightThumb, 1), std::nullopt);
    protocol::AskFinger again = ask(Finger::RightIndex, 1);
    EXPECT_EQ(refusal(desk.ask("counter-1", again)), ErrorCode::SameTemplate);
    EXPECT_EQ(authority.asked().size(), 1u) << "it was not sent";
    const auto rows =
        boost::variant2::get<protocol::SnapshotPart>(desk.ask("dashboard-1", protocol::AskSnapshot{})).rows;
    EXPECT_TRUE(std::ranges::any_of(
        rows, [](const auto& r) { return boost::variant2::holds_alternative<protocol::SuspicionRow>(r); }));
    const auto staff =
        boost::variant2::get<protocol::SnapshotPart>(desk.ask("counter-2", protocol::AskSnapshot{})).rows;
    EXPECT_FALSE(std::ranges::any_of(
        staff, [](const auto& r) { return boost::variant2::holds_alternative<protocol::SuspicionRow>(r); }));
}

TEST_F(EngineIdentityTest, ARecordThatIsNoPrintOfThatFingerIsNotSent) {
    protocol::AskFinger bad = ask(Finger::RightThumb, 1);
    bad.record.resize(20);
    EXPECT_EQ(refusal(desk.ask("counter-1", bad)), ErrorCode::BadPrint);
    bad.record = recordOf(Finger::LeftThumb, 1);
    EXPECT_EQ(refusal(desk.ask("counter-1", bad)), ErrorCode::BadPrint);
    bad = ask(Finger::RightThumb, 1);
    bad.contact = "call me";
    EXPECT_EQ(refusal(desk.ask("counter-1", bad)), ErrorCode::BadInput);
    EXPECT_TRUE(authority.asked().empty());
    EXPECT_EQ(session().tries.size(), 0u);
}

TEST_F(EngineIdentityTest, AnExceptionTakesASupervisorsPinAtTheCounter) {
    const auto endorse = [&](const char* officer, const char* pin) {
        return refusal(desk.ask("counter-1", protocol::EndorseException{{1}, {officer}, pin, true}));
    };
    const protocol::RequestException request{
        {1}, identity::ExceptionKind::NoUsableFinger, identity::ExceptionReason::NoFingers, "form-12"};
    ASSERT_EQ(refusal(desk.ask("counter-1", request)), std::nullopt);
    EXPECT_EQ(endorse("S", "9999"), ErrorCode::SignInFailed);
    EXPECT_EQ(endorse("B", "1234"), ErrorCode::SecondOfficer) << "no supervisor";
    EXPECT_EQ(endorse("A", "1234"), ErrorCode::SecondOfficer);
    EXPECT_EQ(row()->next.step, Step::SecondOfficer);
    EXPECT_EQ(endorse("S", "1234"), std::nullopt);
    EXPECT_EQ(row()->next.step, Step::Excepted);
}

TEST_F(EngineIdentityTest, ToNadraIsBothOrNeither) {
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::SendToNadra{{1}, {"nowhere"}})),
              ErrorCode::UnknownService);
    EXPECT_TRUE(session().open());
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::SendToNadra{{1}, {"finger"}})), std::nullopt);
    EXPECT_EQ(session().end, identity::SessionEnd::SentToNadra);
    EXPECT_EQ(desk.state().find(session().visit)->leg().service.value, "finger");
    EXPECT_EQ(row(), std::nullopt) << "she has left the counter";
}

TEST_F(EngineIdentityTest, TheRowGoesWithTheVisitor) {
    EXPECT_TRUE(row().has_value());
    EXPECT_EQ(row("board-1"), std::nullopt) << "not for the public";
    ASSERT_EQ(refusal(desk.ask("counter-1", domain::Complete{{1}, {}})), std::nullopt);
    EXPECT_EQ(row(), std::nullopt);
    EXPECT_EQ(kinds().back(), "verification_ended");
}

TEST_F(EngineIdentityTest, WhoIsBeingVerifiedCannotBeForgotten) {
    ASSERT_EQ(refusal(desk.ask("counter-1", domain::Complete{{1}, {}})), std::nullopt);
    serve({});  // gave no number
    EXPECT_EQ(refusal(open()), ErrorCode::NoNumber);
    EXPECT_EQ(refusal(open("6110100000142")), std::nullopt) << "of the card on the desk";
    EXPECT_EQ(refusal(desk.ask("admin", protocol::ForgetPerson{"6110100000142", {}})), ErrorCode::PersonHere);
    EXPECT_EQ(refusal(desk.ask("admin", protocol::ForgetPerson{kNumber, {}})), std::nullopt);
}

TEST_F(EngineIdentityTest, NothingOfAPrintOrANumberIsInTheLog) {
    const auto request = ask(Finger::RightThumb, 5);
    ASSERT_EQ(refusal(desk.ask("counter-1", request)), std::nullopt);
    desk.settleAnswers();
    std::string all;
    ASSERT_TRUE(desk.log().forEach(1, [&](const store::StoredEvent& event) {
        all += event.body;
        return true;
    }));
    all += protocol::encodeSnapshot(desk.state(), desk.engine().verifications());
    // Where her minutiae stand in the record: any six of its bytes in a row would give a print away.
    const std::string print(request.record.begin() + 28, request.record.end() - 2);
    for (std::size_t at = 0; at + 6 <= print.size(); at += 6)
        EXPECT_EQ(all.find(print.substr(at, 6)), std::string::npos) << at;
    EXPECT_EQ(all.find(kNumber), std::string::npos);
    EXPECT_EQ(all.find("03001234567"), std::string::npos);
}

TEST(EngineEnrolmentTest, AFingerIsEnrolledVerifiedAndTakenBackAtACounter) {
    EngineDesk desk;
    desk.verifyLocally({});
    desk.signIn(1, "A");
    desk.token("withdraw", kNumber);
    std::ignore = desk.ask("counter-1", domain::CallNext{{1}, {}});
    std::ignore = desk.ask("counter-1", domain::StartServing{{1}, {}});

    const biometrics::Impression hers = madeUpPrint(1, Finger::RightIndex);
    const auto record = [](const biometrics::Impression& print) {
        return biometrics::writeIso(std::span(&print, 1));
    };
    const auto touch = [&](unsigned number) { return record(touchedAgain(hers, number)); };
    const auto ask = [&](std::vector<std::uint8_t> print) {
        const auto refused = refusal(desk.ask(
            "counter-1",
            protocol::AskFinger{.counter = {1}, .finger = Finger::RightIndex, .record = std::move(print)}));
        desk.settleAnswers();
        return refused;
    };
    const auto step = [&] {
        const auto& state = desk.engine().verifications();
        return identity::nextStep(state, *state.newestAt({1})).step;
    };
    EXPECT_EQ(
        refusal(desk.ask("counter-1",
                         protocol::EnrolFinger{{1}, Finger::RightIndex, {touch(1), touch(1), touch(2)}})),
        ErrorCode::BadInput)
        << "the same bits twice";
    ASSERT_EQ(
        refusal(desk.ask("counter-1",
                         protocol::EnrolFinger{{1}, Finger::RightIndex, {record(hers), touch(1), touch(2)}})),
        std::nullopt);

    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::OpenVerification{{1}, {}, {}})), std::nullopt);
    ASSERT_EQ(ask(record(madeUpPrint(2, Finger::RightIndex))), std::nullopt);
    EXPECT_EQ(step(), Step::TryAgain) << "another finger";
    desk.restart();
    ASSERT_EQ(ask(touch(3)), std::nullopt);
    EXPECT_EQ(step(), Step::Verified);

    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::RevokeEnrolment{{1}})), std::nullopt);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::OpenVerification{{1}, {}, {}})), std::nullopt);
    ASSERT_EQ(ask(touch(4)), std::nullopt);
    EXPECT_EQ(step(), Step::GoToNadra) << "nothing of hers is here";
}

TEST(EngineEnrolmentTest, NobodyIsEnrolledWhereAnotherAuthorityIsAsked) {
    EngineDesk desk;
    desk.verifyPeople(rulesOfPlayed());
    desk.signIn(1, "A");
    EXPECT_EQ(
        refusal(desk.ask("counter-1",
                         protocol::EnrolFinger{{1}, Finger::LeftThumb, {recordOf(Finger::LeftThumb, 1)}})),
        ErrorCode::NoAuthority);
}

TEST(EngineWithoutAuthorityTest, NobodyIsVerifiedAndNothingIsWritten) {
    EngineDesk desk;
    desk.signIn(1, "A");
    desk.token("withdraw", kNumber);
    std::ignore = desk.ask("counter-1", domain::CallNext{{1}, {}});
    std::ignore = desk.ask("counter-1", domain::StartServing{{1}, {}});
    const auto seq = desk.log().head().seq;
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::OpenVerification{{1}, {}, {}})),
              ErrorCode::NoAuthority);
    EXPECT_EQ(desk.log().head().seq, seq);
}

}  // namespace owc::test
