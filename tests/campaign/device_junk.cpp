#include "tests/campaign/device_junk.h"

#include <array>

#include "queue-server/server/permissions.h"
#include "tests/campaign/curve_line.h"
#include "tests/fuzz/targets.h"
#include "tests/support/mutate.h"

namespace owc::campaign {

using protocol::Role;

namespace {

constexpr std::size_t kMaxFrame = 64 * 1024;

std::string randomBytes(std::size_t size, std::mt19937& random) {
    std::string bytes(size, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    return bytes;
}

const std::vector<std::string>& goodRequests() {
    static const auto seeds = [] {
        for (const auto& target : fuzz::targets())
            if (std::string(target.name) == "request") return target.seeds();
        return std::vector<std::string>{};
    }();
    return seeds;
}

/// Whether the server must refuse or drop it.
bool isNoRequestOf(Role role, const std::string& bytes) {
    const auto request = protocol::decodeRequest(bytes);
    return !request || !server::mayAsk(role, request->body) || server::isQuery(request->body);
}

std::string junkFor(Role role, std::mt19937& random) {
    const std::string& good = goodRequests()[random() % goodRequests().size()];
    std::string bytes;
    switch (random() % 5) {
        case 0:
            bytes = randomBytes(random() % kMaxFrame, random);
            break;
        case 1:
            bytes = good.substr(0, random() % good.size());
            break;
        case 2:  // groups in groups
            bytes = good + std::string(random() % 30'000, '\x0b');
            break;
        case 3:  // the same field without end
            while (bytes.size() < kMaxFrame / 2) bytes += good;
            break;
        default:
            bytes = test::mutated(good, random);
    }
    return isNoRequestOf(role, bytes) ? bytes : std::string{};
}

/// One message. @return bytes taken, one at least
std::uint64_t sendJunk(CurveLine& line, Role role, std::mt19937& random) {
    std::size_t frames = 1;
    std::string frame;
    switch (random() % 16) {
        case 0:
            frames = 2 + random() % 500;
            frame = randomBytes(random() % 200, random);
            break;
        case 1:
            frame = randomBytes(kMaxFrame + 1 + random() % 1'000'000, random);
            break;
        default:
            frame = junkFor(role, random);
    }
    std::uint64_t sent = 1;
    for (std::size_t i = 0; i < frames; ++i) {
        const auto taken = line.send(frame, i + 1 < frames);
        sent += taken;
        if (taken <= frame.size()) break;
    }
    return sent;
}

}  // namespace

BareSocket::BareSocket(const client::Options& options, zmq::socket_type type)
    : m_socket(m_context, type), m_monitor(m_context, zmq::socket_type::pair) {
    m_socket.set(zmq::sockopt::curve_serverkey, options.serverKey);
    m_socket.set(zmq::sockopt::curve_publickey, options.publicKey);
    m_socket.set(zmq::sockopt::curve_secretkey, options.secretKey);
    m_socket.set(zmq::sockopt::linger, 0);
    m_socket.set(zmq::sockopt::immediate, true);
    m_socket.set(zmq::sockopt::sndtimeo, 500);
    m_socket.set(zmq::sockopt::sndhwm, 100);
    m_socket.set(zmq::sockopt::rcvhwm, 1);
    m_socket.set(zmq::sockopt::reconnect_ivl, 10);
    zmq_socket_monitor(m_socket.handle(), "inproc://line", ZMQ_EVENT_HANDSHAKE_SUCCEEDED);
    m_monitor.set(zmq::sockopt::rcvhwm, 0);
    m_monitor.connect("inproc://line");
    m_socket.connect(type == zmq::socket_type::dealer ? options.commandEndpoint : options.viewEndpoint);
}

bool BareSocket::letIn(std::chrono::milliseconds most) {
    m_monitor.set(zmq::sockopt::rcvtimeo, static_cast<int>(most.count()));
    zmq::message_t what, where;
    return m_monitor.recv(what) && m_monitor.recv(where);
}

bool BareSocket::send(const std::string& bytes, bool more) {
    return m_socket.send(zmq::buffer(bytes), more ? zmq::send_flags::sndmore : zmq::send_flags::none)
        .has_value();
}

std::optional<protocol::Reply> BareSocket::receive(std::chrono::milliseconds most) {
    m_socket.set(zmq::sockopt::rcvtimeo, static_cast<int>(most.count()));
    zmq::message_t message;
    if (!m_socket.recv(message)) return {};
    auto reply = protocol::decodeReply(message.to_string());
    return reply ? std::optional{std::move(*reply)} : std::nullopt;
}

protocol::ReplyBody BareSocket::ask(const std::string& bytes) {
    send(bytes);
    auto reply = receive(std::chrono::seconds{10});
    return reply ? std::move(reply->body)
                 : protocol::ReplyBody{domain::Error{domain::ErrorCode::NotConnected, {}}};
}

std::uint64_t floodAsDevice(const client::Options& device, int port, Role role, std::uint64_t bytes,
                            std::mt19937& random) {
    const bool asks = device.commandEndpoint.ends_with(":" + std::to_string(port));
    std::uint64_t connections = 0;
    for (std::uint64_t sent = 0; sent < bytes; ++sent) {
        CurveLine line(device, port, asks ? "DEALER" : "SUB");
        ++connections;
        while (sent < bytes && line.open()) sent += sendJunk(line, role, random);
    }
    return connections;
}

client::Options asStranger(client::Options options) {
    std::array<char, 41> open{}, secret{};
    zmq_curve_keypair(open.data(), secret.data());
    options.publicKey = open.data();
    options.secretKey = secret.data();
    return options;
}

}  // namespace owc::campaign
