#pragma once

#include <string>

#include "queue-server/domain/centre.h"

namespace owc::simulation {

/// Watches a day: every rule that must hold whatever happens. Keeps the first thing that did not.
class DayChecks {
  public:
    /// To be called with every applied batch, in order.
    void see(const domain::State& state, const domain::Events& events);
    /// Looks at everything; `see` does it every now and then.
    void checkWhole(const domain::State& state);
    /// After the day was closed.
    void finish(const domain::State& state, const domain::Events& history);

    [[nodiscard]] const std::string& broken() const { return m_broken; }

  private:
    void require(bool holds, const std::string& rule) {
        if (!holds && m_broken.empty()) m_broken = rule;
    }
    void checkCall(const domain::State& state, const domain::LegCalled& call, domain::Time at);

    std::string m_broken;
    std::uint64_t m_batches = 0;
};

}  // namespace owc::simulation
