#include <fstream>

#include "queue-server/protocol/stored.h"
#include "tests/support/centre_builder.h"
#include "tests/support/engine_desk.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

/// The bytes of a log and of what lies beside it.
std::string bytesOnDisk(const std::filesystem::path& file) {
    std::string all;
    for (const char* suffix : {"", "-wal"}) {
        std::ifstream in(file.string() + suffix, std::ios::binary);
        all.append(std::istreambuf_iterator<char>(in), {});
    }
    return all;
}

template <class E>
std::size_t count(store::Log& log) {
    std::size_t events = 0;
    const auto read = log.forEach(1, [&](const store::StoredEvent& stored) {
        const auto body = protocol::decodeEvent(stored.kind, stored.body);
        events += body && boost::variant2::holds_alternative<E>(*body) ? 1 : 0;
        return true;
    });
    EXPECT_TRUE(read);
    return events;
}

constexpr const char* kNewKey = "key of newcomer";  // EngineDesk's newcomer connects with it

}  // namespace

class EngineAccessTest : public ::testing::Test {
  protected:
    std::string openPairing(const char* device = "kiosk-2") {
        const auto reply = m_desk.ask("admin", protocol::OpenPairing{{device}});
        const auto* open = boost::variant2::get_if<protocol::PairingOpen>(&reply);
        EXPECT_NE(open, nullptr);
        return open ? open->code : "";
    }
    std::optional<ErrorCode> pair(const std::string& code, const char* device = "kiosk-2") {
        return refusal(m_desk.ask("newcomer", protocol::Pair{{device}, code}));
    }
    [[nodiscard]] std::optional<std::string> ownerOf(const std::string& key) {
        const auto all = m_desk.devices().devices();
        const auto it = all->find(key);
        return it == all->end() ? std::nullopt : std::optional{it->second.name.value};
    }
    template <class E>
    [[nodiscard]] std::size_t events() {
        return count<E>(m_desk.log());
    }
    static std::string wrong(std::string code) {
        code[0] = code[0] == '0' ? '1' : '0';
        return code;
    }
    EngineDesk m_desk;
};

TEST_F(EngineAccessTest, TheRightCodeMakesTheKeyTheDevicesOwn) {
    const auto code = openPairing();
    EXPECT_EQ(code.size(), 8u);
    EXPECT_EQ(ownerOf(kNewKey), std::nullopt);
    EXPECT_EQ(pair(code), std::nullopt);
    EXPECT_EQ(ownerOf(kNewKey), "kiosk-2");
    EXPECT_TRUE(std::filesystem::exists(m_desk.keys().devicePublic("kiosk-2"))) << "and a restart knows it";
    EXPECT_EQ(events<DevicePaired>(), 1u);
    EXPECT_EQ(pair(code), ErrorCode::NotAllowed) << "a code is good once";
}

TEST_F(EngineAccessTest, ThreeWrongCodesCloseThePairing) {
    const auto code = openPairing();
    EXPECT_EQ(pair(wrong(code)), ErrorCode::SignInFailed);
    EXPECT_EQ(pair(code, "kiosk-1"), ErrorCode::SignInFailed) << "the code is for one device";
    EXPECT_EQ(pair(""), ErrorCode::TooManyTries);
    EXPECT_EQ(pair(code), ErrorCode::NotAllowed);
    EXPECT_EQ(ownerOf(kNewKey), std::nullopt);
    EXPECT_EQ(events<PairingClosed>(), 1u);
    EXPECT_EQ(m_desk.refusals().of(server::Refused::PairingCode), 3u);
}

TEST_F(EngineAccessTest, APairingIsOverAfterFiveMinutes) {
    const auto code = openPairing();
    m_desk.wait(4min + 59s);
    EXPECT_FALSE(m_desk.tick().pairing);
    m_desk.wait(1s);
    EXPECT_EQ(pair(code), ErrorCode::NotAllowed);
    EXPECT_EQ(m_desk.tick().pairing, false) << "the endpoint is closed";
    EXPECT_EQ(events<PairingClosed>(), 1u);
}

TEST_F(EngineAccessTest, AnotherPairingTakesThePlaceOfTheFirst) {
    const auto first = openPairing();
    const auto second = openPairing("board-1");
    EXPECT_EQ(pair(first), ErrorCode::SignInFailed);
    EXPECT_EQ(pair(second, "board-1"), std::nullopt);
    EXPECT_EQ(ownerOf("key of board-1"), std::nullopt) << "the key it had before is nobody's";
    EXPECT_TRUE(m_desk.devices().wasRevoked("key of board-1"));
}

