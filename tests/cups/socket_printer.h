#pragma once

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace owc::test {

/// A printer on the network that takes plain bytes on a port of 127.0.0.1: what it took, one piece for each
/// connection with bytes.
class SocketPrinter {
  public:
    SocketPrinter();
    ~SocketPrinter();
    SocketPrinter(const SocketPrinter&) = delete;
    SocketPrinter& operator=(const SocketPrinter&) = delete;

    [[nodiscard]] std::string device() const { return "socket://127.0.0.1:" + std::to_string(m_port); }

    /// Off: connections are refused, as its port is nobody's.
    void switchOn();
    void switchOff();
    /// It takes all bytes and never says that it is done.
    void holdConnections(bool hold) { m_hold = hold; }

    [[nodiscard]] std::vector<std::vector<std::uint8_t>> tickets() const;
    /// Bytes it took so far, also of connections that are not at their end.
    [[nodiscard]] std::size_t bytesTaken() const { return m_taken; }

  private:
    void run(int listener);
    void serve(int connection);

    std::uint16_t m_port = 0;
    std::atomic<bool> m_on{false};
    std::atomic<bool> m_hold{false};
    std::atomic<std::size_t> m_taken{0};
    mutable std::mutex m_mutex;  ///< guards the tickets
    std::vector<std::vector<std::uint8_t>> m_tickets;
    std::thread m_thread;
};

}  // namespace owc::test
