#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace owc::sharing {

/// So many threads for so many pieces of work that wait; refuses more.
class WorkerPool {
  public:
    using Work = std::function<void()>;

    WorkerPool(std::size_t threads, std::size_t mostWaiting) : m_mostWaiting(mostWaiting) {
        for (std::size_t i = 0; i < threads; ++i) m_threads.emplace_back([this] { run(); });
    }
    ~WorkerPool() {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_all();
        for (std::thread& thread : m_threads) thread.join();
    }
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    /// @return false when too many wait; `work` is not done then
    [[nodiscard]] bool add(Work work) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_waiting.size() >= m_mostWaiting) return false;
            m_waiting.push_back(std::move(work));
        }
        m_changed.notify_one();
        return true;
    }

  private:
    void run() {
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stop || !m_waiting.empty(); });
            if (m_stop) return;
            const Work work = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            work();
        }
    }

    std::size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_waiting;  ///< guarded by m_mutex
    bool m_stop = false;         ///< guarded by m_mutex
    std::vector<std::thread> m_threads;
};

}  // namespace owc::sharing
