#include "drivers/tool/checks/network_check.h"

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

// Marks a text for lupdate, as Qt's own macro does; this room knows no Qt.
#define QT_TRANSLATE_NOOP(context, text) text

namespace owc::tool_checks {
namespace {

using Addresses = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

struct Socket {
    explicit Socket(const addrinfo& address)
        : fd(::socket(address.ai_family, address.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, address.ai_protocol)) {}
    ~Socket() {
        if (fd >= 0) ::close(fd);
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    int fd;
};

/// @return 0, or the errno that ended it
int connectTo(const addrinfo& address, std::chrono::milliseconds patience) {
    const Socket socket(address);
    if (socket.fd < 0) return errno;
    if (::connect(socket.fd, address.ai_addr, address.ai_addrlen) == 0) return 0;
    if (errno != EINPROGRESS) return errno;
    pollfd waiting{socket.fd, POLLOUT, 0};
    const int ready = ::poll(&waiting, 1, static_cast<int>(patience.count()));
    if (ready == 0) return ETIMEDOUT;
    int ended = 0;
    socklen_t size = sizeof ended;
    if (ready < 0 || ::getsockopt(socket.fd, SOL_SOCKET, SO_ERROR, &ended, &size) != 0) return errno;
    return ended;
}

const char* reasonFor(int ended) {
    switch (ended) {
        case ECONNREFUSED:
            return QT_TRANSLATE_NOOP("DeviceAdvice", "The PC answers, but no server listens there: is owc-server running?");
        case ETIMEDOUT:
            return QT_TRANSLATE_NOOP("DeviceAdvice", "No answer: is the server PC on, and is a firewall between?");
        case EHOSTUNREACH:
        case ENETUNREACH:
            return QT_TRANSLATE_NOOP("DeviceAdvice", "No way there: is the network cable in, and the address right?");
        default:
            return QT_TRANSLATE_NOOP("DeviceAdvice", "The connection failed on the way: look at cable, switch and firewall.");
    }
}

}  // namespace

Reached reachServer(const std::string& host, std::int64_t port, std::chrono::milliseconds patience) {
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wanted, &found) != 0)
        return {std::nullopt, QT_TRANSLATE_NOOP("DeviceAdvice", "There is no such address: look at host in centre.toml.")};
    const Addresses addresses(found, &::freeaddrinfo);
    int ended = EHOSTUNREACH;
    for (const addrinfo* address = found; address; address = address->ai_next) {
        const auto start = std::chrono::steady_clock::now();
        ended = connectTo(*address, patience);
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
        if (ended == 0) return {took};
    }
    return {std::nullopt, reasonFor(ended)};
}

}  // namespace owc::tool_checks
