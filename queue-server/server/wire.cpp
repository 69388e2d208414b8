#include "queue-server/server/wire.h"

#include <spdlog/spdlog.h>

#include "queue-server/server/zap.h"

namespace owc::server {
namespace {

constexpr int kQueued = 10'000;  ///< messages a slow subscriber may fall behind before it loses some
constexpr std::int64_t kMaxFrame = 64 * 1024;  ///< no request is larger
constexpr int kTellAfter = 10;                 ///< failed attempts to bind
constexpr std::size_t kKeyRequests = 16;       ///< of one turn; the rest waits

// First letter of a peer's name: the socket its answer leaves by.
constexpr char kOfCommands = 'L';
constexpr char kOfControl = 'C';
constexpr char kOfPairing = 'P';

/// What of one peer may lie in memory.
struct Limits {
    int messages = kQueued;
    std::int64_t bytes = kMaxFrame;
};
constexpr Limits kOfStrangers{8, 1024};

void limit(zmq::socket_t& socket, Limits limits) {
    socket.set(zmq::sockopt::sndhwm, limits.messages);
    socket.set(zmq::sockopt::rcvhwm, limits.messages);
    socket.set(zmq::sockopt::maxmsgsize, limits.bytes);
    socket.set(zmq::sockopt::linger, 1000);
}

zmq::socket_t boundCurve(zmq::context_t& context, zmq::socket_type type, const Endpoints& endpoints,
                         const char* domain, const std::string& endpoint, Limits limits = {}) {
    zmq::socket_t socket(context, type);
    socket.set(zmq::sockopt::curve_server, true);
    socket.set(zmq::sockopt::curve_publickey, endpoints.publicKey);
    socket.set(zmq::sockopt::curve_secretkey, endpoints.secretKey);
    socket.set(zmq::sockopt::zap_domain, domain);
    limit(socket, limits);
    socket.bind(endpoint);
    return socket;
}

/// Without CURVE and without a key check: who may reach it is decided elsewhere.
zmq::socket_t boundPlain(zmq::context_t& context, const std::string& endpoint, Limits limits = {}) {
    zmq::socket_t socket(context, zmq::socket_type::router);
    limit(socket, limits);
    socket.bind(endpoint);
    return socket;
}

std::string keyOf(const zmq::message_t& frame) {
    const char* user = zmq_msg_gets(const_cast<zmq::message_t&>(frame).handle(), "User-Id");
    return user ? user : "";
}

}  // namespace

void Door::openNow() {
    m_wanted = true;
    m_socket = m_make();
}

void Door::open() {
    m_wanted = true;
    m_failed = 0;
    tryAgain();
}

void Door::close() {
    m_wanted = false;
    m_socket.reset();
}

void Door::tryAgain() {
    if (!m_wanted || m_socket) return;
    try {
        m_socket = m_make();
    } catch (const zmq::error_t& error) {
        // A port that we had ourselves is free again within a turn or two.
        if (++m_failed == kTellAfter) spdlog::warn("wire port_not_free detail=\"{}\"", error.what());
    }
}

Wire::Wire(zmq::context_t& context, Endpoints endpoints, RefusalLog& refusals)
    : m_context(context),
      m_endpoints(std::move(endpoints)),
      m_refusals(refusals),
      m_commands(boundCurve(m_context, zmq::socket_type::router, m_endpoints, kCommandDomain, m_endpoints.commands)),
      m_control(boundPlain(m_context, m_endpoints.control)),
      m_keyHandOut([this] { return boundPlain(m_context, m_endpoints.keyHandOut, kOfStrangers); }),
      m_pairing([this] {
          return boundCurve(m_context, zmq::socket_type::router, m_endpoints, kPairingDomain, m_endpoints.pairing,
                            kOfStrangers);
      }) {
    for (std::size_t i = 0; i < m_endpoints.views.size(); ++i) {
        m_views.emplace_back([this, i] {
            return boundCurve(m_context, zmq::socket_type::pub, m_endpoints,
                              zapDomain(static_cast<protocol::Audience>(i)), m_endpoints.views[i]);
        });
        m_views.back().openNow();
    }
}

void Wire::take(zmq::socket_t& socket, char from, const std::function<void(Incoming)>& into) {
    for (std::size_t taken = 0; taken < kBatch; ++taken) {
        zmq::message_t peer;
        zmq::message_t body;
        if (!socket.recv(peer, zmq::recv_flags::dontwait)) break;
        bool last = !peer.more();
        if (!last) {
            if (!socket.recv(body, zmq::recv_flags::dontwait)) break;
            last = !body.more();
        }
        const std::string key = keyOf(body);
        for (zmq::message_t extra; !last; last = !extra.more()) {
            if (!socket.recv(extra, zmq::recv_flags::dontwait)) break;
            body.rebuild();  // more than one frame is no request of ours
        }
        into({from + peer.to_string(), {}, body.to_string(), key});
    }
}

std::vector<Incoming> Wire::receive(const Register& devices, std::span<const int> wake,
                                    std::chrono::milliseconds timeout) {
    for (Door& view : m_views) view.tryAgain();
    m_keyHandOut.tryAgain();
    m_pairing.tryAgain();
    std::vector<zmq::pollitem_t> items{{m_commands.handle(), 0, ZMQ_POLLIN, 0}, {m_control.handle(), 0, ZMQ_POLLIN, 0}};
    for (const int fd : wake) items.push_back({nullptr, fd, ZMQ_POLLIN, 0});
    for (Door* door : {&m_keyHandOut, &m_pairing}) {
        if (door->socket()) items.push_back({door->socket()->handle(), 0, ZMQ_POLLIN, 0});
    }
    zmq::poll(items.data(), items.size(), timeout);

    std::vector<Incoming> requests;
    const auto all = devices.devices();
    take(m_commands, kOfCommands, [&](Incoming incoming) {
        const auto device = all->find(incoming.key);
        if (device != all->end()) {
            incoming.device = device->second;
            requests.push_back(std::move(incoming));
            return;
        }
        // Its key was good when it connected. It is told, so that its screen can say so.
        m_refusals.record(devices.wasRevoked(incoming.key) ? Refused::RevokedKey : Refused::UnknownKey, {},
                          "at=open_connection");
        const auto request = protocol::decodeRequest(incoming.bytes);
        const auto id = request ? request->id : request.error().id;
        reply({incoming.peer,
               protocol::encode(protocol::Reply{id, domain::Error{domain::ErrorCode::UnknownDevice, {}}})});
    });
    take(m_control, kOfControl, [&](Incoming incoming) {
        incoming.key.clear();
        incoming.device = {{"admin"}, protocol::Role::Admin};
        requests.push_back(std::move(incoming));
    });
    if (m_pairing.socket()) {
        take(*m_pairing.socket(), kOfPairing, [&](Incoming incoming) {
            incoming.device = {{"newcomer/" + incoming.key}, protocol::Role::Newcomer};
            requests.push_back(std::move(incoming));
        });
    }
    handOutKey();
    return requests;
}

void Wire::handOutKey() {
    if (!m_keyHandOut.socket()) return;
    zmq::socket_t& socket = *m_keyHandOut.socket();
    for (std::size_t asked = 0; asked < kKeyRequests; ++asked) {
        zmq::message_t peer;
        if (!socket.recv(peer, zmq::recv_flags::dontwait)) return;
        bool more = peer.more();
        for (zmq::message_t rest; more; more = rest.more()) {
            if (!socket.recv(rest, zmq::recv_flags::dontwait)) return;
        }
        socket.send(peer, zmq::send_flags::sndmore | zmq::send_flags::dontwait);
        socket.send(zmq::buffer(m_endpoints.publicKey), zmq::send_flags::dontwait);
    }
}

void Wire::reply(const Outgoing& outgoing) {
    zmq::socket_t* socket = &m_commands;
    if (outgoing.peer.starts_with(kOfControl)) socket = &m_control;
    if (outgoing.peer.starts_with(kOfPairing)) socket = m_pairing.socket();
    if (!socket) return;
    const std::string_view peer = std::string_view(outgoing.peer).substr(1);
    socket->send(zmq::buffer(peer), zmq::send_flags::sndmore | zmq::send_flags::dontwait);
    socket->send(zmq::buffer(outgoing.bytes), zmq::send_flags::dontwait);
}

void Wire::publish(protocol::Audience audience, const std::string& bytes) {
    zmq::socket_t* socket = m_views[static_cast<std::size_t>(audience)].socket();
    // While its port is being freed nobody listens; whoever comes back sees the gap in the numbers and asks.
    if (socket) socket->send(zmq::buffer(bytes), zmq::send_flags::dontwait);
}

void Wire::setPairing(bool open) {
    for (Door* door : {&m_keyHandOut, &m_pairing}) open ? door->open() : door->close();
}

void Wire::reopen(protocol::Audience audience) {
    Door& view = m_views[static_cast<std::size_t>(audience)];
    if (view.socket()) view.socket()->set(zmq::sockopt::linger, 0);
    view.close();
    view.open();
}

}  // namespace owc::server
