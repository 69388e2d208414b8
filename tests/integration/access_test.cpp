#include <gtest/gtest.h>
#include <poll.h>

#include <fstream>
#include <sstream>
#include <zmq.hpp>

#include "config/settings/key_files.h"
#include "queue-server/admin/control.h"
#include "queue-server/client/pairing.h"
#include "queue-server/protocol/stored.h"
#include "queue-server/store/log.h"
#include "tests/support/server_process.h"

// Who comes in and who does not, over real sockets: the program owc-server, its control socket, its pairing endpoint.
namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;

namespace {

const protocol::IssueToken kWithdraw{.service = {"withdraw"}};

std::optional<ErrorCode> refused(const domain::Result<protocol::ReplyBody>& reply) {
    return reply ? std::nullopt : std::optional{reply.error().code};
}

/// A DEALER with this key that sends what it is told.
class RawPeer {
  public:
    explicit RawPeer(const client::Options& options) : m_socket(m_context, zmq::socket_type::dealer) {
        m_socket.set(zmq::sockopt::curve_serverkey, options.serverKey);
        m_socket.set(zmq::sockopt::curve_publickey, options.publicKey);
        m_socket.set(zmq::sockopt::curve_secretkey, options.secretKey);
        m_socket.set(zmq::sockopt::linger, 0);
        m_socket.set(zmq::sockopt::rcvtimeo, 20'000);
        m_socket.connect(options.commandEndpoint);
    }
    /// The refusal that these bytes are answered with.
    std::optional<ErrorCode> ask(const std::string& bytes) {
        m_socket.send(zmq::buffer(bytes), zmq::send_flags::none);
        zmq::message_t answer;
        if (!m_socket.recv(answer)) return ErrorCode::NotConnected;
        const auto reply = protocol::decodeReply(answer.to_string());
        EXPECT_TRUE(reply);
        const auto* error = reply ? boost::variant2::get_if<domain::Error>(&reply->body) : nullptr;
        return error ? std::optional{error->code} : std::nullopt;
    }

  private:
    zmq::context_t m_context;
    zmq::socket_t m_socket;
};

class AccessTest : public ::testing::Test {
  protected:
    AccessTest() { m_server.start(); }

    [[nodiscard]] std::filesystem::path data() const { return m_server.folder() / "data"; }
    [[nodiscard]] std::string logText() const {
        std::ifstream in(m_server.folder() / "log/server.log");
        return {std::istreambuf_iterator<char>(in), {}};
    }
    /// The server's log says so, now or in a moment.
    [[nodiscard]] bool saysSoon(const std::string& words) const {
        const auto end = std::chrono::steady_clock::now() + 20s;
        while (logText().find(words) == std::string::npos) {
            if (std::chrono::steady_clock::now() > end) return false;
            ::poll(nullptr, 0, 20);
        }
        return true;
    }
    protocol::PairingOpen openPairing(const std::string& device) {
        const auto reply = admin::askServer(data(), protocol::OpenPairing{{device}});
        EXPECT_TRUE(reply);
        return reply ? boost::variant2::get<protocol::PairingOpen>(*reply) : protocol::PairingOpen{};
    }
    [[nodiscard]] client::PairingPlan plan(const protocol::PairingOpen& open, const std::string& device) const {
        return {.host = "127.0.0.1",
                .port = open.port,
                .device = device,
                .fingerprint = open.fingerprint,
                .code = open.code,
                .keys = m_own.path() / "keys"};
    }
    [[nodiscard]] settings::KeyFolder ownKeys() const { return {m_own.path() / "keys"}; }
    template <class E>
    std::size_t events() {
        const auto log = store::Log::open(m_server.database(), store::OpenMode::ReadOnly);
        EXPECT_TRUE(log);
        std::size_t count = 0;
        const auto read = (*log)->forEach(1, [&](const store::StoredEvent& stored) {
            const auto body = protocol::decodeEvent(stored.kind, stored.body);
            count += body && boost::variant2::holds_alternative<E>(*body) ? 1 : 0;
            return true;
        });
        EXPECT_TRUE(read && (*log)->verify());
        return count;
    }

