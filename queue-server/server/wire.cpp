#include "queue-server/server/wire.h"

#include <linux/sockios.h>
#include <malloc.h>
#include <sodium.h>
#include <spdlog/spdlog.h>
#include <sys/ioctl.h>

#include <algorithm>
#include <charconv>

#include "queue-server/server/zap.h"

namespace owc::server {
namespace {

constexpr int kQueuedRows = 1'000;     ///< messages a slow subscriber may fall behind before it loses some
constexpr int kQueuedRequests = 512;   ///< of one connection; above it its TCP window closes
constexpr int kQueuedReplies = 512;    ///< to one connection; above it they are dropped, to be asked again
constexpr std::size_t kLargeReply = 4 * 1024;  ///< bytes: parts of a picture
constexpr int kUnreadBytes = 256 * 1024;       ///< in the kernel: whoever has so many to read is behind
constexpr std::int64_t kMaxFrame = 64 * 1024;  ///< no request is larger
constexpr int kTrims = 5;                      ///< looks at the connections after one was cut: its memory is free by then
constexpr int kTellAfter = 10;                 ///< failed attempts to bind
constexpr std::size_t kKeyRequests = 16;       ///< of one turn; the rest waits
constexpr int kBacklog = 1024;         ///< connections the kernel holds until they are taken
constexpr int kHandshakeMs = 3'000;    ///< who has not shown its key by then is dropped
constexpr int kPingMs = 5'000;         ///< a peer that has said nothing
constexpr int kPingLostMs = 10'000;    ///< no answer for so long: it is gone
constexpr int kUnreadMs = 30'000;      ///< its kernel takes nothing for so long: it is gone
constexpr std::chrono::seconds kTellEvery{10};

// First letter of a peer's name: the socket its answer leaves by.
constexpr char kOfCommands = 'L';
constexpr char kOfControl = 'C';
constexpr char kOfPairing = 'P';

/// What of one peer may lie in memory.
struct Limits {
    int out;  ///< messages
    int in;
    std::int64_t bytes = kMaxFrame;
};
constexpr Limits kOfRequests{kQueuedReplies, kQueuedRequests};
constexpr Limits kOfViews{kQueuedRows, kQueuedRequests};
constexpr Limits kOfStrangers{8, 8, 1024};

void limit(zmq::socket_t& socket, Limits limits) {
    socket.set(zmq::sockopt::sndhwm, limits.out);
    socket.set(zmq::sockopt::rcvhwm, limits.in);
    socket.set(zmq::sockopt::maxmsgsize, limits.bytes);
    socket.set(zmq::sockopt::linger, 1000);
}

zmq::socket_t boundCurve(zmq::context_t& context, zmq::socket_type type, const Endpoints& endpoints,
                         const char* domain, const std::string& endpoint, Limits limits) {
    zmq::socket_t socket(context, type);
    socket.set(zmq::sockopt::curve_server, true);
    socket.set(zmq::sockopt::curve_publickey, endpoints.publicKey);
    socket.set(zmq::sockopt::curve_secretkey, endpoints.secretKey);
    socket.set(zmq::sockopt::zap_domain, domain);
    limit(socket, limits);
    socket.set(zmq::sockopt::backlog, kBacklog);
    socket.set(zmq::sockopt::handshake_ivl, kHandshakeMs);
    socket.set(zmq::sockopt::heartbeat_ivl, kPingMs);
    socket.set(zmq::sockopt::heartbeat_timeout, kPingLostMs);
    socket.set(zmq::sockopt::tcp_maxrt, kUnreadMs);
    socket.bind(endpoint);
    return socket;
}

/// Without CURVE and without a key check: who may reach it is decided elsewhere.
zmq::socket_t boundPlain(zmq::context_t& context, const std::string& endpoint, Limits limits) {
    zmq::socket_t socket(context, zmq::socket_type::router);
    limit(socket, limits);
    socket.bind(endpoint);
    return socket;
}

/// Of "tcp://ADDRESS:PORT"; 0 for what has none.
std::uint16_t portOf(const std::string& endpoint) {
    std::uint16_t port = 0;
    std::from_chars(endpoint.data() + endpoint.rfind(':') + 1, endpoint.data() + endpoint.size(), port);
    return port;
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
      m_commands(boundCurve(m_context, zmq::socket_type::router, m_endpoints, kCommandDomain, m_endpoints.commands, kOfRequests)),
      m_control(boundPlain(m_context, m_endpoints.control, kOfRequests)),
      m_keyHandOut([this] { return boundPlain(m_context, m_endpoints.keyHandOut, kOfStrangers); }),
      m_pairing([this] {
          return boundCurve(m_context, zmq::socket_type::router, m_endpoints, kPairingDomain, m_endpoints.pairing,
                            kOfStrangers);
      }) {
    for (const std::string& door : {m_endpoints.commands, m_endpoints.keyHandOut, m_endpoints.pairing})
        m_guard.guard(portOf(door), ConnectionGuard::Kind::Requests);
    for (std::size_t i = 0; i < m_endpoints.views.size(); ++i) {
        m_views.emplace_back([this, i] {
            return boundCurve(m_context, zmq::socket_type::pub, m_endpoints,
                              zapDomain(static_cast<protocol::Audience>(i)), m_endpoints.views[i], kOfViews);
        });
        m_views.back().openNow();
        m_guard.guard(portOf(m_endpoints.views[i]), ConnectionGuard::Kind::Views);
    }
}

void Wire::take(zmq::socket_t& socket, char from, const std::function<void(Incoming)>& into) {
    for (std::size_t taken = 0; taken < kBatch; ++taken) {
        zmq::message_t peer;
        zmq::message_t body;
        if (!socket.recv(peer, zmq::recv_flags::dontwait)) break;
        bool last = !peer.more();
        int fd = -1;
        if (!last) {
            if (!socket.recv(body, zmq::recv_flags::dontwait)) break;
            last = !body.more();
            fd = zmq_msg_get(body.handle(), ZMQ_SRCFD);
            m_guard.heard(fd);
        }
        const std::string key = keyOf(body);
        for (zmq::message_t extra; !last; last = !extra.more()) {
            if (!socket.recv(extra, zmq::recv_flags::dontwait)) break;
            body.rebuild();  // more than one frame is no request of ours
        }
        into({from + peer.to_string(), {}, body.to_string(), key});
        // It lies in a buffer that ZeroMQ keeps for the connection, and may hold a print, a PIN or a number.
        sodium_memzero(body.data(), body.size());
        if (from == kOfCommands) m_lines.push_back({from + peer.to_string(), fd});
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
    m_lines.clear();
    const auto all = devices.devices();
    const auto onCommand = [&](Incoming incoming) {
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
    };
    const auto onControl = [&](Incoming incoming) {
        incoming.key.clear();
        incoming.device = {{"admin"}, protocol::Role::Admin};
        requests.push_back(std::move(incoming));
    };
    if (items[0].revents & ZMQ_POLLIN) take(m_commands, kOfCommands, onCommand);
    if (items[1].revents & ZMQ_POLLIN) take(m_control, kOfControl, onControl);
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

bool Wire::isBehind(const std::string& peer) {
    const auto line = std::ranges::find(m_lines, peer, &Line::peer);
    if (line == m_lines.end()) return false;
    if (!line->behind) {
        int unread = 0;
        line->behind = ::ioctl(line->fd, SIOCOUTQ, &unread) == 0 && unread > kUnreadBytes;
    }
    return *line->behind;
}

void Wire::reply(const Outgoing& outgoing) {
    if (outgoing.bytes.size() > kLargeReply && isBehind(outgoing.peer)) return;
    zmq::socket_t* socket = &m_commands;
    if (outgoing.peer.starts_with(kOfControl)) socket = &m_control;
    if (outgoing.peer.starts_with(kOfPairing)) socket = m_pairing.socket();
    if (!socket) return;
    const std::string_view peer = std::string_view(outgoing.peer).substr(1);
    socket->send(zmq::buffer(peer), zmq::send_flags::sndmore | zmq::send_flags::dontwait);
    socket->send(zmq::buffer(outgoing.bytes), zmq::send_flags::dontwait);
}

void Wire::guard(std::chrono::milliseconds now) {
    const ConnectionGuard::Cut cut = m_guard.sweep(now);
    // What an unending message piled up is free by one of the next looks, but in pieces that the allocator would keep.
    if (cut.unfinished > 0) {
        m_trims = kTrims;
    } else if (m_trims > 0) {
        --m_trims;
        ::malloc_trim(0);
    }
    m_cut.strangers += cut.strangers;
    m_cut.unfinished += cut.unfinished;
    if (m_cut.strangers + m_cut.unfinished == 0 || now - m_told < kTellEvery) return;
    spdlog::warn("guard cut strangers={} unfinished={} connections={}", m_cut.strangers, m_cut.unfinished,
                 m_guard.connections());
    m_cut = {};
    m_told = now;
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
