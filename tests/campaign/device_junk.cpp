#include "tests/campaign/device_junk.h"

#include <array>
#include <thread>

#include "queue-server/server/permissions.h"
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

}  // namespace

BareSocket::BareSocket(const client::Options& options, zmq::socket_type type)
    : m_socket(m_context, type), m_monitor(m_context, zmq::socket_type::pair), m_asks(type == zmq::socket_type::dealer) {
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
    m_socket.connect(m_asks ? options.commandEndpoint : options.viewEndpoint);
}

bool BareSocket::letIn(std::chrono::milliseconds most) {
    m_monitor.set(zmq::sockopt::rcvtimeo, static_cast<int>(most.count()));
    zmq::message_t what, where;
    return m_monitor.recv(what) && m_monitor.recv(where);
}

bool BareSocket::send(const std::string& bytes, bool more) {
    return m_socket.send(zmq::buffer(bytes), more ? zmq::send_flags::sndmore : zmq::send_flags::none).has_value();
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
    return reply ? std::move(reply->body) : protocol::ReplyBody{domain::Error{domain::ErrorCode::NotConnected, {}}};
}

std::uint64_t BareSocket::sendFrames(std::size_t count, std::size_t size, std::mt19937& random) {
    std::uint64_t sent = 0;
    const std::string frame = randomBytes(size, random);
    for (std::size_t i = 0; i < count; ++i) {
        if (!send(frame, i + 1 < count)) return sent;
        sent += size;
    }
    return sent;
}

std::uint64_t BareSocket::flood(std::uint64_t bytes, Role role, std::mt19937& random) {
    std::uint64_t sent = 0;
    letIn(std::chrono::seconds{10});
    for (int i = 1; sent < bytes; ++i) {
        // It would drop, not wait, what goes faster than the line.
        if (!m_asks && i % 20 == 0) std::this_thread::sleep_for(std::chrono::milliseconds{5});
        switch (random() % 16) {
            case 0:
                sent += sendFrames(2 + random() % 500, random() % 200, random) + 1;
                break;
            case 1:
                sent += sendFrames(1, kMaxFrame + 1 + random() % 1'000'000, random) + 1;
                break;
            default:
                if (const std::string junk = junkFor(role, random); send(junk)) sent += junk.size();
                ++sent;
        }
    }
    return sent;
}

client::Options asStranger(client::Options options) {
    std::array<char, 41> open{}, secret{};
    zmq_curve_keypair(open.data(), secret.data());
    options.publicKey = open.data();
    options.secretKey = secret.data();
    return options;
}

}  // namespace owc::campaign
