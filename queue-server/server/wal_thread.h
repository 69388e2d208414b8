#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <thread>

namespace owc::server {

/// Moves the write-ahead log into its file every two seconds, and sooner when it has become long, so that no reply
/// waits for it. While it moves, the writer goes on; the little that came meanwhile is moved by the writer itself
/// (`takeMoved`), and only then SQLite begins its log anew and overwrites, which is twice as fast as appending.
/// Threads: one of its own; the public functions are for the writer's. Must go before the log is closed.
class WalThread {
  public:
    explicit WalThread(const std::filesystem::path& file);
    ~WalThread();
    WalThread(const WalThread&) = delete;
    WalThread& operator=(const WalThread&) = delete;

    /// How long the write-ahead log is now, in pages.
    void look(std::uint64_t pages);
    /// Whether a move has ended since the last call.
    [[nodiscard]] bool takeMoved() { return m_moved.exchange(false); }

  private:
    void run(const std::filesystem::path& file);

    std::mutex m_mutex;
    std::condition_variable m_rung;
    bool m_stop = false;  ///< guarded by m_mutex
    bool m_long = false;  ///< guarded by m_mutex
    std::uint64_t m_rungAt = 0;  ///< the writer's: pages when it last rang
    std::atomic<bool> m_moved = false;
    std::thread m_thread;
};

}  // namespace owc::server
