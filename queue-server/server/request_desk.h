#pragma once

#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

#include "queue-server/server/batch.h"

namespace owc::server {

/// Looks something up for requests on a thread of its own, so that no token waits for it. A request is handed
/// in with a question, waits here, and comes back with what was found, to be decided as if it had just
/// arrived. Nothing of it outlives a restart: whoever asked simply asks again. Threads: one of its own, on
/// which `look` is called; the functions are the event loop's.
template <class Question>
class RequestDesk {
  public:
    static constexpr std::size_t kMost = 64;      ///< requests waiting, of everybody
    static constexpr std::size_t kMostOfOne = 4;  ///< and of one device, so that it cannot fill the desk

    enum class Taken { Yes, WaitsAlready, Full };
    /// Puts what it found into the request, and overwrites what is secret in the question.
    using Look = std::function<void(Question&, Incoming&)>;

    explicit RequestDesk(Look look)
        : m_look(std::move(look)), m_bell(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
        m_thread = std::thread([this] { run(); });
    }
    ~RequestDesk() {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_rung.notify_one();
        m_thread.join();
        ::close(m_bell);
    }
    RequestDesk(const RequestDesk&) = delete;
    RequestDesk& operator=(const RequestDesk&) = delete;

    /// @param key  of the request: a repeat of one that still waits is not looked at twice
    Taken ask(const store::RequestKey& key, const Incoming& incoming, Question question) {
        if (m_waiting.contains(key)) return Taken::WaitsAlready;
        const auto ofDevice = static_cast<std::size_t>(
            std::ranges::count_if(m_waiting, [&](const auto& other) { return other.device == key.device; }));
        if (m_waiting.size() >= kMost || ofDevice >= kMostOfOne) return Taken::Full;
        m_waiting.insert(key);
        {
            const std::lock_guard lock(m_mutex);
            m_asked.push_back({key, incoming, std::move(question)});
        }
        m_rung.notify_one();
        return Taken::Yes;
    }

    /// Requests that have been looked at, in the order in which they came.
    [[nodiscard]] std::vector<Incoming> takeChecked() {
        eventfd_t rung = 0;
        ::eventfd_read(m_bell, &rung);
        std::deque<Work> checked;
        {
            const std::lock_guard lock(m_mutex);
            checked.swap(m_checked);
        }
        std::vector<Incoming> requests;
        for (Work& work : checked) {
            m_waiting.erase(work.key);
            requests.push_back(std::move(work.incoming));
        }
        return requests;
    }

    /// Readable while there is something to take.
    [[nodiscard]] int fd() const { return m_bell; }
    /// Requests handed in and not taken yet.
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

  private:
    struct Work {
        store::RequestKey key;
        Incoming incoming;
        Question question;
    };

    void run() {
        for (;;) {
            Work work;
            {
                std::unique_lock lock(m_mutex);
                m_rung.wait(lock, [this] { return m_stop || !m_asked.empty(); });
                if (m_stop) return;
                work = std::move(m_asked.front());
                m_asked.pop_front();
            }
            m_look(work.question, work.incoming);
            {
                const std::lock_guard lock(m_mutex);
                m_checked.push_back(std::move(work));
            }
            ::eventfd_write(m_bell, 1);
        }
    }

    const Look m_look;
    int m_bell;
    std::set<store::RequestKey> m_waiting;  ///< the event loop's
    std::mutex m_mutex;
    std::condition_variable m_rung;
    std::deque<Work> m_asked;    ///< guarded by m_mutex
    std::deque<Work> m_checked;  ///< guarded by m_mutex
    bool m_stop = false;         ///< guarded by m_mutex
    std::thread m_thread;
};

}  // namespace owc::server
