#pragma once

#include "queue-server/payments/events.h"

// Of what lies in the log. `decide` writes nothing beyond them, and whoever reads a log refuses what is.
namespace owc::payments {

/// Bytes of a name, a code or a reference.
inline constexpr std::size_t kMostText = 64;
/// Totals of one list, payouts of one basket, banks and kinds of notes of one centre.
inline constexpr int kMostAtOnce = 64;

[[nodiscard]] bool isSound(const Rules& rules);
/// Has a number, a list, a person and a sum.
[[nodiscard]] bool isSound(const Entitlement& due);
[[nodiscard]] bool isSound(const ListTotal& total);
/// Known to no rules: any faces that notes could have.
[[nodiscard]] bool isSound(const Notes& notes);

}  // namespace owc::payments
