#pragma once

#include <string>

#include "queue-server/domain/state.h"
#include "queue-server/payments/money.h"

// What reports of money have in common.
namespace owc::admin {

/// "13500.00", "-0.50"
[[nodiscard]] std::string inRupees(payments::Money sum);
/// "2026-03-14"
[[nodiscard]] std::string dateOf(domain::Day day);

/// The business day that something of this time belongs to: the one opened last, also after it was closed;
/// before any was opened the date at the centre.
[[nodiscard]] domain::Day businessDay(const domain::State& centre, domain::Time at);

}  // namespace owc::admin
