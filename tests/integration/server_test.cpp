#include <gtest/gtest.h>

#include <fstream>
#include <zmq.hpp>

#include "queue-server/store/log.h"
#include "tests/support/server_process.h"
#include "where.h"

namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;

namespace {

const protocol::IssueToken kWithdraw{.service = {"withdraw"}, .cnic = "6110100000142"};

settings::KeyPair strangersKey() {
    const TempFolder folder;
    return *settings::makeKeyPair(folder.path() / "stranger.key");
}

/// Whether anything at all arrives on a subscription within the time.
bool hearsAnything(const client::Options& options, std::chrono::milliseconds time) {
    zmq::context_t context;
    zmq::socket_t socket(context, zmq::socket_type::sub);
    if (!options.secretKey.empty()) {
        socket.set(zmq::sockopt::curve_serverkey, options.serverKey);
        socket.set(zmq::sockopt::curve_publickey, options.publicKey);
        socket.set(zmq::sockopt::curve_secretkey, options.secretKey);
    }
    socket.set(zmq::sockopt::linger, 0);
    socket.set(zmq::sockopt::subscribe, "");
    socket.set(zmq::sockopt::rcvtimeo, static_cast<int>(time.count()));
    socket.connect(options.viewEndpoint);
    zmq::message_t message;
    return socket.recv(message).has_value();
}

std::uint64_t eventsIn(const std::filesystem::path& file) {
    const auto log = store::Log::open(file, store::OpenMode::ReadOnly);
    EXPECT_TRUE(log) << (log ? "" : log.error().detail);
    const auto verified = (*log)->verify();
    EXPECT_TRUE(verified) << (verified ? "" : verified.error().detail);
    return verified ? verified->events : 0;
}

}  // namespace

TEST(ServerTest, OneVisitGoesAllTheWayAndEveryAudienceSeesItsShare) {
    ServerProcess server;
    server.start();
    TestClient kiosk(server.options(server.keyOf("kiosk-1"), "public"));
    TestClient desk(server.options(server.keyOf("counter-1"), "staff"));
    TestClient manager(server.options(server.keyOf("dashboard-1"), "management"));
    ASSERT_TRUE(desk.until([&] { return !desk.views.services.empty(); }));

    const auto reply = kiosk.ask(kWithdraw);
    ASSERT_TRUE(reply);
    const auto token = boost::variant2::get<protocol::TokenIssued>(*reply).token;
    EXPECT_EQ(token.value, 1u);
    EXPECT_TRUE(
        kiosk.ask(domain::ReportTicket{{}, boost::variant2::get<protocol::TokenIssued>(*reply).visit}));
    EXPECT_TRUE(desk.until([&] { return !desk.views.visits.empty(); }));
    EXPECT_TRUE(desk.ask(protocol::SignIn{{1}, {"B-214"}, "1234"}));
    EXPECT_TRUE(desk.ask(domain::CallNext{{1}, {}}));
    EXPECT_TRUE(kiosk.until([&] { return !kiosk.views.calls.empty(); }));
    EXPECT_EQ(kiosk.views.calls.rbegin()->second.token, token);
    const auto card = desk.ask(domain::ShowCard{{1}, {}});
    EXPECT_NE(boost::variant2::get<protocol::Card>(*card).maskedCnic.find("14-2"), std::string::npos);
    EXPECT_TRUE(desk.ask(domain::StartServing{{1}, {}}));
    EXPECT_TRUE(desk.ask(domain::Complete{{1}, {}}));
    EXPECT_TRUE(manager.until([&] { return manager.views.figures && manager.views.figures->figures.served == 1; }));
    EXPECT_TRUE(manager.views.devices.contains({"kiosk-1"}));

    EXPECT_TRUE(kiosk.views.visits.empty()) << "visits are not for the hall";
    EXPECT_TRUE(kiosk.views.devices.empty());
    EXPECT_FALSE(desk.views.figures);
    EXPECT_EQ(desk.ask(domain::CloseDay{}).error().code, ErrorCode::NotAllowed);
}

