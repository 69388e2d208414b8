#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace owc::test {

/// Counts what many threads do, for one that waits for so much of it. Threads: any.
class Tally {
  public:
    void add() {
        const std::lock_guard lock(m_mutex);
        ++m_count;
        m_grown.notify_all();
    }
    [[nodiscard]] std::uint64_t count() const {
        const std::lock_guard lock(m_mutex);
        return m_count;
    }
    /// @return false when it had not come so far by then
    bool waitFor(std::uint64_t count, std::chrono::milliseconds most) {
        std::unique_lock lock(m_mutex);
        return m_grown.wait_for(lock, most, [&] { return m_count >= count; });
    }

  private:
    mutable std::mutex m_mutex;
    std::condition_variable m_grown;
    std::uint64_t m_count = 0;  ///< guarded by m_mutex
};

}  // namespace owc::test
