#pragma once

#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <string>
#include <thread>

#include "tests/support/loopback.h"

namespace owc::test {

/// Says the same bytes to whoever has sent a request on loopback, one after the other, whatever was asked.
/// Threads: one of its own.
class RawReplies {
  public:
    enum class Ending {
        Close,
        Hold,  ///< the line stays open until the other side goes
        Drip,  ///< "X: y" without end, as headers
    };
    explicit RawReplies(std::string bytes, Ending ending = Ending::Close)
        : m_bytes(std::move(bytes)), m_ending(ending), m_listener(listenOnLoopback()) {
        m_thread = std::thread([this] { run(); });
    }
    ~RawReplies() {
        ::shutdown(m_listener.socket, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener.socket);
    }
    RawReplies(const RawReplies&) = delete;
    RawReplies& operator=(const RawReplies&) = delete;

    [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(m_listener.port); }
    /// Connections on which something was said.
    [[nodiscard]] int requests() const { return m_requests; }

  private:
    void run() {
        for (;;) {
            const int socket = ::accept4(m_listener.socket, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket < 0) return;
            serve(socket);
            ::close(socket);
        }
    }

    void serve(int socket) {
        std::string heard;
        char piece[4096];
        while (heard.find("\r\n\r\n{") == std::string::npos || heard.back() != '}') {
            const ssize_t got = ::recv(socket, piece, sizeof piece, 0);
            if (got <= 0) return;
            heard.append(piece, static_cast<std::size_t>(got));
        }
        ++m_requests;
        ::send(socket, m_bytes.data(), m_bytes.size(), MSG_NOSIGNAL);
        timeval pace{0, 20'000};  // of the drops
        ::setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &pace, sizeof pace);
        while (m_ending != Ending::Close && ::recv(socket, piece, sizeof piece, 0) != 0)
            if (m_ending == Ending::Drip) ::send(socket, "X: y\r\n", 6, MSG_NOSIGNAL);
    }

    std::string m_bytes;
    Ending m_ending;
    Listener m_listener;
    std::atomic<int> m_requests = 0;
    std::thread m_thread;
};

}  // namespace owc::test
