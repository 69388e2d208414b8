#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>

namespace owc::test {

/// News of all threads, looked at by one of them.
class Inbox {
  public:
    /// Any thread.
    void post(std::function<void()> news) {
        const std::lock_guard lock(m_mutex);
        m_news.push_back(std::move(news));
        m_rung.notify_one();
    }

    /// Handles news until `done` holds or the time is over; whether it holds.
    bool until(const std::function<bool()>& done, std::chrono::microseconds most) {
        const auto end = std::chrono::steady_clock::now() + most;
        while (!done()) {
            std::function<void()> news;
            {
                std::unique_lock lock(m_mutex);
                if (!m_rung.wait_until(lock, end, [this] { return !m_news.empty(); })) return false;
                news = std::move(m_news.front());
                m_news.pop_front();
            }
            news();
        }
        return true;
    }

  private:
    std::mutex m_mutex;
    std::condition_variable m_rung;
    std::deque<std::function<void()>> m_news;  ///< guarded by m_mutex
};

}  // namespace owc::test
