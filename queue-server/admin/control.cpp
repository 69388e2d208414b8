#include "queue-server/admin/control.h"

#include <fmt/ostream.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <chrono>
#include <zmq.hpp>

namespace owc::admin {

using domain::ErrorCode;
using domain::fail;

namespace {

constexpr int kPatienceMs = 30'000;

/// Whether anybody listens; ZeroMQ itself would wait for somebody to come.
bool listens(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path) return false;
    path.copy(address.sun_path, path.size());
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool heard = ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(fd);
    return heard;
}

/// Larger at every start of this program.
std::uint64_t bootNow() {
    return static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
            .count());
}

}  // namespace

domain::Result<protocol::ReplyBody> askServer(const std::filesystem::path& data, const protocol::RequestBody& body) {
    const std::string path = (data / protocol::kControlSocket).string();
    if (!listens(path)) return fail(ErrorCode::NotConnected, "no server runs on " + data.string());
    try {
        zmq::context_t context;
        zmq::socket_t socket(context, zmq::socket_type::dealer);
        socket.set(zmq::sockopt::linger, 0);
        socket.set(zmq::sockopt::rcvtimeo, kPatienceMs);
        socket.connect("ipc://" + path);
        const protocol::Request request{{bootNow(), 1}, body};
        socket.send(zmq::buffer(protocol::encode(request)), zmq::send_flags::none);
        zmq::message_t bytes;
        if (!socket.recv(bytes)) return fail(ErrorCode::NotConnected, "the server does not answer");
        auto reply = protocol::decodeReply(bytes.to_string());
        if (!reply) return tl::unexpected(reply.error());
        if (const auto* refused = boost::variant2::get_if<domain::Error>(&reply->body))
            return tl::unexpected(*refused);
        return std::move(reply->body);
    } catch (const zmq::error_t& error) {
        return fail(ErrorCode::NotConnected, error.what());
    }
}

ExitCode complain(const domain::Error& error, std::ostream& out) {
    const std::string detail = error.detail.empty() ? "" : " (" + error.detail + ")";
    if (error.code == ErrorCode::NotConnected) {
        fmt::print(out, "the server is not running{}\n", detail);
        return ExitCode::NotRunning;
    }
    fmt::print(out, "refused, code {}{}\n", static_cast<int>(error.code), detail);
    return ExitCode::Refused;
}

}  // namespace owc::admin
