#pragma once

#include <memory>
#include <random>

#include "queue-server/client/client.h"
#include "tests/support/inbox.h"

namespace owc::test {

/// The program of a counter over a real socket, which dies at random between two steps of its officer, also
/// with a request on its way. Threads: its officer's.
class DeskProgram {
  public:
    /// @param lives  of how many requests one kills it, on average; 0: it never dies
    DeskProgram(client::Options options, std::uint64_t seed, int lives);

    /// A new boot, whose picture is there. False when no server answers for a long time.
    [[nodiscard]] bool start();
    [[nodiscard]] bool dead() const { return !m_client; }
    void setLives(int lives) { m_lives = lives; }

    /// Whatever becomes of it: asked under one id until the server has answered, however often that dies.
    /// NotConnected: it never came back.
    [[nodiscard]] domain::Result<protocol::ReplyBody> ask(const protocol::RequestBody& body);
    /// The same, but the program may die before, during and after it. NotConnected then, and `dead`.
    [[nodiscard]] domain::Result<protocol::ReplyBody> askMortally(const protocol::RequestBody& body);
    /// Dies here, perhaps. @return whether it did
    [[nodiscard]] bool mayDie();

    /// Waits until the payout of this counter has another revision than the one it had when this was last
    /// called.
    /// @return false when nothing changed by then
    bool waitForPayout(domain::CounterId counter, std::chrono::milliseconds most);
    void rest(std::chrono::milliseconds most);

    [[nodiscard]] std::uint64_t replies() const { return m_replies; }
    [[nodiscard]] int deaths() const { return m_deaths; }

  private:
    void die();
    [[nodiscard]] bool struck() { return m_lives > 0 && m_random() % static_cast<unsigned>(m_lives) == 0; }
    domain::Result<protocol::ReplyBody> answerTo(const protocol::RequestBody& body,
                                                 std::chrono::milliseconds most);

    client::Options m_options;
    std::mt19937_64 m_random;
    int m_lives;
    int m_deaths = 0;
    std::uint64_t m_replies = 0;
    std::uint64_t m_seenRevision = 0;
    bool m_connected = false;
    client::Views m_views;
    std::unique_ptr<Inbox> m_inbox;            ///< of this boot
    std::unique_ptr<client::Client> m_client;  ///< gone before what it posts to
};

}  // namespace owc::test
