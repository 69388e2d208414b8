#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace owc::server {

/// Bounds what libzmq leaves without a bound: how many strangers (connections that have not shown a known
/// key) hold a file descriptor at a time, and how much of a message that never ends piles up in memory. It
/// looks at the kernel's own figures of this process's connections and shuts those that go too far; who was
/// honest connects anew. Threads: the event loop's.
class ConnectionGuard {
  public:
    enum class Kind {
        Requests,  ///< whole messages are reported with `heard`
        Views,     ///< peers have nothing to say but their subscription
    };
    struct Limits {
        std::size_t strangers = 512;
        std::uint64_t unfinished = 1 << 20;         ///< bytes since the last whole message
        std::uint64_t subscription = 64 * 1024;     ///< bytes a peer of Views may send,
        std::uint64_t subscriptionPerSecond = 256;  ///< and so many more for each second: answers to pings
    };

    ConnectionGuard() : ConnectionGuard(Limits{}) {}
    explicit ConnectionGuard(Limits limits) : m_limits(limits) {}

    /// @param port  of a bound TCP socket of this process
    void guard(std::uint16_t port, Kind kind) { m_ports[port] = kind; }

    /// A whole message came in on this descriptor.
    void heard(int fd);

    struct Cut {
        std::size_t strangers = 0;   ///< too many of them
        std::size_t unfinished = 0;  ///< said too much
    };
    /// Looks at all connections and shuts some. Call several times a second.
    /// @param now  monotonic
    Cut sweep(std::chrono::milliseconds now);

    /// Connections seen by the last sweep, strangers included.
    [[nodiscard]] std::size_t connections() const { return m_connections.size(); }

  private:
    struct Seen;
    struct Connection {
        std::uint64_t peer = 0;  ///< its address; another one: the descriptor was used anew
        std::uint64_t order = 0;
        std::chrono::milliseconds since{};
        std::uint64_t mark = 0;  ///< bytes read when it was last heard
        bool heard = false;
    };
    [[nodiscard]] std::optional<Seen> look(int fd) const;
    [[nodiscard]] bool saysTooMuch(const Seen& seen, Connection& connection,
                                   std::chrono::milliseconds now) const;

    Limits m_limits;
    std::map<std::uint16_t, Kind> m_ports;
    std::map<int, Connection> m_connections;
    std::uint64_t m_order = 0;
};

/// Lets this process open as many files as its hard limit allows: every connection is one.
/// @return the limit now in force
std::uint64_t raiseFileLimit();

}  // namespace owc::server
