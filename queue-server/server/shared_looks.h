#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "queue-server/domain/result.h"
#include "queue-server/lookups/events.h"

namespace owc::server {

/// A look-up that another agency made through the data-sharing API.
struct SharedLook {
    lookups::LookedUp looked;  ///< `lookup` and `person` are filled in by the loop
    std::string digits;        ///< 13, of who was asked for; empty: a search that names nobody; personal data
};

/// Look-ups of other threads on their way into the log: whoever looked waits until it is on disk, and gives
/// no answer when it is not. Threads: `note` any; the rest is the event loop's.
class SharedLooks {
  public:
    static constexpr std::chrono::seconds kLongest{5};  ///< that anybody waits

    SharedLooks();
    ~SharedLooks();
    SharedLooks(const SharedLooks&) = delete;
    SharedLooks& operator=(const SharedLooks&) = delete;

    /// @return StorageFailed when the log did not take it in time
    [[nodiscard]] domain::Result<void> note(SharedLook look);

    /// Those that came since; each of them has to be settled.
    [[nodiscard]] std::vector<SharedLook> take();
    /// Those taken last are on disk, or are not.
    void settle(bool onDisk);
    /// Nobody is waited for any more: the server stops.
    void close();

    /// Readable while there is something to take.
    [[nodiscard]] int fd() const { return m_bell; }

  private:
    struct Waiting {
        SharedLook look;
        std::optional<bool> onDisk;
    };

    int m_bell;
    std::vector<std::shared_ptr<Waiting>> m_taken;  ///< the event loop's
    std::mutex m_mutex;
    std::condition_variable m_settled;
    std::vector<std::shared_ptr<Waiting>> m_noted;  ///< guarded by m_mutex, as every `onDisk`
    bool m_closed = false;                          ///< guarded by m_mutex
};

}  // namespace owc::server
