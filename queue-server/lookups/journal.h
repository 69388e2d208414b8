#pragma once

#include "queue-server/domain/result.h"
#include "queue-server/domain/state.h"
#include "queue-server/lookups/state.h"

namespace owc::lookups {

struct ApplyRules {
    Rules rules;
};
/// The registry was read for somebody; nothing of it has been told yet.
struct Record {
    LookedUp looked;  ///< `lookup`, `officer` and `visit` are filled in here
};
using Command = boost::variant2::variant<ApplyRules, Record>;

/// The record of look-ups, an aggregate of the log beside domain::Centre. `decide` looks at both and touches
/// neither; `apply` touches its own state, cannot fail and reads nothing else.
/// Threads: none of its own; one owner at a time.
class Lookups {
  public:
    Lookups() = default;
    explicit Lookups(State state) : m_state(std::move(state)) {}

    /// Whether it may look now, before anything is read.
    /// @return TooManyTries (detail: for how many seconds) for a kiosk that is barred or asks too often; for
    /// a counter
    ///         CounterClosed, CounterTaken, UnknownCounter, NoVisitor: it looks for whom it called, and for
    ///         nobody else
    [[nodiscard]] domain::Result<void> may(Purpose purpose, const domain::DeviceName& device,
                                           domain::CounterId counter, const domain::State& centre,
                                           domain::Time now) const;

    /// What would happen. @return the events to commit, or the refusal of `may`
    [[nodiscard]] domain::Result<Events> decide(const Command& command, const domain::State& centre,
                                                domain::Time now) const;

    /// Makes it so. Requires an event that `decide` made from this very state or that a log holds next.
    void apply(const Event& event);
    void apply(const Events& events);

    [[nodiscard]] const State& state() const { return m_state; }

  private:
    State m_state;
};

}  // namespace owc::lookups
