#include "queue-server/sharing-app/log_audit.h"

#include <cstdio>

#include "queue-server/protocol/messages.h"

namespace owc::sharing_app {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr int kPatienceMs = 3'000;
constexpr int kSendPatienceMs = 500;  ///< a local socket takes it at once, or nobody is there

std::string digitsOf(eligibility::CnicNumber cnic) {
    char digits[24];
    std::snprintf(digits, sizeof digits, "%013llu", static_cast<unsigned long long>(cnic));
    return digits;
}

std::uint64_t bootNow() {
    return static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::microseconds>(
                                          std::chrono::system_clock::now().time_since_epoch())
                                          .count());
}

protocol::NoteLookup noteOf(const sharing::Look& look) {
    const bool answered = look.outcome == "succ";
    return {.client = look.agency,
            .reason = look.purpose,
            .records = static_cast<std::uint32_t>(look.records),
            .found = look.records > 0 ? lookups::Found::Here : lookups::Found::Nowhere,
            .outcome = answered ? std::string() : look.outcome,
            .cnic = look.person ? digitsOf(*look.person) : std::string()};
}

}  // namespace

LogAudit::LogAudit(const std::filesystem::path& data)
    : m_endpoint("ipc://" + (data / protocol::kControlSocket).string()), m_boot(bootNow()) {}

void LogAudit::connect() {
    m_socket = std::make_unique<zmq::socket_t>(m_context, zmq::socket_type::dealer);
    m_socket->set(zmq::sockopt::linger, 0);
    m_socket->set(zmq::sockopt::rcvtimeo, kPatienceMs);
    m_socket->set(zmq::sockopt::sndtimeo, kSendPatienceMs);
    m_socket->set(zmq::sockopt::immediate, true);
    m_socket->connect(m_endpoint);
}

Result<void> LogAudit::exchange(const std::string& request) {
    if (!m_socket) connect();
    zmq::message_t bytes;
    if (!m_socket->send(zmq::buffer(request), zmq::send_flags::none) || !m_socket->recv(bytes))
        return fail(ErrorCode::NotConnected, "the server does not answer; nothing is told without its log");
    const auto reply = protocol::decodeReply(bytes.to_string());
    if (!reply) return tl::unexpected(reply.error());
    if (reply->id != protocol::RequestId{m_boot, m_asked})
        return fail(ErrorCode::NotConnected, "the server answered something else");
    if (const auto* refused = boost::variant2::get_if<domain::Error>(&reply->body))
        return tl::unexpected(*refused);
    return {};
}

Result<void> LogAudit::record(const sharing::Look& look) {
    const protocol::NoteLookup note = noteOf(look);
    const std::lock_guard lock(m_mutex);
    try {
        auto done = exchange(protocol::encode(protocol::Request{{m_boot, ++m_asked}, note}));
        if (!done) m_socket.reset();  // a late answer must not be taken for the next one's
        return done;
    } catch (const zmq::error_t& error) {
        m_socket.reset();
        return fail(ErrorCode::NotConnected, error.what());
    }
}

}  // namespace owc::sharing_app
