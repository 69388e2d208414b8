#include "tests/support/centre_builder.h"
#include "tests/support/engine_desk.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>

#include "queue-server/protocol/stored.h"
#include "queue-server/server/permissions.h"
#include "queue-server/server/recovery.h"

namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using protocol::RequestBody;
using protocol::RequestId;

namespace {

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

const RequestBody kToken = protocol::IssueToken{.service = {"withdraw"}};

}  // namespace

TEST(EngineTest, AReplyLeavesOnlyAfterItsBatchIsOnDisk) {
    EngineDesk desk;
    const auto before = desk.log().head().seq;
    desk.token("withdraw");
    const auto reader = store::Log::open(desk.file(), store::OpenMode::ReadOnly);
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->head().seq, before + 1) << "another process sees it as soon as the reply is there";
}

TEST(EngineTest, ARepeatIsAnsweredWithTheFirstOutcomeAndDoneOnce) {
    EngineDesk desk;
    const RequestId id{7, 1};
    const auto first = desk.askAs(id, "kiosk-1", kToken);
    const auto seq = desk.log().head().seq;
    const auto again = desk.askAs(id, "kiosk-1", kToken);
    EXPECT_EQ(boost::variant2::get<protocol::TokenIssued>(again).token,
              boost::variant2::get<protocol::TokenIssued>(first).token);
    EXPECT_EQ(boost::variant2::get<protocol::TokenIssued>(again).code,
              boost::variant2::get<protocol::TokenIssued>(first).code);
    EXPECT_EQ(desk.log().head().seq, seq);

    desk.restart();
    const auto later = desk.askAs(id, "kiosk-1", kToken);
    EXPECT_EQ(boost::variant2::get<protocol::TokenIssued>(later).code,
              boost::variant2::get<protocol::TokenIssued>(first).code)
        << "also across a restart";
    EXPECT_EQ(desk.state().visits.size(), 1u);
}

TEST(EngineTest, ARepeatWithinOneBatchIsDoneOnceToo) {
    EngineDesk desk;
    const auto request = desk.incoming({7, 1}, "kiosk-1", kToken);
    const auto turn = desk.process({request, request});
    ASSERT_EQ(turn.replies.size(), 2u);
    EXPECT_EQ(turn.replies[0].bytes, turn.replies[1].bytes);
    EXPECT_EQ(desk.state().visits.size(), 1u);
}

TEST(EngineTest, TheSameIdWithAnotherBodyIsRefusedAndTheSameIdOfAnotherDeviceIsAnother) {
    EngineDesk desk;
    const RequestId id{7, 1};
    desk.askAs(id, "kiosk-1", kToken);
    EXPECT_EQ(refusal(desk.askAs(id, "kiosk-1", protocol::IssueToken{.service = {"finger"}})), ErrorCode::IdReused);
    EXPECT_EQ(desk.state().visits.size(), 1u);
    EXPECT_EQ(refusal(desk.askAs(id, "counter-1", protocol::SignIn{{1}, {"A"}, "1234"})), std::nullopt);
}

TEST(EngineTest, ARefusalIsNotStoredSoThatARepeatIsJudgedAnew) {
    EngineDesk desk;
    desk.signIn(1, "A");
    const RequestId id{7, 1};
    EXPECT_EQ(refusal(desk.askAs(id, "counter-1", domain::CallNext{{1}, {}})), ErrorCode::NothingWaiting);
    desk.token("withdraw");
    EXPECT_EQ(refusal(desk.askAs(id, "counter-1", domain::CallNext{{1}, {}})), std::nullopt);
}

TEST(EngineTest, AnIdOlderThanWhatIsKeptIsNeverExecuted) {
    EngineDesk desk;
    const RequestId id{7, 5};
    desk.askAs(id, "kiosk-1", kToken);
    desk.wait(std::chrono::days{9});
    ASSERT_TRUE(desk.log().outcomes().dropBefore(std::numeric_limits<std::int64_t>::max()));
    EXPECT_EQ(refusal(desk.askAs(id, "kiosk-1", kToken)), ErrorCode::TooOld);
    EXPECT_EQ(refusal(desk.askAs({7, 4}, "kiosk-1", kToken)), ErrorCode::TooOld);
    EXPECT_EQ(desk.state().visits.size(), 1u);
}

TEST(EngineTest, ADeskActsOnlyForTheCounterItHolds) {
    EngineDesk desk;
    desk.signIn(1, "A");
    desk.token("withdraw");
    EXPECT_EQ(refusal(desk.ask("counter-2", domain::CallNext{{1}, {"counter-1"}})), ErrorCode::CounterTaken)
        << "the device in the message is nobody's word: the key says who asks";
    EXPECT_EQ(refusal(desk.ask("counter-1", domain::CallNext{{1}, {"counter-9"}})), std::nullopt);
}

TEST(EngineTest, SignInWantsTheRightPinAndTellsNothingElse) {
    EngineDesk desk;
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::SignIn{{1}, {"A"}, "9999"})), ErrorCode::SignInFailed);
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::SignIn{{1}, {"nobody"}, "1234"})), ErrorCode::SignInFailed);
    EXPECT_EQ(desk.state().counters.at({1}).lease, domain::LeaseState::Closed);
}

