#include "drivers/usb/usb_devices.h"

#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

#include "drivers/usb/plugged.h"
#include "drivers/usb/sysfs.h"

namespace owc::usb {

using drivers::Access;
using drivers::DeviceInfo;
using drivers::DeviceKind;
using drivers::DeviceUri;

namespace {

constexpr int kMostWaits = 10;  // a plug with a loose contact is told of in the end

/// Makers of nothing but fingerprint readers, by vendor id (usb.ids): Digital Persona, AuthenTec, SecuGen,
/// Upek, Validity, Next Biometrics. Makers of other things too are not guessed at.
constexpr unsigned kReaderMakers[] = {0x05ba, 0x08ff, 0x1162, 0x147e, 0x138a, 0x298d};

bool mayUse(const std::string& file) {
    return access(file.c_str(), R_OK | W_OK) == 0;
}
bool mayRead(const std::string& file) {
    return access(file.c_str(), R_OK) == 0;
}

/// `alike`: another device has the same numbers and serial.
DeviceUri uriOf(const Plugged& plugged, bool alike) {
    DeviceUri uri{DeviceUri::Scheme::Usb, plugged.vendor, plugged.product};
    if (plugged.serial.empty() || alike)
        uri.ports = plugged.ports;
    else
        uri.serial = plugged.serial;
    return uri;
}

void describePrinter(const UsbContext& context, const Plugged& plugged, DeviceInfo& info) {
    const auto interface = plugged.nameOf(plugged.printer->number);
    info.kind = DeviceKind::Printer;
    info.deviceId = printable(attributeOf(interface, "ieee1284_id"), 1024);
    info.access = Access::Ready;
    if (!mayUse(plugged.file()))
        info.access = Access::NoPermission;
    else if (driverOf(interface) == "usbfs" && !context.holds(plugged.device.get()))
        info.access = Access::InUse;
}

void describeScanner(const Plugged& plugged, bool alike, DeviceInfo& info) {
    const bool types = plugged.keyboard.has_value();
    const auto file =
        deviceFileOf(plugged.nameOf(types ? *plugged.keyboard : *plugged.terminal), types ? "event" : "tty");
    info.kind = DeviceKind::Scanner;
    info.access = Access::NoDriver;  // until the kernel has made its device file
    if (types) {
        info.uri = uriOf(plugged, alike);
        info.uri.scheme = DeviceUri::Scheme::Keyboard;
    } else if (file) {
        info.uri = {DeviceUri::Scheme::Serial};
        info.uri.name = stableName(*file);
    }
    if (file) info.access = (types ? mayRead(*file) : mayUse(*file)) ? Access::Ready : Access::NoPermission;
}

DeviceInfo describe(const UsbContext& context, const Plugged& plugged, bool alike) {
    DeviceInfo info;
    info.uri = uriOf(plugged, alike);
    info.maker = printable(attributeOf(plugged.ports, "manufacturer"));
    info.model = printable(attributeOf(plugged.ports, "product"));
    info.where = plugged.ports;
    info.access = Access::NoDriver;
    if (plugged.printer)
        describePrinter(context, plugged, info);
    else if (plugged.keyboard || plugged.terminal)
        describeScanner(plugged, alike, info);
    else if (std::ranges::find(kReaderMakers, plugged.vendor) != std::end(kReaderMakers))
        info.kind = DeviceKind::FingerprintReader;
    return info;
}

/// What is there, and under which address: a device that went and came between two looks has a new one.
struct Look {
    std::vector<DeviceInfo> devices;
    std::vector<unsigned> addresses;

    friend bool operator==(const Look&, const Look&) = default;
};

class UsbFinder final : public drivers::DeviceFinder {
  public:
    explicit UsbFinder(FinderTimes times) : m_times(times), m_context(UsbContext::share()) {}

    ~UsbFinder() override {
        if (m_listening) m_context->deafen(*m_listening);
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_all();
        if (m_worker.joinable()) m_worker.join();
    }

    std::vector<DeviceInfo> list() override { return look().devices; }

    void watch(Listener listener) override {
        m_listener = std::move(listener);
        if (m_context && m_times.hotplug) m_listening = m_context->listen([this] { changed(); });
        m_worker = std::thread([this] { run(); });
    }

  private:
    void changed() {
        const std::lock_guard lock(m_mutex);
        m_changed = true;
        m_wake.notify_all();
    }

    [[nodiscard]] Look look() const {
        Look seen;
        if (!m_context) return seen;
        auto found = pluggedIn(*m_context);
        std::erase_if(found, [](const Plugged& each) { return each.hub; });
        for (const auto& each : found) {
            const auto alike = std::ranges::count_if(found, [&](const Plugged& other) {
                return other.vendor == each.vendor && other.product == each.product &&
                       other.serial == each.serial;
            });
            seen.devices.push_back(describe(*m_context, each, alike > 1));
            seen.addresses.push_back(each.address);
        }
        return seen;
    }

    void run() {
        Look last = look();
        m_listener(last.devices);
        while (waitForNews()) {
            Look now = look();
            if (now == last) continue;
            last = std::move(now);
            m_listener(last.devices);
        }
    }

    /// @return false: the finder ends
    bool waitForNews() {
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, m_times.look, [&] { return m_changed || m_stop; });
        for (int i = 0; i < kMostWaits && m_changed && !m_stop; ++i) {
            m_changed = false;
            m_wake.wait_for(lock, m_times.settle, [&] { return m_changed || m_stop; });
        }
        m_changed = false;
        return !m_stop;
    }

    FinderTimes m_times;
    std::shared_ptr<UsbContext> m_context;
    Listener m_listener;
    std::optional<int> m_listening;

    std::mutex m_mutex;  ///< guards the lines below
    std::condition_variable m_wake;
    bool m_changed = false;
    bool m_stop = false;
    std::thread m_worker;
};

}  // namespace

std::unique_ptr<drivers::DeviceFinder> makeUsbFinder(FinderTimes times) {
    return std::make_unique<UsbFinder>(times);
}

}  // namespace owc::usb