TEST_F(EngineAccessTest, TheCodeOfAPairingLiesNowhereOnTheDisk) {
    const auto code = openPairing();
    EXPECT_EQ(bytesOnDisk(m_desk.file()).find(code), std::string::npos);
}

TEST_F(EngineAccessTest, AKeyOfAnotherDeviceAndARevokedOneArePairedWithNobody) {
    ASSERT_EQ(pair(openPairing()), std::nullopt);
    EXPECT_EQ(pair(openPairing("board-1"), "board-1"), ErrorCode::BadKey);
    EXPECT_EQ(refusal(m_desk.ask("admin", protocol::RevokeDevice{{"kiosk-2"}})), std::nullopt);
    EXPECT_EQ(pair(openPairing()), ErrorCode::BadKey);
    EXPECT_EQ(refusal(m_desk.ask("admin", protocol::OpenPairing{{"nobody"}})), ErrorCode::UnknownDevice);
}

TEST_F(EngineAccessTest, ARevokedDeskLosesItsCounterAtOnceAndItsRow) {
    m_desk.signIn(1, "A");
    const auto turn = m_desk.process({m_desk.incoming(m_desk.nextId(), "admin", protocol::RevokeDevice{{"counter-1"}})});
    EXPECT_EQ(m_desk.state().find(CounterId{1})->lease, LeaseState::Lost);
    EXPECT_EQ(turn.reopened, std::vector{protocol::Audience::Staff});
    bool gone = false;
    for (const auto& [audience, bytes] : turn.published) {
        const auto message = protocol::decodeBroadcast(bytes);
        const auto& deletes = boost::variant2::get<protocol::Published>(*message).changes.deletes;
        gone = gone || std::ranges::find(deletes, "device/counter-1") != deletes.end();
    }
    EXPECT_TRUE(gone);
    EXPECT_EQ(ownerOf("key of counter-1"), std::nullopt);
    EXPECT_EQ(events<DeviceRevoked>(), 1u);
    m_desk.tick();
    EXPECT_EQ(m_desk.state().find(CounterId{1})->lease, LeaseState::Lost) << "its last word does not bring it back";
    EXPECT_EQ(refusal(m_desk.ask("admin", protocol::RevokeDevice{{"counter-1"}})), std::nullopt) << "again: no harm";
    EXPECT_EQ(refusal(m_desk.ask("admin", protocol::RevokeDevice{{"nobody"}})), ErrorCode::UnknownDevice);
}

TEST_F(EngineAccessTest, ADeviceRevokedWhileItsPinIsLookedAtHoldsNoCounter) {
    const auto signIn = m_desk.incoming(m_desk.nextId(), "counter-1", protocol::SignIn{{1}, {"A"}, "1234"});
    const auto turn = m_desk.engine().process(std::vector{signIn});
    ASSERT_TRUE(turn && turn->replies.empty()) << "the PIN is being looked at";
    const auto revoke = m_desk.incoming(m_desk.nextId(), "admin", protocol::RevokeDevice{{"counter-1"}});
    ASSERT_TRUE(m_desk.engine().process(std::vector{revoke}));
    const auto settled = m_desk.settleDesks();
    ASSERT_EQ(settled.replies.size(), 1u);
    EXPECT_EQ(refusal(protocol::decodeReply(settled.replies.front().bytes)->body), ErrorCode::UnknownDevice);
    EXPECT_EQ(m_desk.state().find(CounterId{1})->lease, LeaseState::Closed);
}

TEST_F(EngineAccessTest, NoTokenWaitsForAPin) {
    const auto turn = m_desk.engine().process(
        std::vector{m_desk.incoming(m_desk.nextId(), "counter-1", protocol::SignIn{{1}, {"A"}, "1234"}),
                    m_desk.incoming(m_desk.nextId(), "kiosk-1", protocol::IssueToken{.service = {"withdraw"}})});
    ASSERT_TRUE(turn);
    ASSERT_EQ(turn->replies.size(), 1u);
    const auto reply = protocol::decodeReply(turn->replies.front().bytes);
    EXPECT_TRUE(boost::variant2::holds_alternative<protocol::TokenIssued>(reply->body));
    EXPECT_EQ(m_desk.settleDesks().replies.size(), 1u);
}

