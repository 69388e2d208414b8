#pragma once

#include <deque>
#include <mutex>
#include <random>
#include <vector>

#include "tests/support/test_cable.h"

namespace owc::test {

/// A cable in memory with a clock of its own, which runs only while a link waits: no test sleeps.
class VirtualCable : public TestCable {
  public:
    struct Traits {
        std::size_t bytesPerMs = 60;  ///< paper at 100 mm/s
        std::size_t packet = 512;
        bool shortWrites = false;  ///< packets of any size
        bool controlPipe = true;   ///< GET_PORT_STATUS and SOFT_RESET work
        bool resets = true;        ///< else SOFT_RESET is acknowledged and nothing happens
        bool losesCount =
            false;          ///< of what was sent last when it is unplugged: the packet came, its ACK did not
        Millis latency{0};  ///< of answers
        unsigned seed = 1;
    };

    explicit VirtualCable(VirtualPrinter::Model model) : VirtualCable(std::move(model), Traits{}) {}
    VirtualCable(VirtualPrinter::Model model, Traits traits);

    [[nodiscard]] printer::OpenLink opener() override;
    [[nodiscard]] printer::Clock clock() override;
    void with(const std::function<void(VirtualPrinter&)>& act) override;
    void plug(bool plugged) override;
    void powerCycle() override;
    void say(const std::vector<std::uint8_t>& bytes) override;
    void afterBytes(std::size_t bytes, std::function<void()> act) override;
    void afterTime(Millis time, std::function<void()> act) override;
    void forgetPlans() override;
    [[nodiscard]] std::size_t taken() override;

    /// Other traits from now on.
    void change(const std::function<void(Traits&)>& act);
    [[nodiscard]] unsigned opened() const { return m_opened; }  ///< how often
    [[nodiscard]] unsigned resets();                            ///< SOFT_RESET, how often
    [[nodiscard]] Millis now();

  private:
    friend class VirtualLink;

    struct Plan {
        std::size_t bytes;  ///< happens when taken
        Millis time;        ///< or then
        std::function<void()> act;
    };

    void tick();
    void happen();
    void collectAnswers();

    std::recursive_mutex m_mutex;  ///< guards all below
    VirtualPrinter m_printer;
    Traits m_traits;
    std::mt19937 m_random;
    bool m_plugged = true;
    unsigned m_generation = 0;  ///< links of an earlier one are Gone
    unsigned m_opened = 0;
    unsigned m_resets = 0;
    Millis m_now{0};
    std::size_t m_taken = 0;
    std::vector<Plan> m_plans;
    std::deque<std::pair<Millis, std::uint8_t>> m_answers;  ///< due then
};

}  // namespace owc::test
