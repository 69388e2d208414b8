#pragma once

#include <optional>
#include <span>

#include "queue-server/domain/events.h"
#include "queue-server/domain/wait_forecast.h"

namespace owc::server {

/// What visitors are told about their wait, without running the whole order forward for each of them: one run
/// serves all newcomers of a second. Threads: the event loop's.
class Forecast {
  public:
    /// Events that have been applied.
    void saw(std::span<const domain::Event> events);
    /// The state was made anew.
    void forget() { m_run.reset(); }

    /// @param visit  of `state`; only a waiting one is told minutes
    [[nodiscard]] domain::WaitEstimate of(const domain::State& state, const domain::Visit& visit);

  private:
    std::optional<domain::WaitForecast> m_run;
    domain::Time m_madeAt{};
    bool m_moved = false;  ///< somebody has been called or has left since
};

}  // namespace owc::server
