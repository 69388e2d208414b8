#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include "queue-server/identity/authority.h"

namespace owc::authorities {

/// Asks an authority on threads of its own: an answer takes seconds, and no token waits for that. A question
/// is handed in, waits here, and its answer is taken by the event loop. Everything personal in a question is
/// overwritten as soon as it was asked. Nothing of it outlives a restart: the log knows what was asked, and
/// `Work::LastResult` what became of it.
/// Threads: `Limits::workers` of its own; the functions are the event loop's. The destructor waits for the
/// calls that are out: at most the adapter's deadline.
class AuthorityDesk {
  public:
    enum class Work { Verify, LastResult };
    /// Full: nothing was sent and the question is gone; no try is used up.
    enum class Taken { Yes, AskedAlready, Full };

    struct Limits {
        std::size_t workers = 4;
        std::size_t most = 64;  ///< questions handed in and not taken yet, those being asked included
    };

    AuthorityDesk(std::unique_ptr<identity::IdentityAuthority> authority, Limits limits);
    explicit AuthorityDesk(std::unique_ptr<identity::IdentityAuthority> authority)
        : AuthorityDesk(std::move(authority), Limits{}) {}
    ~AuthorityDesk();
    AuthorityDesk(const AuthorityDesk&) = delete;
    AuthorityDesk& operator=(const AuthorityDesk&) = delete;

    /// "nadra", "local"
    [[nodiscard]] const std::string& name() const { return m_name; }

    /// Each nonce is asked once: a question whose nonce is still here is AskedAlready.
    Taken ask(Work work, identity::Question question);

    /// Answers that have come, each with the nonce of its question; exactly one for every question taken.
    [[nodiscard]] std::vector<identity::Answer> takeAnswers();

    /// Readable while there is something to take.
    [[nodiscard]] int fd() const { return m_bell; }
    /// Questions handed in whose answer was not taken yet.
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

  private:
    struct Asked {
        Work work{};
        identity::Question question;
    };
    void run();
    [[nodiscard]] identity::Answer answerTo(const Asked& asked) const;

    std::unique_ptr<identity::IdentityAuthority> m_authority;
    std::string m_name;
    std::size_t m_most;
    int m_bell;
    std::set<identity::Nonce> m_waiting;  ///< the event loop's
    std::mutex m_mutex;
    std::condition_variable m_rung;
    std::deque<Asked> m_asked;                ///< guarded by m_mutex
    std::vector<identity::Answer> m_answers;  ///< guarded by m_mutex
    bool m_stop = false;                      ///< guarded by m_mutex
    std::vector<std::thread> m_workers;
};

}  // namespace owc::authorities
