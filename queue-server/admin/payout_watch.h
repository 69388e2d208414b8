#pragma once

#include <filesystem>
#include <iosfwd>
#include <optional>

#include "queue-server/admin/commands.h"

// What a day's payouts look like from above.
namespace owc::admin {

/// Prints as CSV what a manager should look at in a day's payouts by the rules of that day: a line for each
/// officer, then a line for each piece of evidence with the number of its payout or drawer. Staff ids and
/// numbers only; nothing in it names whom anything was paid to.
/// @param log  centre.db; beside a running server too
/// @param day  none: the day that was opened last
/// @return CannotRead when the log cannot be read or was never opened for a day
[[nodiscard]] ExitCode payoutWatch(const std::filesystem::path& log, std::optional<domain::Day> day,
                                   std::ostream& out);

}  // namespace owc::admin
