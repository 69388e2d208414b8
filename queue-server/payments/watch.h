#pragma once

#include <map>
#include <vector>

#include "queue-server/identity/state.h"
#include "queue-server/payments/state.h"

// What a day's payouts look like from above: figures of each officer that a manager should look at. They
// prove nothing and stop nothing; each says which payouts it rests on. Nothing here is personal.
namespace owc::payments {

/// What is counted. On the wire: append only.
enum class Watched : std::uint8_t {
    NoReceipt = 0,   ///< handed over, she has gone, and no receipt is known to be printed
    Exception = 1,   ///< handed over to somebody whom no finger confirmed
    TooFast = 2,     ///< handed over sooner after the one before than anybody counts notes
    BelowLimit = 3,  ///< payouts of a sum just below the limit
    DrawerOff = 4,   ///< counts of a drawer that were not what the books say
};
inline constexpr Watched kWatched[] = {Watched::NoReceipt, Watched::Exception, Watched::TooFast,
                                       Watched::BelowLimit, Watched::DrawerOff};

/// Pieces of evidence that are kept of a figure, the newest ones; all are counted.
inline constexpr std::size_t kMostEvidence = 20;

/// One thing that a figure rests on.
struct Evidence {
    PayoutId payout{};  ///< the first of those handed over together; 0: a drawer
    DrawerId drawer{};  ///< 0: a payout
    domain::Time at{};
    Money sum{};  ///< what was handed over; of a drawer what was found beyond the books, negative: short

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

struct WatchFigure {
    std::uint32_t count = 0;
    Money sum{};                       ///< of all; of drawers what was too much and what was short together
    bool told = false;                 ///< enough for the rules that a manager is told
    std::vector<Evidence> evidence{};  ///< oldest first, the newest kMostEvidence

    friend bool operator==(const WatchFigure&, const WatchFigure&) = default;
};

/// One officer's day; what never happened has no figure.
struct OfficerDay {
    std::uint32_t handOvers = 0;
    Money handedOver{};
    std::map<Watched, WatchFigure> figures{};

    friend bool operator==(const OfficerDay&, const OfficerDay&) = default;
};

/// From `from` on and before `until`.
struct DaySpan {
    domain::Time from{};
    domain::Time until{};

    [[nodiscard]] bool holds(domain::Time at) const { return from <= at && at < until; }
};
/// A day on the clock of a centre.
[[nodiscard]] DaySpan spanOf(domain::Day day, std::chrono::minutes utcOffset);

/// Everybody who handed something over or whose drawer was counted, by the rules in force.
/// @param verifications  of the same moment; of another day its exceptions are not known any more
/// @param span           not longer ago than `state` remembers: the day of its last event
[[nodiscard]] std::map<domain::OfficerId, OfficerDay> watch(const State& state,
                                                            const identity::State& verifications,
                                                            const DaySpan& span);

/// "no-receipt", for the shell.
[[nodiscard]] std::string_view nameOf(Watched what);

}  // namespace owc::payments
