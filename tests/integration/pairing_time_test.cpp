#include <future>
#include <zmq.hpp>

#include "queue-server/client/pairing.h"
#include "queue-server/server/wire.h"
#include "queue-server/server/zap.h"
#include "tests/support/engine_desk.h"
#include "tests/support/server_process.h"

namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;

namespace {

/// The server's loop without its program: real sockets, a clock that moves when told.
class HandLoop {
  public:
    explicit HandLoop(EngineDesk& desk)
        : m_desk(desk),
          m_key(*settings::freshKeyPair()),
          m_zap(m_context, desk.devices(), m_refusals),
          m_wire(m_context, endpoints(), m_refusals) {}

    void turn(const server::Turn& turn) {
        if (turn.pairing == true) m_wire.setPairing(true);
        for (const auto& reply : turn.replies) {
            if (!reply.peer.starts_with("peer of")) m_wire.reply(reply);
        }
        if (turn.pairing == false) m_wire.setPairing(false);
    }
    void step() {
        const auto requests = m_wire.receive(m_desk.devices(), {}, 20ms);
        if (!requests.empty()) turn(m_desk.process(requests));
        turn(m_desk.tick());
    }
    /// The device's side on a thread of its own, while the loop turns here.
    domain::Result<void> pair(const client::PairingPlan& plan) {
        auto done = std::async(std::launch::async, [plan] { return client::pairDevice(plan); });
        while (done.wait_for(0s) != std::future_status::ready) step();
        return done.get();
    }
    [[nodiscard]] int port() const { return m_ports.pairingPort(); }
    [[nodiscard]] std::string fingerprint() const { return settings::fingerprint(m_key.publicKey); }

  private:
    [[nodiscard]] server::Endpoints endpoints() const {
        const auto at = [](int port) { return "tcp://127.0.0.1:" + std::to_string(port); };
        return {.commands = "tcp://127.0.0.1:*",
                .views = {"tcp://127.0.0.1:*", "tcp://127.0.0.1:*", "tcp://127.0.0.1:*"},
                .control = "ipc://" + (m_folder.path() / "control").string(),
                .keyHandOut = at(port()),
                .pairing = at(port() + 1),
                .publicKey = m_key.publicKey,
                .secretKey = m_key.secretKey};
    }

    EngineDesk& m_desk;
    ServerProcess m_ports;  ///< never started: it knows free ports
    TempFolder m_folder;
    settings::KeyPair m_key;
    server::SystemTime m_time;
    server::RefusalLog m_refusals{m_time, [](const std::string&) {}};
    zmq::context_t m_context;
    server::Zap m_zap;
    server::Wire m_wire;
};

}  // namespace

TEST(PairingTimeTest, TheEndpointIsThereForFiveMinutesOfTheServersClock) {
    EngineDesk desk;
    HandLoop loop(desk);
    const TempFolder own;
    const auto open = [&] {
        const auto turn = desk.process({desk.incoming(desk.nextId(), "admin", protocol::OpenPairing{{"kiosk-2"}})});
        const auto reply = protocol::decodeReply(turn.replies.front().bytes);
        loop.turn(turn);
        return boost::variant2::get<protocol::PairingOpen>(reply->body).code;
    };
    client::PairingPlan plan{.host = "127.0.0.1", .port = loop.port(), .device = "kiosk-2",
                             .fingerprint = loop.fingerprint(), .code = open(), .keys = own.path() / "keys",
                             .patience = 2s};
    desk.wait(5min);
    EXPECT_EQ(loop.pair(plan).error().code, ErrorCode::NotConnected);
    EXPECT_FALSE(std::filesystem::exists(settings::KeyFolder{plan.keys}.device("kiosk-2")));

    plan.code = open();
    plan.patience = 20s;
    desk.wait(4min);
    const auto paired = loop.pair(plan);
    EXPECT_TRUE(paired) << paired.error().detail;
    EXPECT_EQ(settings::readKeyPair(settings::KeyFolder{plan.keys}.device("kiosk-2"))->publicKey,
              *settings::readPublicKey(desk.keys().devicePublic("kiosk-2")));
}

}  // namespace owc::test
