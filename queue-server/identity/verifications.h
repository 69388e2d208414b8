#pragma once

#include "queue-server/domain/result.h"
#include "queue-server/domain/state.h"
#include "queue-server/identity/commands.h"
#include "queue-server/identity/events.h"
#include "queue-server/identity/state.h"

namespace owc::identity {

/// The process around a finger, an aggregate of the log beside domain::Centre. `decide` looks at both and
/// touches neither; `apply` touches its own state, cannot fail and reads nothing else, so any log folds to
/// one state for ever. Threads: none of its own; one owner at a time.
class Verifications {
  public:
    Verifications() = default;
    explicit Verifications(State state) : m_state(std::move(state)) {}

    /// What would happen.
    /// @param now centre time, not earlier than the last event's
    /// @return the events to commit (none when there is nothing to do), or the reason for a refusal.
    /// AskFinger with
    ///         a template that came before gives a SuspicionRaised and no FingerAsked: nothing may be sent
    ///         then
    [[nodiscard]] domain::Result<Events> decide(const Command& command, const domain::State& centre,
                                                domain::Time now) const;

    /// Makes it so. Requires an event that `decide` made from this very state or that a log holds next.
    void apply(const Event& event);
    void apply(const Events& events);

    [[nodiscard]] const State& state() const { return m_state; }

  private:
    State m_state;
};

/// 15 digits, never the same twice in one centre: milliseconds and a count.
[[nodiscard]] std::string transactionOf(domain::Time now, std::uint64_t asked);

}  // namespace owc::identity
