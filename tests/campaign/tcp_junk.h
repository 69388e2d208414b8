#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace owc::campaign {

/// A plain TCP connection to a port of this machine, in the hands of somebody who means no good.
class TcpLine {
  public:
    explicit TcpLine(int port);
    ~TcpLine();
    TcpLine(TcpLine&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    TcpLine(const TcpLine&) = delete;
    TcpLine& operator=(const TcpLine&) = delete;

    /// @return bytes taken before the other side closed or took nothing for a quarter of a second
    std::size_t send(const std::string& bytes);
    /// So many bytes, or what came within two seconds.
    [[nodiscard]] std::string read(std::size_t size);
    [[nodiscard]] bool open() const { return m_fd >= 0; }
    /// Whether the other side has closed.
    [[nodiscard]] bool closedByPeer() const;

  private:
    int m_fd = -1;
};

/// The first 64 bytes of ZMTP 3.1 with CURVE, as a client says them.
[[nodiscard]] std::string greeting();

/// Random bytes, broken greetings, good greetings with a broken handshake, frames as long as 2^60, until so
/// many bytes were taken. @return connections made
std::uint64_t floodWithJunk(int port, std::uint64_t bytes, std::mt19937& random);

/// Many connections that say next to nothing and stay. @return those that came in
std::vector<TcpLine> crowdAt(int port, std::size_t connections);

}  // namespace owc::campaign
