#include "drivers/scanner/keyboard_scanner.h"

#include <fcntl.h>
#include <libudev.h>
#include <linux/input.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <string_view>
#include <thread>

#include "drivers/scanner/file_handle.h"
#include "drivers/scanner/key_text.h"

namespace owc::scanner {
namespace {

using State = drivers::CodeScanner::State;

struct Unref {
    void operator()(udev* it) const { ::udev_unref(it); }
    void operator()(udev_enumerate* it) const { ::udev_enumerate_unref(it); }
    void operator()(udev_device* it) const { ::udev_device_unref(it); }
    void operator()(udev_monitor* it) const { ::udev_monitor_unref(it); }
};
template <class T>
using Ref = std::unique_ptr<T, Unref>;

std::string_view attribute(udev_device* device, const char* name) {
    const char* value = device ? ::udev_device_get_sysattr_value(device, name) : nullptr;
    return value ? value : "";
}

unsigned hexadecimal(std::string_view text) {
    unsigned value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return value;
}

/// Keys only: a scanner's other interfaces are no keyboards.
bool types(udev_device* input) {
    return !attribute(input, "capabilities/key").empty() && attribute(input, "capabilities/key") != "0";
}

bool isWanted(udev_device* event, const drivers::DeviceUri& uri) {
    udev_device* input = ::udev_device_get_parent_with_subsystem_devtype(event, "input", nullptr);
    if (!input || !types(input)) return false;
    if (hexadecimal(attribute(input, "id/vendor")) != uri.vendor || hexadecimal(attribute(input, "id/product")) != uri.product)
        return false;
    if (!uri.serial.empty()) return attribute(input, "uniq") == uri.serial;
    if (uri.ports.empty()) return true;
    udev_device* usb = ::udev_device_get_parent_with_subsystem_devtype(event, "usb", "usb_device");
    const char* name = usb ? ::udev_device_get_sysname(usb) : nullptr;
    return name && uri.ports == name;
}

class KeyboardScanner : public drivers::CodeScanner {
  public:
    explicit KeyboardScanner(drivers::DeviceUri uri) : m_uri(std::move(uri)), m_stop(::eventfd(0, EFD_CLOEXEC)) {}

    ~KeyboardScanner() override {
        const std::uint64_t one = 1;
        if (m_stop && ::write(m_stop.get(), &one, sizeof one) < 0) return;
        if (m_worker.joinable()) m_worker.join();
    }

    void start(OnCode onCode, OnState onState) override {
        m_onCode = std::move(onCode);
        m_onState = std::move(onState);
        m_worker = std::thread([this] { run(); });
    }

  private:
    void run() {
        m_udev.reset(::udev_new());
        if (m_udev) m_monitor.reset(::udev_monitor_new_from_netlink(m_udev.get(), "udev"));
        // Listening begins before the first look, so that nothing plugged in between is missed.
        if (m_monitor) {
            ::udev_monitor_filter_add_match_subsystem_devtype(m_monitor.get(), "input", nullptr);
            ::udev_monitor_enable_receiving(m_monitor.get());
        }
        open();
        for (;;) {
            const int changes = m_monitor ? ::udev_monitor_get_fd(m_monitor.get()) : -1;
            std::array<pollfd, 3> wait{{{m_stop.get(), POLLIN, 0}, {changes, POLLIN, 0}, {m_keys.get(), POLLIN, 0}}};
            ::poll(wait.data(), wait.size(), -1);
            if (wait[0].revents != 0) return;
            if (wait[2].revents != 0) read();
            if (wait[1].revents != 0) {
                const Ref<udev_device> change(::udev_monitor_receive_device(m_monitor.get()));
                if (!m_keys) open();
            }
        }
    }

    void open() {
        const std::string node = find();
        if (node.empty()) return tell(State::Removed);
        FileHandle keys(::open(node.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
        if (!keys || ::ioctl(keys.get(), EVIOCGRAB, 1) != 0) return tell(State::Fault);
        m_keys = std::move(keys);
        m_text.clear();
        tell(State::Ready);
    }

    [[nodiscard]] std::string find() const {
        if (!m_udev) return {};
        const Ref<udev_enumerate> all(::udev_enumerate_new(m_udev.get()));
        if (!all) return {};
        ::udev_enumerate_add_match_subsystem(all.get(), "input");
        ::udev_enumerate_add_match_sysname(all.get(), "event*");
        ::udev_enumerate_scan_devices(all.get());
        for (udev_list_entry* at = ::udev_enumerate_get_list_entry(all.get()); at; at = ::udev_list_entry_get_next(at)) {
            const Ref<udev_device> event(::udev_device_new_from_syspath(m_udev.get(), ::udev_list_entry_get_name(at)));
            if (!event || !isWanted(event.get(), m_uri)) continue;
            const char* node = ::udev_device_get_devnode(event.get());
            if (node) return node;
        }
        return {};
    }

    void read() {
        std::array<input_event, 64> events{};
        const ssize_t got = ::read(m_keys.get(), events.data(), sizeof events);
        if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
        if (got <= 0) {
            m_keys.close();
            return tell(State::Removed);
        }
        for (std::size_t i = 0; i < static_cast<std::size_t>(got) / sizeof(input_event); ++i) take(events[i]);
    }

    void take(const input_event& event) {
        if (event.type == EV_SYN && event.code == SYN_DROPPED) m_text.lost();
        if (event.type != EV_KEY) return;
        if (auto code = m_text.key(event.code, event.value)) m_onCode(std::move(*code));
    }

    void tell(State state) {
        if (m_told == state) return;
        m_told = state;
        m_onState(state);
    }

    drivers::DeviceUri m_uri;
    FileHandle m_stop;
    OnCode m_onCode;
    OnState m_onState;
    // The worker's own.
    Ref<udev> m_udev;
    Ref<udev_monitor> m_monitor;
    FileHandle m_keys;
    KeyText m_text;
    std::optional<State> m_told;

    std::thread m_worker;
};

}  // namespace

std::unique_ptr<drivers::CodeScanner> makeKeyboardScanner(drivers::DeviceUri uri) {
    return std::make_unique<KeyboardScanner>(std::move(uri));
}

}  // namespace owc::scanner
