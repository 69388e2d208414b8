#pragma once

#include <condition_variable>
#include <deque>
#include <thread>

#include "drivers/usb/usb_context.h"
#include "tests/support/test_cable.h"
#include "tests/usb/mock_usb_printer.h"

namespace owc::test {

/// The real libusb link to a printer on an emulated bus, in real time. A thread of its own plugs and pulls
/// the plug, since what happens at a byte happens in the thread that answers for the bus.
class UsbCable : public TestCable {
  public:
    explicit UsbCable(VirtualPrinter::Model model);
    ~UsbCable() override;

    [[nodiscard]] printer::OpenLink opener() override;
    [[nodiscard]] printer::Clock clock() override;
    void with(const std::function<void(VirtualPrinter&)>& act) override { m_printer.with(act); }
    /// Waits until the bus shows it, except within what happens.
    void plug(bool plugged) override;
    void powerCycle() override;
    void afterBytes(std::size_t bytes, std::function<void()> act) override;
    void afterTime(Millis time, std::function<void()> act) override;
    void forgetPlans() override;
    [[nodiscard]] std::size_t taken() override { return m_printer.taken(); }
    void say(const std::vector<std::uint8_t>& bytes) override { m_printer.answer(bytes); }

    [[nodiscard]] MockUsbPrinter& device() { return m_printer; }
    /// Waits until the bus shows what `plug` and `powerCycle` last asked for.
    bool settle();

  private:
    using Moment = std::chrono::steady_clock::time_point;
    struct Plan {
        Moment when;
        std::function<void()> act;
    };

    [[nodiscard]] std::function<void()> marked(std::function<void()> act);
    void run();
    void ask(bool plugged);
    void carryOut(bool plugged);
    [[nodiscard]] bool shown() const;

    MockUsb m_bus;
    MockUsbPrinter m_printer;
    std::shared_ptr<usb::UsbContext> m_context;

    std::mutex m_mutex;  ///< guards the lines below; taken after the printer's
    std::condition_variable m_wake;
    std::deque<bool> m_asked;  ///< plugged or not, in order
    std::vector<Plan> m_plans;
    bool m_busy = false;
    bool m_stop = false;
    std::thread m_hand;
};

}  // namespace owc::test
