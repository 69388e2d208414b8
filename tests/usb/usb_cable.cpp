#include "tests/usb/usb_cable.h"

#include <algorithm>

#include "drivers/usb/plugged.h"
#include "tests/usb/usb_fixture.h"

namespace owc::test {

namespace {

/// Whether this thread is in what happens to a cable: it must not wait for the bus, which waits for it.
thread_local bool happening = false;

}  // namespace

UsbCable::UsbCable(VirtualPrinter::Model model)
    : m_printer(m_bus, {}, std::move(model)),
      m_context(usb::UsbContext::share()),
      m_hand([this] { run(); }) {}

UsbCable::~UsbCable() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_hand.join();
}

printer::OpenLink UsbCable::opener() {
    return usb::linkOpener(uriOf(UsbDescription{}));
}

printer::Clock UsbCable::clock() {
    return [] { return std::chrono::steady_clock::now(); };
}

void UsbCable::plug(bool plugged) {
    if (!plugged) m_printer.die();
    ask(plugged);
    if (!happening) settle();
}

void UsbCable::powerCycle() {
    m_printer.with([](VirtualPrinter& printer) { printer.powerCycle(); });
    plug(false);
    plug(true);
}

std::function<void()> UsbCable::marked(std::function<void()> act) {
    return [act = std::move(act)] {
        happening = true;
        act();
        happening = false;
    };
}

void UsbCable::afterBytes(std::size_t bytes, std::function<void()> act) {
    m_printer.afterBytes(bytes, marked(std::move(act)));
}

void UsbCable::afterTime(Millis time, std::function<void()> act) {
    const std::lock_guard lock(m_mutex);
    m_plans.push_back({std::chrono::steady_clock::now() + time, marked(std::move(act))});
    m_wake.notify_all();
}

void UsbCable::forgetPlans() {
    m_printer.forgetPlans();
    const std::lock_guard lock(m_mutex);
    m_plans.clear();
}

bool UsbCable::settle() {
    return comes([this] {
        const std::lock_guard lock(m_mutex);
        return m_asked.empty() && !m_busy;
    });
}

void UsbCable::ask(bool plugged) {
    const std::lock_guard lock(m_mutex);
    m_asked.push_back(plugged);
    m_wake.notify_all();
}

bool UsbCable::shown() const {
    return std::ranges::any_of(usb::pluggedIn(*m_context),
                               [](const usb::Plugged& each) { return each.printer.has_value(); });
}

/// Files of the bus change only when the last change has been heard of.
void UsbCable::carryOut(bool plugged) {
    if (plugged == shown()) return;
    if (plugged)
        m_printer.plug();
    else
        m_printer.unplug();
    comes([&] { return plugged == shown(); });
}

void UsbCable::run() {
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        const auto next = std::ranges::min_element(m_plans, {}, &Plan::when);
        if (!m_asked.empty()) {
            const bool plugged = m_asked.front();
            m_asked.pop_front();
            m_busy = true;
            lock.unlock();
            carryOut(plugged);
            lock.lock();
            m_busy = false;
        } else if (next == m_plans.end()) {
            m_wake.wait(lock);
        } else if (next->when > std::chrono::steady_clock::now()) {
            m_wake.wait_until(lock, next->when);
        } else {
            const auto act = std::move(next->act);
            m_plans.erase(next);
            lock.unlock();
            m_printer.with([&](VirtualPrinter&) { act(); });
            lock.lock();
        }
    }
}

}  // namespace owc::test
