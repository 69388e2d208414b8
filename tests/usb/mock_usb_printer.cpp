#include "tests/usb/mock_usb_printer.h"

#include <chrono>
#include <stdexcept>
#include <utility>

namespace owc::test {

namespace {

std::vector<std::uint8_t> withLength(const std::string& id) {
    const std::size_t length = id.size() + 2;
    std::vector<std::uint8_t> raw = {static_cast<std::uint8_t>(length >> 8),
                                     static_cast<std::uint8_t>(length)};
    raw.insert(raw.end(), id.begin(), id.end());
    return raw;
}

}  // namespace

MockUsbPrinter::MockUsbPrinter(MockUsb& bus, UsbDescription description, VirtualPrinter::Model model)
    : m_bus(bus),
      m_description(std::move(description)),
      m_base(umockdev_ioctl_base_new()),
      m_boundAtPlug(m_description.interfaces.front().driver),
      m_printer(model),
      m_deviceId(withLength(model.deviceId)) {
    g_signal_connect(m_base, "handle-ioctl", G_CALLBACK(&MockUsbPrinter::onIoctl), this);
    plug();
}

MockUsbPrinter::~MockUsbPrinter() {
    if (!gone()) unplug();
    g_signal_handlers_disconnect_by_data(m_base, this);
    const std::lock_guard lock(m_mutex);
    drop(m_flying);
    drop(m_discarded);
    g_object_unref(m_base);
}

void MockUsbPrinter::plug() {
    {
        const std::lock_guard lock(m_mutex);
        drop(m_flying);
        drop(m_discarded);
        m_gone = m_outHalted = m_inHalted = false;
        m_shaken = m_endEarly = false;
        m_driver = m_boundAtPlug;
    }
    m_path = m_bus.plug(m_description, m_base);
}

void MockUsbPrinter::unplug() {
    die();
    m_bus.unplug(m_path);
}

void MockUsbPrinter::with(const std::function<void(VirtualPrinter&)>& act) {
    const std::lock_guard lock(m_mutex);
    act(m_printer);
}

std::vector<std::uint8_t> MockUsbPrinter::captured() {
    const std::lock_guard lock(m_mutex);
    return m_captured;
}

void MockUsbPrinter::forgetCaptured() {
    const std::lock_guard lock(m_mutex);
    m_captured.clear();
}

void MockUsbPrinter::afterBytes(std::size_t bytes, std::function<void()> act) {
    const std::lock_guard lock(m_mutex);
    m_plans.emplace(m_taken + bytes, std::move(act));
}

void MockUsbPrinter::forgetPlans() {
    const std::lock_guard lock(m_mutex);
    m_plans.clear();
}

void MockUsbPrinter::die() {
    const std::lock_guard lock(m_mutex);
    m_gone = true;
}

void MockUsbPrinter::halt() {
    const std::lock_guard lock(m_mutex);
    m_outHalted = true;
}

void MockUsbPrinter::shake() {
    const std::lock_guard lock(m_mutex);
    m_shaken = true;
}

void MockUsbPrinter::endEarly() {
    const std::lock_guard lock(m_mutex);
    m_endEarly = true;
}

void MockUsbPrinter::takeAtMost(std::size_t bytes) {
    const std::lock_guard lock(m_mutex);
    m_takeAtMost = bytes;
}

void MockUsbPrinter::setPace(std::size_t bytes) {
    const std::lock_guard lock(m_mutex);
    m_pace = bytes;
}

void MockUsbPrinter::haltAnswers() {
    const std::lock_guard lock(m_mutex);
    m_inHalted = true;
}

void MockUsbPrinter::answer(std::vector<std::uint8_t> bytes) {
    const std::lock_guard lock(m_mutex);
    m_answers.insert(m_answers.end(), bytes.begin(), bytes.end());
}

void MockUsbPrinter::answerWhenGivenUp(std::vector<std::uint8_t> bytes) {
    const std::lock_guard lock(m_mutex);
    m_lateAnswer = std::move(bytes);
}

void MockUsbPrinter::answerEmpty(bool empty) {
    const std::lock_guard lock(m_mutex);
    m_answerEmpty = empty;
}

void MockUsbPrinter::setDeviceId(std::vector<std::uint8_t> raw) {
    const std::lock_guard lock(m_mutex);
    m_deviceId = std::move(raw);
}

void MockUsbPrinter::refuseRequests(bool refuse) {
    const std::lock_guard lock(m_mutex);
    m_refuse = refuse;
}

void MockUsbPrinter::muteRequests(bool mute) {
    const std::lock_guard lock(m_mutex);
    m_mute = mute;
}

void MockUsbPrinter::onlyOldReset() {
    const std::lock_guard lock(m_mutex);
    m_onlyOldReset = true;
}

void MockUsbPrinter::setOtherProgram(bool holds) {
    const std::lock_guard lock(m_mutex);
    show(holds ? "usbfs" : m_boundAtPlug);
}

void MockUsbPrinter::waitForTransfer() {
    std::unique_lock lock(m_mutex);
    if (!m_news.wait_for(lock, std::chrono::seconds(20), [&] { return !m_flying.empty(); }))
        throw std::runtime_error("the host started no transfer");
}

std::string MockUsbPrinter::kernelDriver() {
    const std::lock_guard lock(m_mutex);
    return m_driver;
}

std::size_t MockUsbPrinter::haltsCleared() {
    const std::lock_guard lock(m_mutex);
    return m_haltsCleared;
}

std::size_t MockUsbPrinter::resets() {
    const std::lock_guard lock(m_mutex);
    return m_resets;
}

std::optional<unsigned> MockUsbPrinter::alternateSetting() {
    const std::lock_guard lock(m_mutex);
    return m_alternate;
}

std::size_t MockUsbPrinter::taken() {
    const std::lock_guard lock(m_mutex);
    return m_taken;
}

bool MockUsbPrinter::gone() {
    const std::lock_guard lock(m_mutex);
    return m_gone;
}

void MockUsbPrinter::drop(std::list<Urb>& urbs) {
    for (const auto& urb : urbs) g_object_unref(urb.data);
    urbs.clear();
}

void MockUsbPrinter::show(const std::string& driver) {
    m_driver = driver;
    m_bus.showDriver(m_path, interfaceName(m_description, m_description.interfaces.front()), driver);
}

}  // namespace owc::test
