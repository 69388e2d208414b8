#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace owc::cups {

/// When everything of a printer has to be over: never, until its object ends. Threads: any.
class Ending {
  public:
    using Clock = std::chrono::steady_clock;

    /// Whatever is under way then is broken off, and nothing begins after it.
    void by(Clock::time_point time);
    /// What is left of this patience; zero: it is over.
    [[nodiscard]] std::chrono::milliseconds left(std::chrono::milliseconds patience) const;

  private:
    friend class Deadline;

    mutable std::mutex m_mutex;  ///< guards all below, and what a deadline says is
    std::condition_variable m_news;
    Clock::time_point m_by = Clock::time_point::max();
};

/// Breaks a connection off unless this object ends first. libcups's own limit is for each wait, and whoever
/// sends a byte now and then never meets it. Threads: one of its own for as long as it lives.
class Deadline {
  public:
    Deadline(int socket, std::chrono::milliseconds most, Ending& ending);
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

  private:
    void run(Ending::Clock::time_point most);

    int m_socket;  ///< a duplicate: the number cannot become another's
    Ending& m_ending;
    bool m_done = false;  ///< guarded by the ending's mutex
    std::thread m_thread;
};

}  // namespace owc::cups
