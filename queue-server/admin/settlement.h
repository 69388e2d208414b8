#pragma once

#include <filesystem>
#include <iosfwd>

#include "queue-server/admin/commands.h"
#include "queue-server/payments/state.h"

// What banks are told of a day's payouts.
namespace owc::admin {

/// Writes what was handed over on a business day as CSV into a new file for its owner only: one line a
/// payout, then the total of each bank, then the SHA-256 of all bytes above. Nothing in it names anybody: a
/// bank knows whom its own references are of. NotAccounted, and no file, while a payout of that day is still
/// with a visitor. Payouts of any day of which the bank has not said how they ended are named on `out`.
/// @param log  centre.db; beside a running server too
[[nodiscard]] ExitCode settlementExport(const std::filesystem::path& log, domain::Day day,
                                        const std::filesystem::path& file, std::ostream& out);

/// A line for each payout whose end the bank has not said, whatever day it is of, with the reference by which
/// the bank knows it.
void printAwaited(const payments::State& state, std::ostream& out);

}  // namespace owc::admin