TEST(ServerTest, AStrangersKeyGetsNeitherAnAnswerNorARow) {
    ServerProcess server;
    server.start();
    auto options = server.options(strangersKey(), "public");
    options.giveUpAfter = 1500ms;
    EXPECT_FALSE(hearsAnything(options, 1500ms));
    TestClient stranger(options);
    EXPECT_EQ(stranger.ask(kWithdraw).error().code, ErrorCode::NotConnected);
    auto plain = options;
    plain.secretKey.clear();
    EXPECT_FALSE(hearsAnything(plain, 1000ms)) << "and none without encryption";
    EXPECT_EQ(server.stop(), 0);
    EXPECT_EQ(eventsIn(server.database()), 7u) << "settings, how identity is verified, look-ups are bounded and people are paid, the day and the own numbers of a kiosk for two days, nothing else";
}

TEST(ServerTest, ADeviceHearsOnlyItsOwnAudience) {
    ServerProcess server;
    server.start();
    const auto kiosk = server.keyOf("kiosk-1");
    EXPECT_TRUE(hearsAnything(server.options(kiosk, "public"), 10s));
    EXPECT_FALSE(hearsAnything(server.options(kiosk, "staff"), 1500ms));
    EXPECT_FALSE(hearsAnything(server.options(kiosk, "management"), 1500ms));
    EXPECT_FALSE(hearsAnything(server.options(server.keyOf("counter-1"), "management"), 1500ms));
    EXPECT_TRUE(hearsAnything(server.options(server.keyOf("dashboard-1"), "management"), 10s));
}

TEST(ServerTest, AKilledServerComesBackWithEverythingItAcknowledged) {
    ServerProcess server;
    server.start();
    TestClient kiosk(server.options(server.keyOf("kiosk-1"), "public"));
    TestClient desk(server.options(server.keyOf("counter-1"), "staff"));
    for (std::uint32_t i = 1; i <= 5; ++i) {
        const auto reply = kiosk.ask(kWithdraw);
        ASSERT_TRUE(reply) << reply.error().detail;
        EXPECT_EQ(boost::variant2::get<protocol::TokenIssued>(*reply).token.value, i);
        ASSERT_TRUE(desk.until([&] { return desk.views.visits.size() == i; }));
        server.kill();
        server.start();
    }
    EXPECT_TRUE(desk.ask(protocol::SignIn{{1}, {"B-214"}, "1234"}));
    EXPECT_TRUE(desk.ask(domain::CallNext{{1}, {}}));
    EXPECT_TRUE(desk.until([&] { return desk.views.counters.at({1}).token == domain::TokenNumber{1}; }));
    EXPECT_EQ(server.stop(), 0);
    // Settings, how identity is verified, look-ups are bounded and people are paid, day, own numbers for two days, five visits, one sign-in, one call.
    EXPECT_EQ(eventsIn(server.database()), 14u);
}

TEST(ServerTest, StopsAsOneFileAndSaysWhyItDoesNotStart) {
    ServerProcess server;
    server.start();
    EXPECT_EQ(server.stop(), 0);
    EXPECT_FALSE(std::filesystem::exists(server.database().string() + "-wal"));
    const auto log = store::Log::open(server.database(), store::OpenMode::ReadWrite);
    ASSERT_TRUE(log);
    const std::string command = std::string(OWC_BIN_DIR) + "/owc-server --config " + (server.folder() / "config").string() +
                                " --data " + (server.folder() / "data").string() + " --keys " +
                                (server.folder() / "keys").string() + " 2>" + (server.folder() / "why").string();
    EXPECT_NE(std::system(command.c_str()), 0);
    std::ifstream in(server.folder() / "why");
    const std::string why{std::istreambuf_iterator<char>(in), {}};
    EXPECT_NE(why.find("another server writes this log"), std::string::npos) << why;
}

}  // namespace owc::test
