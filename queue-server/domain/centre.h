#pragma once

#include <optional>
#include <string>

#include "queue-server/domain/commands.h"
#include "queue-server/domain/events.h"
#include "queue-server/domain/result.h"
#include "queue-server/domain/state.h"

namespace owc::domain {

/// The rules of a centre. `decide` looks and does not touch; `apply` touches, cannot fail and reads nothing
/// but state and event, so any log folds to one state for ever.
/// Threads: none of its own; one owner at a time.
class Centre {
  public:
    Centre() = default;
    explicit Centre(State state) : m_state(std::move(state)) { m_state.rebuildDerived(); }

    /// What would happen.
    /// @param now centre time, not earlier than the last event's
    /// @return the events to commit (none when there is nothing to do), or the reason for a refusal
    [[nodiscard]] Result<Events> decide(const Command& command, Time now) const;

    /// Makes it so. Requires an event that `decide` made from this very state or that a log holds next.
    void apply(const Event& event);
    void apply(const Events& events);

    [[nodiscard]] const State& state() const { return m_state; }

  private:
    State m_state;
};

/// What may exist only once; the store refuses a second one in the same transaction as its event.
enum class ClaimKind : std::uint32_t { TokenOfDay = 1, VisitCode = 2, OwnRange = 3 };
struct Claim {
    ClaimKind kind{};
    std::string key;
};
[[nodiscard]] std::vector<Claim> claimsOf(const Event& event);

}  // namespace owc::domain
