#pragma once

#include <atomic>
#include <thread>

#include "tests/campaign/hall.h"

namespace owc::campaign {

/// A kiosk that works through everything: a token every twentieth of a second, taken back at once.
class HonestKiosk {
  public:
    explicit HonestKiosk(client::Options options);
    ~HonestKiosk() { stop(); }
    void stop();

    [[nodiscard]] bool served() const { return m_served; }

    /// After `stop`.
    [[nodiscard]] std::uint64_t events() const { return m_events; }
    [[nodiscard]] std::uint64_t unanswered() const { return m_unanswered; }
    [[nodiscard]] const std::vector<double>& milliseconds() const { return m_times; }

  private:
    void run();

    test::TestClient m_client;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_served = false;
    std::uint64_t m_events = 0;
    std::uint64_t m_unanswered = 0;
    std::vector<double> m_times;
    std::thread m_thread;
};

}  // namespace owc::campaign
