#pragma once

#include <filesystem>
#include <iosfwd>

#include "queue-server/admin/commands.h"

namespace owc::admin {

/// Holds a bank's file of a day (queue-server/payments/bank_day.h says how one is written) against every
/// payout of the log and prints what differs, line by line, and the totals. Nothing in it names anybody.
/// Changes nothing. Beside a running server or on a closed file.
/// @param log   centre.db
/// @param bank  the bank's file
/// @param csv   a new file for the differences, one a line; empty: none
/// @return NotAccounted when anything differs; Refused for a bank's file that is not sound, with file and
/// line
///         of each complaint, and no report then; CannotRead when a file cannot be read or written
[[nodiscard]] ExitCode reconcile(const std::filesystem::path& log, const std::filesystem::path& bank,
                                 const std::filesystem::path& csv, std::ostream& out);

}  // namespace owc::admin
