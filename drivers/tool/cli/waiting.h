#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace owc::tool_cli {

/// News of a device's worker, taken one at a time by the thread of a command.
template <class T>
class Waiting {
  public:
    void put(T news) {
        const std::lock_guard lock(m_mutex);
        m_news.push_back(std::move(news));
        m_wake.notify_one();
    }

    /// Waits at most so long, less when `stopped` says so. @return nothing: there was none
    std::optional<T> take(std::chrono::milliseconds patience, const std::function<bool()>& stopped = {}) {
        constexpr std::chrono::milliseconds kLook{200};  // how often a signal is looked for
        const auto end = std::chrono::steady_clock::now() + patience;
        std::unique_lock lock(m_mutex);
        while (m_news.empty()) {
            const auto now = std::chrono::steady_clock::now();
            if (now >= end || (stopped && stopped())) return std::nullopt;
            m_wake.wait_until(lock, std::min(end, now + kLook));
        }
        T first = std::move(m_news.front());
        m_news.pop_front();
        return first;
    }

  private:
    std::mutex m_mutex;  ///< guards all below
    std::condition_variable m_wake;
    std::deque<T> m_news;
};

}  // namespace owc::tool_cli
