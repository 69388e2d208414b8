#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "tests/support/loopback.h"
#include "tests/support/test_ca.h"

struct ssl_ctx_st;

namespace owc::test {

/// A bank on loopback that speaks TLS and plays a file of tests/support/iso8583: it hears and says bytes, and
/// knows nothing of what they mean. At the end of its file it holds the line open. Threads: one of its own.
class FixtureBank {
  public:
    /// @param clients  whose certificate a client must show; empty: nobody's
    FixtureBank(const std::string& file, const Certificate& own, const std::string& clients = "");
    ~FixtureBank();
    FixtureBank(const FixtureBank&) = delete;
    FixtureBank& operator=(const FixtureBank&) = delete;

    [[nodiscard]] int port() const { return m_listener.port; }
    /// Connections whose handshake was good.
    [[nodiscard]] int connections() const { return m_connections; }
    /// Steps of the file that are over; lines of one kind in a row are one.
    [[nodiscard]] int played() const { return m_played; }
    /// Waits until the file was played to its end. @return what was not as the file says; empty: all of it
    /// was
    [[nodiscard]] std::string complaint();

  private:
    struct Step {
        enum class Kind { Accept, Hear, Say, Wait, Close, Hold } kind;
        std::string bytes;
        int ms = 0;
    };
    class Line;
    void read(const std::string& file);
    void play();
    void pause(int ms) const;
    [[nodiscard]] std::string playAll(Line& line);

    std::vector<Step> m_steps;
    ssl_ctx_st* m_context;
    Listener m_listener;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_played = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_done = false;
    std::mutex m_mutex;
    std::string m_complaint;  ///< guarded by m_mutex
    std::thread m_thread;
};

}  // namespace owc::test
