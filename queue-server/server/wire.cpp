#include "queue-server/server/wire.h"

#include <linux/sockios.h>
#include <malloc.h>
#include <spdlog/spdlog.h>
#include <sys/ioctl.h>

#include <algorithm>

namespace owc::server {
namespace {

constexpr int kQueuedRows = 1'000;     ///< messages a slow subscriber may fall behind before it loses some
constexpr int kQueuedRequests = 512;   ///< of one connection; above it its TCP window closes
constexpr int kQueuedReplies = 512;    ///< to one connection; above it they are dropped, to be asked again
constexpr std::size_t kLargeReply = 4 * 1024;  ///< bytes: parts of a picture
constexpr int kUnreadBytes = 256 * 1024;       ///< in the kernel: whoever has so many to read is behind
constexpr std::int64_t kMaxFrame = 64 * 1024;  ///< no request is larger
constexpr int kBacklog = 1024;         ///< connections the kernel holds until they are taken
constexpr int kHandshakeMs = 3'000;    ///< who has not shown its key by then is dropped
constexpr int kPingMs = 5'000;         ///< a peer that has said nothing
constexpr int kPingLostMs = 10'000;    ///< no answer for so long: it is gone
constexpr int kUnreadMs = 30'000;      ///< its kernel takes nothing for so long: it is gone
constexpr std::chrono::seconds kTellEvery{10};

void bindCurve(zmq::socket_t& socket, const Endpoints& endpoints, const char* domain,
               const std::string& endpoint) {
    socket.set(zmq::sockopt::curve_server, true);
    socket.set(zmq::sockopt::curve_publickey, endpoints.publicKey);
    socket.set(zmq::sockopt::curve_secretkey, endpoints.secretKey);
    socket.set(zmq::sockopt::zap_domain, domain);
    const bool views = socket.get(zmq::sockopt::type) == ZMQ_PUB;
    socket.set(zmq::sockopt::sndhwm, views ? kQueuedRows : kQueuedReplies);
    socket.set(zmq::sockopt::rcvhwm, kQueuedRequests);
    socket.set(zmq::sockopt::maxmsgsize, kMaxFrame);
    socket.set(zmq::sockopt::backlog, kBacklog);
    socket.set(zmq::sockopt::handshake_ivl, kHandshakeMs);
    socket.set(zmq::sockopt::heartbeat_ivl, kPingMs);
    socket.set(zmq::sockopt::heartbeat_timeout, kPingLostMs);
    socket.set(zmq::sockopt::tcp_maxrt, kUnreadMs);
    socket.set(zmq::sockopt::linger, 1000);
    socket.bind(endpoint);
}

std::uint16_t portOf(const zmq::socket_t& socket) {
    const std::string bound = socket.get(zmq::sockopt::last_endpoint);
    return static_cast<std::uint16_t>(std::stoi(bound.substr(bound.rfind(':') + 1)));
}

const Device* deviceOf(const DeviceRegister& devices, const zmq::message_t& frame) {
    const char* user = zmq_msg_gets(const_cast<zmq::message_t&>(frame).handle(), "User-Id");
    if (!user) return nullptr;
    const auto it =
        std::ranges::find_if(devices, [&](const auto& entry) { return entry.second.name.value == user; });
    return it == devices.end() ? nullptr : &it->second;
}

}  // namespace

Wire::Wire(zmq::context_t& context, const Endpoints& endpoints)
    : m_commands(context, zmq::socket_type::router) {
    bindCurve(m_commands, endpoints, kCommandDomain, endpoints.commands);
    m_gate.guard(portOf(m_commands), Gate::Kind::Requests);
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_views[i] = zmq::socket_t(context, zmq::socket_type::pub);
        bindCurve(m_views[i], endpoints, zapDomain(static_cast<protocol::Audience>(i)), endpoints.views[i]);
        m_gate.guard(portOf(m_views[i]), Gate::Kind::Views);
    }
}

std::vector<Incoming> Wire::receive(const DeviceRegister& devices, int stopFd,
                                    std::chrono::milliseconds timeout) {
    std::array<zmq::pollitem_t, 2> items{
        {{m_commands.handle(), 0, ZMQ_POLLIN, 0}, {nullptr, stopFd, ZMQ_POLLIN, 0}}};
    zmq::poll(items.data(), items.size(), timeout);
    std::vector<Incoming> requests;
    m_lines.clear();
    while (requests.size() < kBatch) {
        zmq::message_t peer;
        zmq::message_t body;
        if (!m_commands.recv(peer, zmq::recv_flags::dontwait)) break;
        bool last = !peer.more();
        int fd = -1;
        if (!last) {
            if (!m_commands.recv(body, zmq::recv_flags::dontwait)) break;
            last = !body.more();
            fd = zmq_msg_get(body.handle(), ZMQ_SRCFD);
            m_gate.heard(fd);
        }
        for (zmq::message_t extra; !last; last = !extra.more()) {
            if (!m_commands.recv(extra, zmq::recv_flags::dontwait)) break;
            body.rebuild();  // more than one frame is no request of ours
        }
        const Device* device = deviceOf(devices, body);
        if (!device) continue;
        requests.push_back({peer.to_string(), *device, body.to_string()});
        m_lines.push_back({requests.back().peer, fd});
    }
    return requests;
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
    m_commands.send(zmq::buffer(outgoing.peer), zmq::send_flags::sndmore | zmq::send_flags::dontwait);
    m_commands.send(zmq::buffer(outgoing.bytes), zmq::send_flags::dontwait);
}

void Wire::guard(std::chrono::milliseconds now) {
    const Gate::Cut cut = m_gate.sweep(now);
    // What an unending message piled up is free now, but in pieces that the allocator would keep.
    if (cut.unfinished == 0 && std::exchange(m_piled, false)) ::malloc_trim(0);
    m_piled = m_piled || cut.unfinished > 0;
    m_cut.strangers += cut.strangers;
    m_cut.unfinished += cut.unfinished;
    if (m_cut.strangers + m_cut.unfinished == 0 || now - m_told < kTellEvery) return;
    spdlog::warn("gate cut strangers={} unfinished={} connections={}", m_cut.strangers, m_cut.unfinished,
                 m_gate.connections());
    m_cut = {};
    m_told = now;
}

void Wire::publish(protocol::Audience audience, const std::string& bytes) {
    m_views[static_cast<std::size_t>(audience)].send(zmq::buffer(bytes), zmq::send_flags::dontwait);
}

}  // namespace owc::server