TEST(EngineTest, ACnicIsSealedShownMaskedAndNowhereInClear) {
    EngineDesk desk;
    desk.signIn(1, "A");
    const auto first = desk.token("withdraw", "6110100000142");
    const auto second = desk.token("withdraw", "61101-0000014-2");
    EXPECT_EQ(desk.state().find(first.visit)->person, desk.state().find(second.visit)->person)
        << "one person however she types it";
    EXPECT_EQ(refusal(desk.ask("kiosk-1", protocol::IssueToken{.service = {"withdraw"}, .cnic = "123"})),
              ErrorCode::BadInput);

    desk.ask("counter-1", domain::CallNext{{1}, {}});
    const auto card = desk.ask("counter-1", domain::ShowCard{{1}, {}});
    const auto masked = boost::variant2::get<protocol::Card>(card).maskedCnic;
    EXPECT_EQ(masked.find("61101-0000014-2"), std::string::npos);
    EXPECT_NE(masked.find("14-2"), std::string::npos) << masked;

    ASSERT_TRUE(desk.log().close());
    const std::string bytes = bytesOf(desk.file());
    for (const char* text : {"6110100000142", "61101-0000014-2", "0000014-2"})
        EXPECT_EQ(bytes.find(text), std::string::npos) << text;
}

TEST(EngineTest, TwoPeopleOfOneBatchAreTwoAndOnePersonTwiceIsOne) {
    EngineDesk desk;
    const auto ask = [](const char* cnic) { return protocol::IssueToken{.service = {"withdraw"}, .cnic = cnic}; };
    const auto replies = desk.askTogether({{"kiosk-1", ask("6110100000142")},
                                           {"kiosk-1", ask("3520100000671")},
                                           {"kiosk-1", ask("6110100000142")}});
    ASSERT_EQ(replies.size(), 3u);
    const auto person = [&](std::size_t i) {
        return desk.state().find(boost::variant2::get<protocol::TokenIssued>(replies[i]).visit)->person;
    };
    EXPECT_EQ(person(0), person(2));
    EXPECT_NE(person(0), person(1));
}

TEST(EngineTest, ABrokenClaimRefusesOnlyTheGuiltyRequest) {
    EngineDesk desk;
    // A bug elsewhere took the next number: SQLite refuses what memory would have allowed.
    const auto number = domain::claimsOf({kMorning, domain::VisitOpened{.token = {desk.state().nextToken},
                                                                        .day = *desk.state().day}});
    store::Batch stolen;
    for (const auto& claim : number) {
        if (claim.kind == domain::ClaimKind::TokenOfDay)
            stolen.claims.push_back({static_cast<std::uint32_t>(claim.kind), claim.key});
    }
    ASSERT_EQ(stolen.claims.size(), 1u);
    ASSERT_TRUE(desk.log().append(stolen));
    const auto seq = desk.log().head().seq;

    const auto replies =
        desk.askTogether({{"dashboard-1", domain::SetNotice{domain::Notice::BankDown, true}}, {"kiosk-1", kToken}});

    ASSERT_EQ(replies.size(), 2u);
    EXPECT_EQ(refusal(replies[0]), std::nullopt);
    EXPECT_EQ(refusal(replies[1]), ErrorCode::ConstraintBroken);
    EXPECT_EQ(desk.log().head().seq, seq + 1);
    EXPECT_TRUE(desk.state().visits.empty()) << "memory was rolled back too";
    EXPECT_EQ(desk.state().notices.size(), 1u);
}

TEST(EngineTest, ASilentDeskLosesItsCounterAndGetsItBackWhenItSpeaksAgain) {
    EngineDesk desk;
    desk.signIn(1, "A");
    desk.wait(4s);
    desk.tick();
    EXPECT_EQ(desk.state().counters.at({1}).lease, domain::LeaseState::Open);
    desk.wait(2s);
    desk.tick();
    EXPECT_EQ(desk.state().counters.at({1}).lease, domain::LeaseState::Lost);
    desk.process({desk.incoming(desk.nextId(), "counter-1", protocol::Beat{})});
    desk.tick();
    EXPECT_EQ(desk.state().counters.at({1}).lease, domain::LeaseState::Open);
}

TEST(EngineTest, ADeskProgramStartedAnewHoldsNoLeaseUntilItsOfficerSignsInAgain) {
    EngineDesk desk;
    desk.signIn(1, "A");
    for (int second = 0; second < 3; ++second) {
        desk.wait(1s);
        desk.process({desk.incoming({99, 1}, "counter-1", protocol::Beat{})});  // another start of the same PC
        desk.tick();
    }
    EXPECT_EQ(desk.state().counters.at({1}).lease, domain::LeaseState::Lost);
    EXPECT_FALSE(refusal(desk.askAs({99, 2}, "counter-1", protocol::SignIn{{1}, {"A"}, "1234"})));
    desk.tick();
    EXPECT_EQ(desk.state().counters.at({1}).lease, domain::LeaseState::Open);
}

