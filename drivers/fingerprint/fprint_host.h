#pragma once

#include <fprint.h>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "drivers/api/device_info.h"
#include "drivers/fingerprint/glib_object.h"

namespace owc::fingerprint {

/// The thread of this process in which everything of libfprint runs, with the list of what is plugged in. It
/// ends with its last user, whose thread must not be this one. libfprint 1.94.5 waits for its devices in
/// GLib's default main context (fp_context_enumerate), so that this thread must own it: nobody else may run
/// it, Qt's windows included.
class FprintHost {
  public:
    /// The one in use, else a new one. Any thread.
    [[nodiscard]] static std::shared_ptr<FprintHost> share();

    FprintHost();
    ~FprintHost();
    FprintHost(const FprintHost&) = delete;
    FprintHost& operator=(const FprintHost&) = delete;

    /// Runs `work` in the thread, after what was given before. Any thread.
    void post(std::function<void()> work);
    /// The same, and returns when it has run. Any thread but the host's.
    void run(const std::function<void()>& work);

    // In the thread only, all below.
    struct Reader {
        FpDevice* device = nullptr;
        drivers::DeviceInfo info;
    };
    /// What is plugged in, in the order of its names.
    [[nodiscard]] std::vector<Reader> readers() const;
    /// Calls `news` after each change.
    [[nodiscard]] int listen(std::function<void()> news);
    void deafen(int listener);

  private:
    void work();
    void start();
    void tell();
    void wake();
    void takeOne();

    GMainLoop* m_loop = nullptr;
    // The thread's own.
    Held<FpContext> m_context;
    std::map<int, std::function<void()>> m_listeners;
    int m_lastListener = 0;

    std::mutex m_mutex;  ///< guards the two below
    bool m_started = false;
    std::deque<std::function<void()>> m_work;

    std::thread m_thread;
};

}  // namespace owc::fingerprint
