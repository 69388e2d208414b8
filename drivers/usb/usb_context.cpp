#include "drivers/usb/usb_context.h"

#include <chrono>

namespace owc::usb {

std::shared_ptr<UsbContext> UsbContext::share() {
    static std::mutex mutex;
    static std::weak_ptr<UsbContext> current;
    const std::lock_guard lock(mutex);
    if (auto shared = current.lock()) return shared;
    libusb_context* context = nullptr;
    if (libusb_init(&context) != LIBUSB_SUCCESS) return nullptr;
    auto made = std::make_shared<UsbContext>(context);
    current = made;
    return made;
}

UsbContext::UsbContext(libusb_context* context) : m_context(context) {
    if (libusb_has_capability(LIBUSB_CAP_HAS_HOTPLUG) != 0)
        libusb_hotplug_register_callback(
            m_context, LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED | LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT, 0,
            LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY,
            &UsbContext::plugChanged, this, nullptr);
    m_events = std::thread([this] {
        while (!m_stop) {
            timeval second{1, 0};
            const int code = libusb_handle_events_timeout_completed(m_context, &second, nullptr);
            // A fault that stays must not keep a processor busy.
            if (code != LIBUSB_SUCCESS && code != LIBUSB_ERROR_INTERRUPTED)
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    });
}

UsbContext::~UsbContext() {
    m_stop = true;
    libusb_interrupt_event_handler(m_context);
    m_events.join();
    libusb_exit(m_context);
}

int UsbContext::listen(std::function<void()> news) {
    const std::lock_guard lock(m_listening);
    m_listeners[++m_lastListener] = std::move(news);
    return m_lastListener;
}

void UsbContext::deafen(int listener) {
    const std::lock_guard lock(m_listening);
    m_listeners.erase(listener);
}

int UsbContext::plugChanged(libusb_context*, libusb_device*, libusb_hotplug_event, void* self) {
    auto& context = *static_cast<UsbContext*>(self);
    const std::lock_guard lock(context.m_listening);
    for (const auto& [number, news] : context.m_listeners) news();
    return 0;
}

void UsbContext::hold(libusb_device* device) {
    const std::lock_guard lock(m_mutex);
    m_held.emplace(libusb_get_bus_number(device), libusb_get_device_address(device));
}

void UsbContext::letGo(libusb_device* device) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_held.find({libusb_get_bus_number(device), libusb_get_device_address(device)});
    if (found != m_held.end()) m_held.erase(found);
}

bool UsbContext::holds(libusb_device* device) const {
    const std::lock_guard lock(m_mutex);
    return m_held.contains({libusb_get_bus_number(device), libusb_get_device_address(device)});
}

}  // namespace owc::usb
