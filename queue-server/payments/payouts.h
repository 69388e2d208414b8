#pragma once

#include "queue-server/domain/result.h"
#include "queue-server/domain/state.h"
#include "queue-server/identity/state.h"
#include "queue-server/payments/commands.h"
#include "queue-server/payments/state.h"

namespace owc::payments {

/// What a decision may look at beside its own state.
struct Surroundings {
    const domain::State& centre;
    const identity::State& verifications;
};

/// Money on its way to people, an aggregate of the log beside domain::Centre. `decide` looks and does not
/// touch; `apply` touches its own state, cannot fail and reads nothing else, so any log folds to one state
/// for ever. Threads: none of its own; one owner at a time.
class Payouts {
  public:
    Payouts() = default;
    explicit Payouts(State state) : m_state(std::move(state)) {}

    /// What would happen.
    /// @param now centre time, not earlier than the last event's
    /// @return the events to commit (none when there is nothing to do), or the reason for a refusal. After
    ///         AuthorisationRequested, InquirySent, ReversalRequested and ReversalSent were committed the
    ///         caller asks the bank; `questionOf` says what
    [[nodiscard]] domain::Result<Events> decide(const Command& command, const Surroundings& around,
                                                domain::Time now) const;

    /// Makes it so. Requires an event that `decide` made from this very state or that a log holds next.
    void apply(const Event& event);
    void apply(const Events& events);

    [[nodiscard]] const State& state() const { return m_state; }

  private:
    State m_state;
};

/// What the bank is to be asked once this event is on disk, by the state after it; nothing for most.
[[nodiscard]] std::optional<BankQuestion> questionOf(const EventBody& event, const State& after);

/// Kind of the claims of payouts in the store, beside domain::ClaimKind.
inline constexpr std::uint32_t kClaimKind = 10;

/// What an event claims or releases; the same entitlement has the same text in every list.
struct Claim {
    std::optional<std::string> made{};
    std::optional<std::string> released{};
};
[[nodiscard]] Claim claimOf(const EventBody& event, const State& before);

/// Who has her money by this event; nobody by most.
[[nodiscard]] std::optional<domain::PersonId> paidBy(const EventBody& event, const State& before);

/// Whether somebody's payout is not over: asked for, or before an officer.
[[nodiscard]] bool anyOpenOf(const State& state, domain::PersonId person);

/// Payouts whose end the bank was asked for as often as the rules bear, in vain, or that nobody can ask for
/// any more: somebody has to call it. They are asked for all the same.
[[nodiscard]] std::vector<PayoutId> unsettled(const State& state);

/// Whether only prints of this centre say who she is: then a second officer has to confirm it too.
[[nodiscard]] bool needsSecond(const identity::State& verifications, const Basket& basket);

/// Why a counter, a visitor or the day may not go on yet, naming the payout; nothing where no cash and no
/// visitor waits. `counter` 0: any.
[[nodiscard]] domain::Result<void> mayLeave(const State& state, domain::CounterId counter);

}  // namespace owc::payments
