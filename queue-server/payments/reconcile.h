#pragma once

#include <optional>
#include <string>
#include <vector>

#include "queue-server/payments/bank_day.h"
#include "queue-server/payments/state.h"

namespace owc::payments {

/// How a transaction stands in two sets of books. Lies in reports: append only.
enum class Matched : std::uint8_t {
    Equal = 0,                 ///< the same sum, paid or taken back in both
    OnlyHere = 1,              ///< paid here, and the bank does not have it
    OnlyAtBank = 2,            ///< the centre never asked for it
    OtherSum = 3,              ///< the same in both but for the sum
    OtherDue = 4,              ///< under the same transaction another programme, cycle or reference
    OtherDay = 5,              ///< the same, but here it is of another day
    BankReversedHerePaid = 6,  ///< she has the money, and the bank will not give it back
    BankPaidHereNot = 7,       ///< taken back, declined or never approved here
    OpenHere = 8,              ///< the centre does not know yet: asked, or being taken back
};
inline constexpr std::size_t kMatches = 9;

/// A payout that a bank was asked for.
struct AskedPayout {
    domain::Day day{};  ///< business day on which it was asked
    Payout payout{};    ///< as it stands now
};

/// One line of a report: `here`, `bank` or both.
struct Match {
    Matched how{};
    std::optional<AskedPayout> here{};
    std::optional<BankRow> bank{};
};

struct Total {
    std::uint64_t count = 0;
    Money sum;

    friend bool operator==(const Total&, const Total&) = default;
};

struct Reconciled {
    std::vector<Match> differences;  ///< as the bank has them, then those only here by transaction
    Total equal;
    Total paidHere;  ///< of that day and bank
    Total paidByBank;

    [[nodiscard]] std::size_t countOf(Matched how) const;
};

/// Holds a bank's day against every payout that was ever asked for. Of ours, those of its bank and day are
/// looked for in it; what was declined or taken back here need not be there. Changes nothing.
/// @param asked  a transaction at most once
[[nodiscard]] Reconciled reconcile(const BankDay& bank, const std::vector<AskedPayout>& asked);

/// "only-here": plain letters, stable.
[[nodiscard]] std::string_view nameOf(Matched how);

}  // namespace owc::payments
