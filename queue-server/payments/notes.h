#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "queue-server/payments/money.h"

namespace owc::payments {

/// Bank notes: face in rupees -> how many. No entry is zero.
using Notes = std::map<std::uint32_t, std::uint32_t>;

/// What they are worth; nothing where that is more than kMostMoney.
[[nodiscard]] std::optional<Money> worthOf(const Notes& notes);

/// Both together.
[[nodiscard]] Notes operator+(Notes notes, const Notes& more);
/// Without these; a face of which there are too few is gone, as where somebody changed notes inside a drawer.
[[nodiscard]] Notes without(Notes notes, const Notes& gone);

/// Whether each face is one of these and no entry is zero.
[[nodiscard]] bool areOf(const Notes& notes, const std::vector<std::uint32_t>& faces);

/// Whether there are notes for this sum, if only enough of each face lay there.
[[nodiscard]] bool canBeMade(Money sum, const std::vector<std::uint32_t>& faces);

/// The fewest-first suggestion: this sum from notes that lie in the drawer. Nothing where it cannot be made.
[[nodiscard]] std::optional<Notes> planFor(Money sum, const Notes& drawer);

}  // namespace owc::payments
