#include <fstream>

#include "queue-server/domain/cnic.h"
#include "queue-server/protocol/stored.h"
#include "queue-server/registry/version_writer.h"
#include "tests/support/engine_desk.h"
#include "tests/support/registry_people.h"

namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using eligibility::VerdictKind;
using lookups::Found;
using lookups::Purpose;
using protocol::AskEligibility;

namespace {

const std::string kHer = std::to_string(kMother);
const std::string kNobody = "9999999999999";

/// As fullHousehold, and her card is good.
eligibility::Household herHousehold() {
    eligibility::Household household = fullHousehold();
    household.members.front().card = eligibility::CardState::Valid;
    return household;
}

class EngineLookupsTest : public ::testing::Test {
  protected:
    void SetUp() override { desk.lookPeopleUp({herHousehold()}, {10, 100, 3, 10min}); }

    protocol::ReplyBody askAtKiosk(const std::string& cnic, Purpose purpose = Purpose::KioskTyped) {
        return desk.ask("kiosk-1", AskEligibility{{}, cnic, purpose, {}});
    }
    static protocol::Eligibility answered(const protocol::ReplyBody& reply) {
        const auto* answer = boost::variant2::get_if<protocol::Eligibility>(&reply);
        EXPECT_TRUE(answer) << (answer ? 0 : static_cast<int>(refusal(reply).value_or(ErrorCode{})));
        return answer ? *answer : protocol::Eligibility{};
    }
    const eligibility::Verdict& verdictOf(const protocol::Eligibility& answer, const std::string& programme) {
        for (const auto& one : answer.programmes)
            if (one.verdict.programme == programme) return one.verdict;
        ADD_FAILURE() << programme;
        static const eligibility::Verdict none{};
        return none;
    }
    /// Every look-up on disk, as a reader of the log finds it.
    std::vector<lookups::LookedUp> recorded() {
        std::vector<lookups::LookedUp> all;
        const auto read = desk.log().forEach(1, [&](const store::StoredEvent& event) {
            const auto entry =
                protocol::decodeEntry(domain::Time{domain::Duration{event.timeMs}}, event.kind, event.body);
            if (!entry) return true;
            const auto* looked = boost::variant2::get_if<lookups::Event>(&*entry);
            if (!looked) return true;
            if (const auto* one = boost::variant2::get_if<lookups::LookedUp>(&looked->body))
                all.push_back(*one);
            return true;
        });
        EXPECT_TRUE(read);
        return all;
    }

    EngineDesk desk;
};

}  // namespace

TEST_F(EngineLookupsTest, AKioskTellsATypedNumberOnlyTheKindOfTheAnswer) {
    const auto answer = answered(askAtKiosk(kHer));
    EXPECT_EQ(answer.foremost, VerdictKind::Enrolled);
    EXPECT_EQ(answer.found, Found::Here);
    EXPECT_TRUE(answer.programmes.empty());
    EXPECT_EQ(answer.triage, eligibility::Triage{});
}

TEST_F(EngineLookupsTest, ACardThatWasReadIsToldTheProgrammesAndNoFigureOfTheRegistry) {
    const auto answer = answered(askAtKiosk(kHer, Purpose::KioskCard));
    ASSERT_FALSE(answer.programmes.empty());
    EXPECT_EQ(verdictOf(answer, "kafaalat").kind, VerdictKind::Enrolled);
    for (const auto& programme : answer.programmes) {
        for (const auto& finding : programme.verdict.findings) {
            EXPECT_EQ(finding.outcome, eligibility::Outcome::NotMet);
            EXPECT_TRUE(finding.found.empty()) << programme.verdict.programme;
            EXPECT_EQ(finding.criterion.number, 0);
            EXPECT_TRUE(finding.criterion.source.empty());
        }
        EXPECT_TRUE(programme.names.contains("ur")) << programme.verdict.programme;
    }
}

TEST_F(EngineLookupsTest, ACounterSeesTheRulesOneByOneForWhomItCalled) {
    desk.signIn(1, "A");
    EXPECT_EQ(refusal(desk.ask("counter-1", AskEligibility{{1}, kHer, Purpose::CounterCard, {}})),
              ErrorCode::NoVisitor);
    desk.token("withdraw", kHer);
    ASSERT_EQ(refusal(desk.ask("counter-1", domain::CallNext{{1}, {}})), std::nullopt);
    const auto answer = answered(desk.ask("counter-1", AskEligibility{{1}, {}, Purpose::CounterCard, {}}));
    bool score = false;
    for (const auto& finding : verdictOf(answer, "kafaalat").findings)
        score = score || (finding.criterion.rule == eligibility::Rule::ScoreAtMost &&
                          finding.found.starts_with("28.40"));
    EXPECT_TRUE(score) << "the score as received";
    const auto earlier =
        answered(desk.ask("counter-1", AskEligibility{{1}, {}, Purpose::CounterCard, day(2012, 1, 1)}));
    EXPECT_NE(verdictOf(earlier, "kafaalat").kind, VerdictKind::Enrolled) << "as it was on that day";
    const auto looked = recorded();
    ASSERT_EQ(looked.size(), 2U);
    EXPECT_EQ(looked.front().officer.value, "A");
    EXPECT_GT(looked.front().visit.value, 0U);
    EXPECT_EQ(desk.log().people().reveal(looked.front().person.value).value(), kHer);
}

