#pragma once

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <thread>

namespace owc::server {

/// Moves the write-ahead log into its file every two seconds, so that no reply ever waits for it.
/// Threads: one of its own. Must go before the log is closed.
class WalThread {
  public:
    explicit WalThread(const std::filesystem::path& file);
    ~WalThread();
    WalThread(const WalThread&) = delete;
    WalThread& operator=(const WalThread&) = delete;

  private:
    void run(const std::filesystem::path& file);

    std::mutex m_mutex;
    std::condition_variable m_rung;
    bool m_stop = false;  ///< guarded by m_mutex
    std::thread m_thread;
};

}  // namespace owc::server
