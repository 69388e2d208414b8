#include "queue-server/client/pairing.h"

#include <zmq.hpp>

#include "config/settings/key_files.h"
#include "queue-server/protocol/messages.h"

namespace owc::client {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

std::string endpoint(const PairingPlan& plan, int port) {
    return "tcp://" + plan.host + ":" + std::to_string(port);
}

/// Sends one message and waits for one.
Result<std::string> ask(zmq::socket_t& socket, const PairingPlan& plan, int port, const std::string& bytes) {
    socket.set(zmq::sockopt::linger, 0);
    socket.set(zmq::sockopt::rcvtimeo, static_cast<int>(plan.patience.count()));
    socket.set(zmq::sockopt::maxmsgsize, std::int64_t{64 * 1024});
    socket.connect(endpoint(plan, port));
    socket.send(zmq::buffer(bytes), zmq::send_flags::none);
    zmq::message_t answer;
    if (!socket.recv(answer)) return fail(ErrorCode::NotConnected, "no answer from " + endpoint(plan, port));
    return answer.to_string();
}

Result<void> pairWith(const PairingPlan& plan, const std::string& serverKey, const settings::KeyPair& own) {
    zmq::context_t context;
    zmq::socket_t socket(context, zmq::socket_type::dealer);
    socket.set(zmq::sockopt::curve_serverkey, serverKey);
    socket.set(zmq::sockopt::curve_publickey, own.publicKey);
    socket.set(zmq::sockopt::curve_secretkey, own.secretKey);
    const protocol::Request request{{1, 1}, protocol::Pair{{plan.device}, plan.code}};
    const auto bytes = ask(socket, plan, plan.port + 1, protocol::encode(request));
    if (!bytes) return tl::unexpected(bytes.error());
    const auto reply = protocol::decodeReply(*bytes);
    if (!reply) return tl::unexpected(reply.error());
    if (const auto* refused = boost::variant2::get_if<domain::Error>(&reply->body))
        return tl::unexpected(*refused);
    return {};
}

}  // namespace

Result<void> pairDevice(const PairingPlan& plan) {
    try {
        zmq::context_t context;
        zmq::socket_t socket(context, zmq::socket_type::dealer);
        const auto serverKey = ask(socket, plan, plan.port, "key");
        if (!serverKey) return tl::unexpected(serverKey.error());
        if (serverKey->size() != 40 || !settings::sameFingerprint(plan.fingerprint, settings::fingerprint(*serverKey)))
            return fail(ErrorCode::BadKey, "the server's key has another fingerprint: is this the right server?");

        const auto own = settings::freshKeyPair();
        if (!own) return tl::unexpected(own.error());
        // Written first, so that a folder that cannot be written fails before the server knows the key.
        const settings::KeyFolder folder{plan.keys};
        const auto waiting = plan.keys / ("pairing-" + plan.device + ".key");
        if (auto written = settings::replaceKeyPair(waiting, *own); !written) return written;
        const auto paired = pairWith(plan, *serverKey, *own);
        std::error_code ignored;
        if (!paired) {
            std::filesystem::remove(waiting, ignored);
            return paired;
        }
        if (auto written = settings::replacePublicKey(folder.serverPublic(), *serverKey); !written) return written;
        auto kept = settings::replaceKeyPair(folder.device(plan.device), *own);
        if (kept) std::filesystem::remove(waiting, ignored);
        return kept;
    } catch (const zmq::error_t& error) {
        return fail(ErrorCode::NotConnected, error.what());
    }
}

}  // namespace owc::client