TEST_F(EngineLookupsTest, EveryLookUpIsInTheLogBeforeItIsToldAndNothingOfTheAnswerIs) {
    answered(askAtKiosk(kHer));
    const auto looked = recorded();
    ASSERT_EQ(looked.size(), 1U);
    EXPECT_EQ(looked.front().device.value, "kiosk-1");
    EXPECT_EQ(looked.front().purpose, Purpose::KioskTyped);
    EXPECT_EQ(looked.front().found, Found::Here);
    EXPECT_EQ(looked.front().told, VerdictKind::Enrolled);
    EXPECT_EQ(looked.front().version, 1U);

    desk.restart();
    EXPECT_EQ(desk.engine().lookups().nextLookup, 2U) << "and it folds";
    std::ifstream file(desk.file(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(bytes.find(kHer), std::string::npos);
    EXPECT_EQ(bytes.find("Zorun"), std::string::npos);
}

TEST_F(EngineLookupsTest, ARepeatedRequestIsAskedAnewForItsAnswerIsNotKept) {
    const auto id = desk.nextId();
    const AskEligibility ask{{}, kHer, Purpose::KioskTyped, {}};
    answered(desk.askAs(id, "kiosk-1", ask));
    answered(desk.askAs(id, "kiosk-1", ask));
    EXPECT_EQ(recorded().size(), 2U);
}

TEST_F(EngineLookupsTest, WhoGuessesNumbersIsBarredAndNobodyIsMadeOfAGuess) {
    for (int i = 0; i < 3; ++i) EXPECT_EQ(answered(askAtKiosk(kNobody)).foremost, VerdictKind::SurveyNeeded);
    EXPECT_EQ(refusal(askAtKiosk(kHer)), ErrorCode::TooManyTries);
    for (const auto& looked : recorded()) EXPECT_EQ(looked.person.value, 0);
    desk.token("withdraw", kHer);  // a token is given all the same
    desk.wait(10min);
    answered(askAtKiosk(kHer));
}

TEST_F(EngineLookupsTest, APurposeBelongsToARole) {
    EXPECT_EQ(refusal(askAtKiosk(kHer, Purpose::CounterCard)), ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(desk.ask("counter-1", AskEligibility{{1}, kHer, Purpose::KioskCard, {}})),
              ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(desk.ask("kiosk-1", AskEligibility{{}, kHer, Purpose::KioskTyped, day(2020, 1, 1)})),
              ErrorCode::BadInput);
    EXPECT_EQ(refusal(askAtKiosk("352")), ErrorCode::BadInput);
    EXPECT_TRUE(recorded().empty());
}

TEST_F(EngineLookupsTest, ANewVersionAnswersFromTheNextQuestionOn) {
    EXPECT_EQ(answered(askAtKiosk(kNobody)).found, Found::Nowhere);
    const auto folder = desk.file().parent_path() / "registry";
    auto moved = herHousehold();
    moved.members.front().cnic = std::stoull(kNobody);
    ASSERT_TRUE(registry::publishHouseholds(folder, {moved}, "second", domain::Time{1h}));
    EXPECT_EQ(answered(askAtKiosk(kNobody)).found, Found::Here);
    EXPECT_EQ(recorded().back().version, 2U);
}

TEST_F(EngineLookupsTest, AnotherAgencysLookUpIsNotedByTheShellAlone) {
    const protocol::NoteLookup note{"ppaf", "loan", 1, Found::Here, {}, kHer};
    EXPECT_EQ(refusal(desk.ask("kiosk-1", note)), ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(desk.ask("admin", note)), std::nullopt);
    const auto looked = recorded();
    ASSERT_EQ(looked.size(), 1U);
    EXPECT_EQ(looked.front().client, "ppaf");
    EXPECT_EQ(looked.front().purpose, Purpose::Shared);
    EXPECT_EQ(desk.log().people().reveal(looked.front().person.value).value(), kHer);
}

TEST(EngineWithoutRegistryTest, AQuestionIsAnsweredThatItCannotBeAskedNow) {
    EngineDesk desk;
    EXPECT_EQ(refusal(desk.ask("kiosk-1", AskEligibility{{}, kHer, Purpose::KioskTyped, {}})),
              ErrorCode::CannotAskNow);
}

}  // namespace owc::test
