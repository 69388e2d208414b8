#pragma once

#include <libusb.h>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <thread>
#include <utility>

namespace owc::usb {

/// The libusb context of this process and the thread that handles its events: every completion and every
/// hot-plug call runs there, so none of them may wait. It ends with its last user, whose thread must not be
/// the event thread.
class UsbContext {
  public:
    /// The one in use, else a new one. Any thread.
    /// @return null: libusb cannot start on this machine
    [[nodiscard]] static std::shared_ptr<UsbContext> share();

    explicit UsbContext(libusb_context* context);
    ~UsbContext();
    UsbContext(const UsbContext&) = delete;
    UsbContext& operator=(const UsbContext&) = delete;

    [[nodiscard]] libusb_context* get() const { return m_context; }

    /// Calls `news` in the event thread when something was plugged in or out, where libusb can tell. Once
    /// `deafen` returns, no call runs.
    [[nodiscard]] int listen(std::function<void()> news);
    void deafen(int listener);

    // Which devices this process itself has claimed: they are not "in use by another program".
    void hold(libusb_device* device);
    void letGo(libusb_device* device);
    [[nodiscard]] bool holds(libusb_device* device) const;

  private:
    using Place = std::pair<unsigned, unsigned>;  ///< bus, address

    static int LIBUSB_CALL plugChanged(libusb_context* context, libusb_device* device,
                                       libusb_hotplug_event event, void* self);

    libusb_context* m_context;
    mutable std::mutex m_mutex;  ///< guards the line below
    std::multiset<Place> m_held;
    std::mutex m_listening;  ///< guards the lines below, also while a listener is called
    std::map<int, std::function<void()>> m_listeners;
    int m_lastListener = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_events;
};

}  // namespace owc::usb
