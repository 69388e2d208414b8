#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace owc::cups {

/// Breaks a connection off unless this object ends first. libcups's own limit is for each wait, and whoever
/// sends a byte now and then never meets it. Threads: one of its own for as long as it lives.
class Deadline {
  public:
    Deadline(int socket, std::chrono::milliseconds most);
    ~Deadline();
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

  private:
    int m_socket;  ///< a duplicate: the number cannot become another's
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_done = false;  ///< guarded by the mutex
    std::thread m_thread;
};

}  // namespace owc::cups
