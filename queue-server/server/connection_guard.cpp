#include "queue-server/server/connection_guard.h"

#include <arpa/inet.h>
#include <linux/tcp.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <string>
#include <utility>

namespace owc::server {

namespace {

/// Greeting (64) and WELCOME (170) go to anybody who knows the server's public key, and an ERROR is short;
/// READY goes only to whom the key check let in.
constexpr std::uint64_t kSentToStrangers = 260;

std::optional<sockaddr_in> addressOf(int fd, decltype(&::getsockname) ask) {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (ask(fd, reinterpret_cast<sockaddr*>(&address), &size) != 0 || address.sin_family != AF_INET)
        return {};
    return address;
}

std::vector<int> openDescriptors() {
    std::vector<int> open;
    std::error_code gone;
    for (std::filesystem::directory_iterator it("/proc/self/fd", gone), end; !gone && it != end;
         it.increment(gone)) {
        const std::string name = it->path().filename();
        int fd = -1;
        std::from_chars(name.data(), name.data() + name.size(), fd);
        open.push_back(fd);
    }
    return open;
}

}  // namespace

struct ConnectionGuard::Seen {
    int fd = -1;
    Kind kind{};
    std::uint64_t peer = 0;
    std::uint64_t read = 0;  ///< bytes this process has taken out of the kernel
    bool stranger = false;
};

std::optional<ConnectionGuard::Seen> ConnectionGuard::look(int fd) const {
    const auto here = addressOf(fd, ::getsockname);
    if (!here) return {};
    const auto guarded = m_ports.find(ntohs(here->sin_port));
    if (guarded == m_ports.end()) return {};
    const auto there = addressOf(fd, ::getpeername);
    tcp_info info{};
    socklen_t size = sizeof info;
    if (!there || ::getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size) != 0) return {};
    int unread = 0;
    ::ioctl(fd, FIONREAD, &unread);
    Seen seen{.fd = fd, .kind = guarded->second};
    seen.peer = std::uint64_t{there->sin_addr.s_addr} << 16 | there->sin_port;
    seen.read = info.tcpi_bytes_received - std::min<std::uint64_t>(unread, info.tcpi_bytes_received);
    seen.stranger = info.tcpi_bytes_acked < kSentToStrangers;
    return seen;
}

void ConnectionGuard::heard(int fd) {
    const auto known = m_connections.find(fd);
    if (known != m_connections.end()) known->second.heard = true;
}

bool ConnectionGuard::saysTooMuch(const Seen& seen, Connection& connection, std::chrono::milliseconds now) const {
    if (seen.kind == Kind::Requests) {
        if (std::exchange(connection.heard, false)) connection.mark = seen.read;
        return seen.read - connection.mark > m_limits.unfinished;
    }
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - connection.since).count();
    return seen.read >
           m_limits.subscription + m_limits.subscriptionPerSecond * static_cast<std::uint64_t>(age);
}

ConnectionGuard::Cut ConnectionGuard::sweep(std::chrono::milliseconds now) {
    Cut cut;
    std::map<int, Connection> still;
    std::vector<std::pair<std::uint64_t, int>> strangers;
    for (const int fd : openDescriptors()) {
        const auto seen = look(fd);
        if (!seen) continue;
        const auto known = m_connections.find(fd);
        const bool same = known != m_connections.end() && known->second.peer == seen->peer;
        Connection connection =
            same ? known->second : Connection{.peer = seen->peer, .order = ++m_order, .since = now};
        if (seen->stranger) strangers.emplace_back(connection.order, fd);
        if (saysTooMuch(*seen, connection, now)) {
            ::shutdown(fd, SHUT_RDWR);
            ++cut.unfinished;
        }
        still.emplace(fd, connection);
    }
    m_connections = std::move(still);
    if (strangers.size() <= m_limits.strangers) return cut;
    // The oldest go: who has a key needs no second between its greeting and being known.
    std::ranges::sort(strangers);
    cut.strangers = strangers.size() - m_limits.strangers;
    for (std::size_t i = 0; i < cut.strangers; ++i) ::shutdown(strangers[i].second, SHUT_RDWR);
    return cut;
}

std::uint64_t raiseFileLimit() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return 0;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur;
}

}  // namespace owc::server
