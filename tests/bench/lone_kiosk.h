#pragma once

#include <atomic>
#include <future>

#include "tests/bench/scratch_centre.h"

namespace owc::bench {

/// A kiosk that asks for a token, and for the next one 10 ms after it has that: how long the hall waits while
/// something else goes on. Threads: one of its own, from its making to `waits`.
class LoneKiosk {
  public:
    explicit LoneKiosk(const ScratchCentre& centre);
    ~LoneKiosk();
    LoneKiosk(const LoneKiosk&) = delete;
    LoneKiosk& operator=(const LoneKiosk&) = delete;

    /// Stops. @return how long it waited for each
    [[nodiscard]] Samples waits();

  private:
    [[nodiscard]] Samples ask() const;

    const ScratchCentre& m_centre;
    std::atomic<bool> m_stop = false;
    std::future<Samples> m_asking;
};

}  // namespace owc::bench
