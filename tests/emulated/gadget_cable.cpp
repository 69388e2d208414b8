#include "tests/emulated/gadget_cable.h"

#include <fcntl.h>
#include <linux/usb/g_printer.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "drivers/usb/usb_link.h"
#include "tests/usb/waiting.h"

namespace owc::test {

namespace {

constexpr const char* kController = "/sys/kernel/config/usb_gadget/printer/UDC";
constexpr const char* kGadget = "/dev/g_printer0";

/// Whether the host side shows the printer, by the serial that `init` gave it.
bool shown() {
    std::error_code error;
    for (const auto& device : std::filesystem::directory_iterator("/sys/bus/usb/devices", error)) {
        std::ifstream file(device.path() / "serial");
        std::string serial;
        // Its interface comes last, and then the kernel's driver.
        if (std::getline(file, serial) && serial == "J3PX012345")
            return std::filesystem::exists(
                device.path() / (device.path().filename().string() + ":1.0/driver"), error);
    }
    return false;
}

}  // namespace

GadgetCable::GadgetCable(VirtualPrinter::Model model) : m_printer(std::move(model)) {
    m_worker = std::thread([this] { run(); });
    plug(true);
    settle();
}

GadgetCable::~GadgetCable() {
    plug(false);
    settle();
    m_stop = true;
    m_worker.join();
}

printer::OpenLink GadgetCable::opener() {
    return usb::linkOpener({drivers::DeviceUri::Scheme::Usb, 0x04b8, 0x0e15, "J3PX012345", {}, {}});
}

printer::Clock GadgetCable::clock() {
    return [] { return std::chrono::steady_clock::now(); };
}

void GadgetCable::with(const std::function<void(VirtualPrinter&)>& act) {
    const std::lock_guard lock(m_mutex);
    act(m_printer);
}

void GadgetCable::plug(bool plugged) {
    const std::lock_guard lock(m_mutex);
    m_asked.push_back(plugged);
}

void GadgetCable::powerCycle() {
    const std::lock_guard lock(m_mutex);
    m_printer.powerCycle();
    plug(false);
    plug(true);
}

void GadgetCable::afterBytes(std::size_t bytes, std::function<void()> act) {
    const std::lock_guard lock(m_mutex);
    m_plans.push_back({m_taken + bytes, Moment::max(), std::move(act)});
}

void GadgetCable::afterTime(Millis time, std::function<void()> act) {
    const std::lock_guard lock(m_mutex);
    m_plans.push_back({SIZE_MAX, std::chrono::steady_clock::now() + time, std::move(act)});
}

void GadgetCable::forgetPlans() {
    const std::lock_guard lock(m_mutex);
    m_plans.clear();
}

std::size_t GadgetCable::taken() {
    const std::lock_guard lock(m_mutex);
    return m_taken;
}

void GadgetCable::say(const std::vector<std::uint8_t>& bytes) {
    const std::lock_guard lock(m_mutex);
    m_leaving.insert(m_leaving.end(), bytes.begin(), bytes.end());
}

std::vector<std::uint8_t> GadgetCable::captured() {
    const std::lock_guard lock(m_mutex);
    return m_captured;
}

bool GadgetCable::settle() {
    return comes([this] {
        const std::lock_guard lock(m_mutex);
        return m_asked.empty() && !m_busy;
    });
}

void GadgetCable::run() {
    while (!m_stop) {
        std::optional<bool> asked;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_asked.empty()) asked = m_asked.front();
            if (asked) m_asked.pop_front();
            m_busy = asked.has_value();
        }
        if (asked) {
            carryOut(*asked);
            continue;
        }
        pollfd ready{m_file, static_cast<short>(POLLIN), 0};
        poll(&ready, 1, 1);
        const std::lock_guard lock(m_mutex);
        happen();
        if (!m_asked.empty()) continue;
        receive();
        send();
    }
}

void GadgetCable::carryOut(bool plugged) {
    if (plugged == (m_file >= 0)) return;
    std::ofstream(kController) << (plugged ? "dummy_udc.0\n" : "\n");
    if (plugged) {
        m_portStatus = -1;
        comes([&] { return (m_file = open(kGadget, O_RDWR | O_NONBLOCK | O_CLOEXEC)) >= 0; });
    } else {
        close(m_file);
        m_file = -1;
        m_arrived.clear();
        const std::lock_guard lock(m_mutex);
        m_leaving.clear();
    }
    comes([&] { return shown() == plugged; });
}

void GadgetCable::happen() {
    const auto now = std::chrono::steady_clock::now();
    for (auto plan = m_plans.begin(); plan != m_plans.end();) {
        if (plan->bytes > m_taken && plan->when > now) {
            ++plan;
            continue;
        }
        const auto act = std::move(plan->act);
        m_plans.erase(plan);
        act();
        plan = m_plans.begin();  // the act may have changed them
    }
}

std::size_t GadgetCable::untilNextPlan() const {
    std::size_t least = SIZE_MAX;
    for (const auto& plan : m_plans)
        if (plan.bytes != SIZE_MAX) least = std::min(least, plan.bytes - m_taken);
    return least;
}

void GadgetCable::receive() {
    if (m_file < 0) return;
    m_printer.work();
    if (m_arrived.empty()) {
        std::uint8_t bytes[8192];
        const ssize_t count = read(m_file, bytes, sizeof bytes);
        if (count > 0) m_arrived.assign(bytes, bytes + count);
    }
    while (!m_arrived.empty() && m_asked.empty()) {
        const std::vector<std::uint8_t> next(m_arrived.begin(), m_arrived.end());
        const std::size_t taken =
            m_printer.take(std::span(next).first(std::min(next.size(), untilNextPlan())));
        m_captured.insert(m_captured.end(), next.begin(), next.begin() + static_cast<std::ptrdiff_t>(taken));
        m_arrived.erase(m_arrived.begin(), m_arrived.begin() + static_cast<std::ptrdiff_t>(taken));
        m_taken += taken;
        m_printer.work();
        happen();
        if (taken == 0) break;
    }
}

void GadgetCable::send() {
    if (m_file < 0) return;
    const auto answers = m_printer.answers();
    m_leaving.insert(m_leaving.end(), answers.begin(), answers.end());
    if (!m_leaving.empty()) {
        const std::vector<std::uint8_t> next(m_leaving.begin(), m_leaving.end());
        const ssize_t given = write(m_file, next.data(), next.size());
        if (given > 0) m_leaving.erase(m_leaving.begin(), m_leaving.begin() + given);
    }
    const int status = m_printer.portStatus();
    if (status != m_portStatus && ioctl(m_file, GADGET_SET_PRINTER_STATUS, status) >= 0)
        m_portStatus = status;
}

}  // namespace owc::test