TEST(EngineTest, AStopOfTheServerItselfLosesNobodysCounter) {
    EngineDesk desk;
    desk.signIn(1, "A");
    desk.tick();
    desk.wait(30s);  // the disk hung: every beat of that time still lies in the socket
    desk.tick();
    EXPECT_EQ(desk.state().counters.at({1}).lease, domain::LeaseState::Open);
}

TEST(EngineTest, ARefusedTokenLeavesNoPersonBehind) {
    EngineDesk desk;
    desk.askTogether({{"kiosk-1", protocol::IssueToken{.service = {"nonsense"}, .cnic = "6110100000142"}},
                      {"kiosk-1", protocol::IssueToken{.service = {"withdraw"}, .cnic = "3520100000671"}}});
    SQLite::Database database(desk.file().string());
    EXPECT_EQ(database.execAndGet("SELECT count(*) FROM people").getInt(), 1);
}

TEST(EngineTest, WhatIsKeptOfARequestTellsNothingWithoutTheKeys) {
    EngineDesk desk;
    const RequestId id{7, 1};
    const RequestBody body = protocol::SignIn{{1}, {"A"}, "1234"};
    ASSERT_FALSE(refusal(desk.askAs(id, "counter-1", body)));
    const std::string bytes = protocol::encode(protocol::Request{id, body});
    std::string plain(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(plain.data()), plain.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    const auto outcome = desk.log().outcomes().find({"counter-1", 7, 1});
    ASSERT_TRUE(outcome && *outcome);
    EXPECT_NE((*outcome)->requestHash, plain) << "10,000 PINs are tried in a blink";
}

TEST(EngineTest, NewSettingsTakeTheRowsOfWhatTheyDropped) {
    EngineDesk desk;
    domain::Rules rules = *desk.state().rules;
    std::erase_if(rules.services, [](const auto& service) { return service.id.value == "family"; });
    for (auto& counter : rules.counters) std::erase(counter.services, domain::ServiceId{"family"});
    ASSERT_TRUE(desk.engine().begin(rules, false));
    const auto turn = desk.process({desk.incoming(desk.nextId(), "kiosk-1", protocol::AskSnapshot{})});
    const auto part =
        boost::variant2::get<protocol::SnapshotPart>(protocol::decodeReply(turn.replies.front().bytes)->body);
    for (const auto& row : part.rows) EXPECT_NE(protocol::keyOf(row), "service/family");
}

TEST(EngineTest, GarbageIsAnsweredAndTheBatchGoesOn) {
    EngineDesk desk;
    auto garbage = desk.incoming({1, 1}, "kiosk-1", kToken);
    garbage.bytes = "\xff\xffnot a message";
    const auto turn = desk.process({garbage, desk.incoming({7, 1}, "kiosk-1", kToken)});
    ASSERT_EQ(turn.replies.size(), 2u);
    EXPECT_EQ(refusal(protocol::decodeReply(turn.replies[0].bytes)->body), ErrorCode::BadInput);
    EXPECT_EQ(desk.state().visits.size(), 1u);
}

TEST(RecoveryTest, TheStateAfterARestartIsTheStateBeforeItWithAndWithoutACheckpoint) {
    EngineDesk desk;
    desk.signIn(1, "A");
    for (int i = 0; i < 5; ++i) desk.token("withdraw");
    desk.ask("counter-1", domain::CallNext{{1}, {}});
    desk.ask("counter-1", domain::StartServing{{1}, {}});
    const domain::State before = desk.state();
    desk.restart();
    EXPECT_EQ(desk.state(), before);

    ASSERT_TRUE(desk.log().writeCheckpoint(protocol::kStateSchema, protocol::encodeState(desk.state())));
    desk.ask("counter-1", domain::Complete{{1}, {}});
    const domain::State later = desk.state();
    desk.restart();
    EXPECT_EQ(desk.state(), later);
    EXPECT_EQ(server::recover(desk.log())->folded, 2u) << "only what came after: leg completed, visit ended";
}

TEST(RecoveryTest, ClosingTheDayWritesACheckpoint) {
    EngineDesk desk;
    desk.token("withdraw");
    ASSERT_EQ(refusal(desk.ask("dashboard-1", domain::CloseDay{})), std::nullopt);
    desk.engine().housekeeping();
    EXPECT_TRUE(desk.log().newestCheckpoint(protocol::kStateSchema)->has_value());
    EXPECT_EQ(server::recover(desk.log())->folded, 0u);
}

TEST(RecoveryTest, AnEventThatCannotBeReadStopsTheStartAndIsNamed) {
    EngineDesk desk;
    store::Batch strange;
    strange.events = {{kMorning.time_since_epoch().count(), 999, "of a newer program"}};
    ASSERT_TRUE(desk.log().append(strange));
    const auto recovered = server::recover(desk.log());
    ASSERT_FALSE(recovered);
    EXPECT_EQ(recovered.error().code, ErrorCode::VersionUnknown);
    EXPECT_NE(recovered.error().detail.find("event " + std::to_string(desk.log().head().seq)), std::string::npos);
}

}  // namespace owc::test