TEST_F(EngineAccessTest, ARequestThatStillWaitsForItsPinIsNotLookedAtTwice) {
    const auto signIn = m_desk.incoming(m_desk.nextId(), "counter-1", protocol::SignIn{{1}, {"A"}, "1234"});
    ASSERT_TRUE(m_desk.engine().process(std::vector{signIn, signIn}));
    EXPECT_EQ(m_desk.settleDesks().replies.size(), 1u);
    EXPECT_EQ(m_desk.process({signIn}).replies.size(), 1u) << "a later repeat gets the first outcome";
    EXPECT_EQ(events<CounterOpened>(), 1u);
}

TEST_F(EngineAccessTest, APersonIsForgottenAndTheChainStillVerifies) {
    constexpr const char* kNumber = "6110100000142";
    m_desk.token("withdraw", kNumber);
    const auto id = m_desk.log().people().find(kNumber);
    ASSERT_TRUE(id && *id);
    EXPECT_EQ(refusal(m_desk.ask("admin", protocol::ForgetPerson{kNumber, {}})), ErrorCode::PersonHere);
    m_desk.signIn(1, "A");
    m_desk.ask("counter-1", domain::CallNext{{1}, {}});
    m_desk.ask("counter-1", domain::StartServing{{1}, {}});
    m_desk.ask("counter-1", domain::Complete{{1}, {}});

    EXPECT_EQ(refusal(m_desk.ask("admin", protocol::ForgetPerson{kNumber, {}})), std::nullopt);
    const auto after = m_desk.log().people().find(kNumber);
    EXPECT_TRUE(after && !*after);
    EXPECT_EQ(m_desk.log().people().reveal(**id).error().code, ErrorCode::UnknownVisit);
    EXPECT_TRUE(m_desk.log().verify());
    EXPECT_EQ(events<PersonForgotten>(), 1u);
    EXPECT_EQ(refusal(m_desk.ask("admin", protocol::ForgetPerson{kNumber, {}})), ErrorCode::UnknownVisit);

    // The step is taken back, the visit is open again: her card says nothing.
    ASSERT_EQ(refusal(m_desk.ask("counter-1", domain::Undo{{1}, {}})), std::nullopt);
    const auto card = m_desk.ask("counter-1", domain::ShowCard{{1}, {}});
    EXPECT_TRUE(boost::variant2::get<protocol::Card>(card).maskedCnic.empty());
}

TEST_F(EngineAccessTest, NothingOfAForgottenPersonIsLeftOnTheDiskNorIsHerIdGivenAgain) {
    constexpr const char* kNumber = "6110100000142";
    auto row = m_desk.log().people().prepare(kNumber);  // what a row of hers looks like: the look-up hash is the same
    ASSERT_TRUE(row);
    const auto token = m_desk.token("withdraw", kNumber);
    const auto id = **m_desk.log().people().find(kNumber);
    m_desk.ask("kiosk-1", domain::VoidVisit{{}, token.visit});
    EXPECT_NE(bytesOnDisk(m_desk.file()).find(row->lookup), std::string::npos);
    ASSERT_EQ(refusal(m_desk.ask("admin", protocol::ForgetPerson{{}, {id}})), std::nullopt);
    EXPECT_EQ(bytesOnDisk(m_desk.file()).find(row->lookup), std::string::npos);
    m_desk.restart();
    m_desk.token("withdraw", kNumber);
    EXPECT_GT(**m_desk.log().people().find(kNumber), id);
}

TEST_F(EngineAccessTest, TheShellOpensAndClosesTheDay) {
    EXPECT_EQ(refusal(m_desk.ask("admin", domain::CloseDay{})), std::nullopt);
    EXPECT_EQ(refusal(m_desk.ask("admin", protocol::OpenToday{})), std::nullopt);
    EXPECT_EQ(m_desk.state().day, kDay);
    EXPECT_EQ(refusal(m_desk.ask("admin", protocol::OpenToday{})), ErrorCode::DayAlreadyOpen);
}

TEST_F(EngineAccessTest, StaffAreReadAnewWhileTheServerRuns) {
    EXPECT_EQ(refusal(m_desk.ask("admin", protocol::ReloadStaff{{"B-214"}, StaffChange::Added})), std::nullopt);
    EXPECT_EQ(events<StaffChanged>(), 1u);
    const auto gone = m_desk.ask("counter-1", protocol::SignIn{{1}, {"A"}, "1234"});
    EXPECT_EQ(refusal(gone), ErrorCode::SignInFailed) << "the sample centre has no officer A";
    EXPECT_EQ(refusal(m_desk.ask("counter-1", protocol::SignIn{{1}, {"B-214"}, "1234"})), std::nullopt);
}

}  // namespace owc::test
