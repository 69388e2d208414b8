#include "drivers/tool/checks/network_check.h"

#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

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

std::string reasonFor(int ended) {
    if (ended == ECONNREFUSED) return "the PC answers, but no server listens on this port: is owc-server running?";
    if (ended == ETIMEDOUT) return "no answer: is the server PC on, and is a firewall between?";
    if (ended == EHOSTUNREACH || ended == ENETUNREACH) return "no way there: is the network cable in, and the address right?";
    return std::strerror(ended);
}

}  // namespace

Reached reachServer(const std::string& host, std::int64_t port, std::chrono::milliseconds patience) {
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (const int wrong = ::getaddrinfo(host.c_str(), std::to_string(port).c_str(), &wanted, &found); wrong != 0)
        return {std::nullopt, "no such address: " + host + " (" + ::gai_strerror(wrong) + "); look at host in centre.toml"};
    const Addresses addresses(found, &::freeaddrinfo);
    int ended = EHOSTUNREACH;
    for (const addrinfo* address = found; address; address = address->ai_next) {
        const auto start = std::chrono::steady_clock::now();
        ended = connectTo(*address, patience);
        const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
        if (ended == 0) return {took, ""};
    }
    return {std::nullopt, reasonFor(ended)};
}

}  // namespace owc::tool_checks
