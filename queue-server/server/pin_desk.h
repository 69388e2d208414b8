#pragma once

#include <condition_variable>
#include <deque>
#include <set>
#include <thread>

#include "queue-server/server/batch.h"
#include "queue-server/server/staff.h"

namespace owc::server {

/// Looks at PINs on a thread of its own: one takes about 70 ms, and no token waits for that. A request is handed
/// in, waits here, and comes back with the verdict, to be decided as if it had just arrived.
/// Nothing of it outlives a restart: whoever asked simply asks again.
/// Threads: one of its own; the functions are the event loop's.
class PinDesk {
  public:
    static constexpr std::size_t kMost = 64;      ///< requests waiting, of everybody
    static constexpr std::size_t kMostOfOne = 4;  ///< and of one device, so that it cannot fill the desk

    struct Claim {
        domain::OfficerId officer;
        std::string pin;
    };
    enum class Taken { Yes, WaitsAlready, Full };

    explicit PinDesk(const Staff& staff);
    ~PinDesk();
    PinDesk(const PinDesk&) = delete;
    PinDesk& operator=(const PinDesk&) = delete;

    /// @param key  of the request: a repeat of one that still waits is not looked at twice
    Taken ask(const store::RequestKey& key, const Incoming& incoming, std::vector<Claim> claims);

    /// Requests whose PINs have been looked at, each with `pinsRight` in the order of its claims.
    [[nodiscard]] std::vector<Incoming> takeChecked();

    /// Readable while there is something to take.
    [[nodiscard]] int fd() const { return m_bell; }
    /// Requests handed in and not taken yet.
    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }

  private:
    struct Work {
        store::RequestKey key;
        Incoming incoming;
        std::vector<Claim> claims;
    };
    void run();

    const Staff& m_staff;
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
