#pragma once

#include <chrono>

#include "queue-server/domain/state.h"

namespace owc::server {

/// Where time comes from; tests bring their own.
class TimeSource {
  public:
    virtual ~TimeSource() = default;
    [[nodiscard]] virtual domain::Time wall() const = 0;  ///< the PC's clock: may jump
    [[nodiscard]] virtual std::chrono::milliseconds monotonic()
        const = 0;  ///< never jumps, counts sleep, survives no restart
};

class SystemTime : public TimeSource {
  public:
    [[nodiscard]] domain::Time wall() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
};

/// Centre time = time of the last event + monotonic time since, drawn towards the PC's clock by at most one
/// part in twenty; it never runs backwards. A PC's clock that is more than a minute ahead, but less than two
/// days, has been set right: centre time steps to it at once. Threads: the event loop's.
class CentreClock {
  public:
    /// @param lastEvent time of the newest event of the log; the epoch for an empty one
    CentreClock(const TimeSource& source, domain::Time lastEvent);

    [[nodiscard]] domain::Time now();

    /// How far the PC's clock was from the log at the start: negative when it was behind the log.
    [[nodiscard]] domain::Duration offsetAtStart() const { return m_offsetAtStart; }
    /// Whether a manager has to look: more than two minutes behind the log, or two days ahead of one that is
    /// not empty.
    [[nodiscard]] bool doubtfulAtStart() const { return m_doubtfulAtStart; }

  private:
    const TimeSource& m_source;
    domain::Time m_time;
    std::chrono::milliseconds m_read;
    domain::Duration m_offsetAtStart{};
    bool m_doubtfulAtStart = false;
};

/// The same, knowing when the centre works: the morning of its next open day, and the day after, are as expected,
/// however many days off lie before it.
[[nodiscard]] bool clockIsDoubtful(CentreClock& clock, const domain::State& state, const domain::Rules& rules);

}  // namespace owc::server
