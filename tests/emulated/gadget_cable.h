#pragma once

#include <atomic>
#include <deque>
#include <list>
#include <mutex>
#include <thread>
#include <vector>

#include "tests/support/test_cable.h"

namespace owc::test {

/// A VirtualPrinter behind the kernel's own USB printer gadget, which `init` has made: real packets, real
/// unplugging. The kernel keeps up to two transfers of 8 KiB that the printer has not taken, as a real one's
/// port does. Only inside the emulated machine; one at a time.
class GadgetCable : public TestCable {
  public:
    /// Plugs it in.
    explicit GadgetCable(VirtualPrinter::Model model);
    /// Pulls it out.
    ~GadgetCable() override;

    [[nodiscard]] printer::OpenLink opener() override;
    [[nodiscard]] printer::Clock clock() override;
    void with(const std::function<void(VirtualPrinter&)>& act) override;
    void plug(bool plugged) override;
    void powerCycle() override;
    void afterBytes(std::size_t bytes, std::function<void()> act) override;
    void afterTime(Millis time, std::function<void()> act) override;
    void forgetPlans() override;
    [[nodiscard]] std::size_t taken() override;
    void say(const std::vector<std::uint8_t>& bytes) override;
    /// Waits until the host sees what `plug` and `powerCycle` last asked for.
    bool settle();
    /// Every byte the printer took.
    [[nodiscard]] std::vector<std::uint8_t> captured();

  private:
    using Moment = std::chrono::steady_clock::time_point;
    struct Plan {
        std::size_t bytes;
        Moment when;
        std::function<void()> act;
    };

    void run();
    void carryOut(bool plugged);
    void happen();
    void receive();
    void send();
    [[nodiscard]] std::size_t untilNextPlan() const;

    std::recursive_mutex m_mutex;  ///< guards the lines below
    VirtualPrinter m_printer;
    std::list<Plan> m_plans;
    std::deque<bool> m_asked;
    std::vector<std::uint8_t> m_captured;
    std::size_t m_taken = 0;
    bool m_busy = false;
    std::deque<std::uint8_t> m_leaving;  ///< to the host, not given yet

    // The worker's own.
    int m_file = -1;
    std::deque<std::uint8_t> m_arrived;  ///< from the host, not taken yet
    int m_portStatus = -1;

    std::atomic<bool> m_stop = false;
    std::thread m_worker;
};

}  // namespace owc::test
