#include "queue-server/sandbox-bank/door.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <optional>

namespace owc::sandbox_bank {

namespace {

constexpr std::size_t kLongestHead = 8 * 1024;
constexpr std::size_t kLongestBody = 64 * 1024;
constexpr timeval kPatience{10, 0};

/// Reads on until `enough` says so. @return false when the other side has gone or says too much
template <class Enough>
bool readUntil(int socket, std::string& text, Enough enough) {
    char piece[4096];
    while (!enough()) {
        if (text.size() > kLongestHead + kLongestBody) return false;
        const ssize_t got = ::recv(socket, piece, sizeof piece, 0);
        if (got <= 0) return false;
        text.append(piece, static_cast<std::size_t>(got));
    }
    return true;
}

/// How long the body is; nothing when the head says something else than a number.
std::optional<std::size_t> bodyLength(std::string head) {
    std::ranges::transform(head, head.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    constexpr std::string_view kName = "\r\ncontent-length:";
    std::size_t at = head.find(kName);
    if (at == std::string::npos) return 0;
    at = std::min(head.find_first_not_of(' ', at + kName.size()), head.size());
    std::size_t length = 0;
    const auto [end, wrong] = std::from_chars(head.data() + at, head.data() + head.size(), length);
    if (wrong != std::errc{} || *end != '\r' || length > kLongestBody) return std::nullopt;
    return length;
}

std::optional<Request> readRequest(int socket) {
    std::string text;
    std::size_t end = std::string::npos;
    const auto hasHead = [&] { return (end = text.find("\r\n\r\n")) != std::string::npos; };
    if (!readUntil(socket, text, hasHead)) return std::nullopt;
    const auto length = bodyLength(text.substr(0, end + 2));
    const std::size_t method = text.find(' ');
    const std::size_t path = method == std::string::npos ? method : text.find(' ', method + 1);
    if (!length || path == std::string::npos || path > end) return std::nullopt;
    const std::size_t from = end + 4;
    if (!readUntil(socket, text, [&] { return text.size() >= from + *length; })) return std::nullopt;
    return Request{text.substr(0, method), text.substr(method + 1, path - method - 1),
                   text.substr(from, *length)};
}

std::string written(const Reply& reply) {
    return "HTTP/1.1 " + std::to_string(reply.status) + (reply.status == 200 ? " OK" : " No") +
           "\r\nContent-Type: " + reply.type + "\r\nContent-Length: " + std::to_string(reply.body.size()) +
           "\r\nConnection: close\r\n\r\n" + reply.body;
}

void sendAll(int socket, const std::string& bytes) {
    for (std::size_t sent = 0; sent < bytes.size();) {
        const ssize_t some = ::send(socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (some <= 0) return;
        sent += static_cast<std::size_t>(some);
    }
}

}  // namespace

tl::expected<std::unique_ptr<Door>, std::string> Door::open(int port, Answering answer) {
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;  // connections of the one before it may still be ending there
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    at.sin_port = htons(static_cast<std::uint16_t>(port));
    socklen_t size = sizeof at;
    auto* address = reinterpret_cast<sockaddr*>(&at);
    if (listener < 0 || ::bind(listener, address, size) != 0 || ::listen(listener, 128) != 0 ||
        ::getsockname(listener, address, &size) != 0) {
        const std::string why = std::strerror(errno);
        if (listener >= 0) ::close(listener);
        return tl::unexpected("port " + std::to_string(port) + ": " + why);
    }
    return std::unique_ptr<Door>(new Door(listener, ntohs(at.sin_port), std::move(answer)));
}

Door::Door(int listener, int port, Answering answer)
    : m_listener(listener), m_port(port), m_answer(std::move(answer)) {
    for (std::size_t i = 0; i < kWorkers; ++i) m_workers.emplace_back([this] { run(); });
}

Door::~Door() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        for (const int socket : m_open) ::shutdown(socket, SHUT_RDWR);
    }
    ::shutdown(m_listener, SHUT_RDWR);  // wakes all that wait in accept
    for (std::thread& worker : m_workers) worker.join();
    ::close(m_listener);
}

void Door::run() {
    for (;;) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        {
            const std::lock_guard lock(m_mutex);
            if (m_stop) {
                if (socket >= 0) ::close(socket);
                return;
            }
            if (socket >= 0) m_open.insert(socket);
        }
        if (socket < 0) continue;
        serve(socket);
        const std::lock_guard lock(m_mutex);
        m_open.erase(socket);
        ::close(socket);
    }
}

void Door::serve(int socket) const {
    ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &kPatience, sizeof kPatience);
    const auto request = readRequest(socket);
    const Reply reply = request ? m_answer(*request) : Reply{.status = 400};
    if (reply.ending == Reply::Ending::Cut) return;
    const std::string bytes = written(reply);
    sendAll(socket, reply.ending == Reply::Ending::Twice ? bytes + bytes : bytes);
}

}  // namespace owc::sandbox_bank