    ServerProcess m_server;
    TempFolder m_own;  ///< of the device that is paired
};

std::string wrong(std::string code) {
    code[0] = code[0] == '9' ? '0' : '9';
    return code;
}

}  // namespace

TEST_F(AccessTest, TheShellOfTheServerPcOpensAndClosesTheDay) {
    std::ostringstream out;
    EXPECT_EQ(admin::dayClose(data(), out), admin::ExitCode::Good);
    EXPECT_EQ(admin::dayClose(data(), out), admin::ExitCode::Refused);
    EXPECT_EQ(admin::dayOpen(data(), {}, out), admin::ExitCode::Good);
    EXPECT_EQ(events<domain::DayOpened>(), 2u);
    EXPECT_EQ(m_server.stop(), 0);
    EXPECT_EQ(admin::dayClose(data(), out), admin::ExitCode::NotRunning);
    EXPECT_NE(out.str().find("the server is not running"), std::string::npos);
    m_server.start();
    m_server.kill();
    EXPECT_EQ(admin::dayClose(data(), out), admin::ExitCode::NotRunning) << "what a killed server left is no server";
    m_server.start();
    EXPECT_EQ(admin::dayClose(data(), out), admin::ExitCode::Good);
}

TEST_F(AccessTest, TheControlSocketIsTheOwnersAlone) {
    const auto mode = std::filesystem::status(data() / protocol::kControlSocket).permissions();
    using std::filesystem::perms;
    EXPECT_EQ(mode & (perms::group_all | perms::others_all), perms::none);
}

TEST_F(AccessTest, ANewDeviceIsPairedAndWorks) {
    const auto open = openPairing("kiosk-1");
    const auto old = m_server.options(m_server.keyOf("kiosk-1"), "public");
    TestClient before(old);
    EXPECT_TRUE(before.ask(kWithdraw));

    const auto paired = client::pairDevice(plan(open, "kiosk-1"));
    ASSERT_TRUE(paired) << paired.error().detail;
    const auto own = settings::readKeyPair(ownKeys().device("kiosk-1"));
    ASSERT_TRUE(own);
    auto options = m_server.options(*own, "public");
    options.serverKey = *settings::readPublicKey(ownKeys().serverPublic());
    TestClient kiosk(options);
    EXPECT_TRUE(kiosk.until([&] { return !kiosk.views.services.empty(); }));
    EXPECT_TRUE(kiosk.ask(kWithdraw));
    EXPECT_EQ(refused(before.ask(kWithdraw)), ErrorCode::UnknownDevice) << "the key before is nobody's";
    EXPECT_EQ(events<domain::DevicePaired>(), 1u);

    EXPECT_EQ(m_server.stop(), 0);
    m_server.start();
    EXPECT_TRUE(kiosk.ask(kWithdraw)) << "after a restart too";
}

TEST_F(AccessTest, ThreeWrongCodesCloseThePairingEndpoint) {
    const auto open = openPairing("kiosk-1");
    auto guess = plan(open, "kiosk-1");
    guess.code = wrong(open.code);
    EXPECT_EQ(client::pairDevice(guess).error().code, ErrorCode::SignInFailed);
    EXPECT_EQ(client::pairDevice(guess).error().code, ErrorCode::SignInFailed);
    EXPECT_EQ(client::pairDevice(guess).error().code, ErrorCode::TooManyTries);
    auto late = plan(open, "kiosk-1");
    late.patience = 1s;
    EXPECT_FALSE(client::pairDevice(late));
    EXPECT_EQ(events<domain::PairingClosed>(), 1u);
    EXPECT_FALSE(std::filesystem::exists(ownKeys().device("kiosk-1")));
    EXPECT_TRUE(saysSoon("refused kind=pairing_code device=kiosk-1"));

    const auto again = client::pairDevice(plan(openPairing("kiosk-1"), "kiosk-1"));
    EXPECT_TRUE(again) << "the technician simply begins anew: " << again.error().detail;
}

TEST_F(AccessTest, AServerWithAnotherKeyIsNotBelieved) {
    auto open = openPairing("kiosk-1");
    open.fingerprint = settings::fingerprint("somebody else's key");
    EXPECT_EQ(client::pairDevice(plan(open, "kiosk-1")).error().code, ErrorCode::BadKey);
    EXPECT_FALSE(std::filesystem::exists(ownKeys().serverPublic()));
    EXPECT_EQ(events<domain::DevicePaired>(), 0u);
}

TEST_F(AccessTest, WithoutAPairingThereIsNoEndpoint) {
    client::PairingPlan early = plan({.fingerprint = "", .code = "", .port = 0}, "kiosk-1");
    early.port = m_server.pairingPort();
    early.patience = 500ms;
    EXPECT_EQ(client::pairDevice(early).error().code, ErrorCode::NotConnected);
}

TEST_F(AccessTest, ARevokedDeviceHearsNothingMoreAndTheOthersGoOn) {
    TestClient desk(m_server.options(m_server.keyOf("counter-1"), "staff"));
    TestClient other(m_server.options(m_server.keyOf("counter-2"), "staff"));
    TestClient kiosk(m_server.options(m_server.keyOf("kiosk-1"), "public"));
    ASSERT_TRUE(desk.ask(protocol::SignIn{{1}, {"B-214"}, "1234"}));
    ASSERT_TRUE(other.until([&] {
        const auto it = other.views.counters.find({1});
        return it != other.views.counters.end() && it->second.lease == domain::LeaseState::Open;
    }));
    ASSERT_TRUE(desk.until([&] { return !desk.views.services.empty(); }));

    std::ostringstream out;
    ASSERT_EQ(admin::revoke(data(), "counter-1", out), admin::ExitCode::Good) << out.str();
    EXPECT_EQ(refused(desk.ask(domain::CallNext{{1}, {}})), ErrorCode::UnknownDevice) << "its connection is still open";
    EXPECT_TRUE(saysSoon("refused kind=revoked_key"));
    EXPECT_TRUE(other.until([&] { return other.views.counters.at({1}).lease == domain::LeaseState::Lost; }))
        << "who stays sees the counter lost, over the socket that was bound again";
    ASSERT_TRUE(kiosk.ask(kWithdraw));
    EXPECT_TRUE(other.until([&] { return other.views.visits.size() == 1; }));
    EXPECT_TRUE(desk.until([&] { return !desk.connected; })) << "no heartbeat reaches it any more";
    EXPECT_TRUE(desk.views.visits.empty());
    EXPECT_EQ(events<domain::DeviceRevoked>(), 1u);

    EXPECT_EQ(m_server.stop(), 0);
    m_server.start();
    EXPECT_TRUE(other.ask(protocol::SignIn{{2}, {"N-101"}, "1234"}));
    EXPECT_FALSE(std::filesystem::exists(settings::KeyFolder{m_server.folder() / "keys"}.device("counter-1")));
}

TEST_F(AccessTest, WhatIsRefusedIsRecorded) {
    const auto key = *settings::freshKeyPair();
    auto stranger = m_server.options(key, "public");
    stranger.giveUpAfter = 1s;
    TestClient nobody(stranger);
    EXPECT_EQ(refused(nobody.ask(kWithdraw)), ErrorCode::NotConnected);
    EXPECT_TRUE(saysSoon("refused kind=unknown_key"));

    RawPeer kiosk(m_server.options(m_server.keyOf("kiosk-1"), "public"));
    const auto first = protocol::encode(protocol::Request{{7, 1}, kWithdraw});
    EXPECT_EQ(kiosk.ask(first), std::nullopt);
    EXPECT_EQ(kiosk.ask(first), std::nullopt) << "a repeat is no replay";
    const protocol::IssueToken another{.service = {"family"}};
    EXPECT_EQ(kiosk.ask(protocol::encode(protocol::Request{{7, 1}, another})), ErrorCode::IdReused);
    EXPECT_EQ(kiosk.ask(protocol::encode(protocol::Request{{7, 2}, domain::CloseDay{}})), ErrorCode::NotAllowed);
    EXPECT_EQ(kiosk.ask("no request"), ErrorCode::BadInput);
    std::string newer = first;
    newer[1] = 9;
    EXPECT_EQ(kiosk.ask(newer), ErrorCode::VersionRefused);
    for (const char* kind : {"other_body", "wrong_role", "undecodable", "wrong_version"})
        EXPECT_TRUE(saysSoon(std::string("refused kind=") + kind + " device=kiosk-1")) << kind;
}

TEST_F(AccessTest, TokensGoOnWhilePinsAreLookedAt) {
    TestClient kiosk(m_server.options(m_server.keyOf("kiosk-1"), "public"));
    TestClient desk(m_server.options(m_server.keyOf("counter-1"), "staff"));
    ASSERT_TRUE(kiosk.ask(kWithdraw));
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(refused(desk.ask(protocol::SignIn{{1}, {"B-214"}, "9999"})), ErrorCode::SignInFailed);
    EXPECT_EQ(refused(desk.ask(protocol::SignIn{{1}, {"B-214"}, "1234"})), ErrorCode::TooManyTries);
    EXPECT_TRUE(desk.ask(protocol::SignIn{{1}, {"N-101"}, "1234"})) << "somebody else works at this desk";
    EXPECT_TRUE(kiosk.ask(kWithdraw));
}

TEST_F(AccessTest, AnOfficerIsAddedAndSignsInWithoutARestart) {
    TestClient desk(m_server.options(m_server.keyOf("counter-1"), "staff"));
    const admin::StaffPlaces places{m_server.folder() / "config", data()};
    std::istringstream pin("4711\n"), other("8822\n");
    std::ostringstream out;
    ASSERT_EQ(admin::staffAdd(places, {"Z-1", "New", "officer", {}, false}, pin, out), admin::ExitCode::Good) << out.str();
    EXPECT_TRUE(desk.ask(protocol::SignIn{{1}, {"Z-1"}, "4711"}));
    EXPECT_TRUE(desk.ask(domain::CloseCounter{{1}, {}}));
    ASSERT_EQ(admin::pinReset(places, "Z-1", other, out), admin::ExitCode::Good);
    EXPECT_EQ(refused(desk.ask(protocol::SignIn{{1}, {"Z-1"}, "4711"})), ErrorCode::SignInFailed);
    EXPECT_TRUE(desk.ask(protocol::SignIn{{1}, {"Z-1"}, "8822"}));
    EXPECT_TRUE(desk.ask(domain::CloseCounter{{1}, {}}));
    ASSERT_EQ(admin::staffRemove(places, "Z-1", out), admin::ExitCode::Good);
    EXPECT_EQ(refused(desk.ask(protocol::SignIn{{1}, {"Z-1"}, "8822"})), ErrorCode::SignInFailed);
    EXPECT_EQ(events<domain::StaffChanged>(), 3u);
}

TEST_F(AccessTest, APersonIsForgottenByTheTicketSheHolds) {
    TestClient kiosk(m_server.options(m_server.keyOf("kiosk-1"), "public"));
    const auto reply = kiosk.ask(protocol::IssueToken{.service = {"withdraw"}, .cnic = "6110100000142"});
    ASSERT_TRUE(reply);
    const auto token = boost::variant2::get<protocol::TokenIssued>(*reply);
    std::istringstream number("6110100000142\n");
    std::ostringstream out;
    EXPECT_EQ(admin::forget(data(), token.code, number, out), admin::ExitCode::Refused) << "she is still here";
    ASSERT_TRUE(kiosk.ask(domain::VoidVisit{{}, token.visit}));
    EXPECT_EQ(admin::forget(data(), token.code, number, out), admin::ExitCode::Good) << out.str();
    EXPECT_EQ(admin::forget(data(), {}, number, out), admin::ExitCode::NotAccounted) << "nobody has this number now";
    EXPECT_EQ(out.str().find("6110100000142"), std::string::npos);
    EXPECT_EQ(events<domain::PersonForgotten>(), 1u);
}

}  // namespace owc::test
