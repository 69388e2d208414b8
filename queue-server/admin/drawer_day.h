#pragma once

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

#include "queue-server/admin/commands.h"
#include "queue-server/payments/drawer_day.h"

// What happened to the cash drawers of one day, for whoever signs for it. Nobody who was paid is in it: a
// payout is its number, staff are their ids.
namespace owc::admin {

/// All that both files say.
struct DrawerPaper {
    std::string centre;
    domain::Day day{};
    domain::Duration utcOffset{};  ///< of the centre
    std::vector<payments::DrawerReport> drawers;
};

/// Bank notes as one text, "5000x2+1000x3"; all sums in rupees, all times in UTC. The last line is the
/// SHA-256 of all bytes above it.
[[nodiscard]] std::string drawerCsv(const DrawerPaper& paper);

/// The same on A4, with the times of the centre and places for two signatures.
/// @param digest  SHA-256 of the CSV, so that the paper names the file beside it
/// @return the bytes of a PDF file, or BadInput with the code of the library that could not make it
[[nodiscard]] domain::Result<std::string> drawerPdf(const DrawerPaper& paper, const std::string& digest);

/// Totals over all drawers of a paper.
[[nodiscard]] payments::PaidTotals totalsOf(const DrawerPaper& paper);
/// Whole sentences about what is not as it should be: a drawer that was not closed, a balance that is not
/// the ledger's, a day without drawers.
[[nodiscard]] std::vector<std::string> remarksOn(const DrawerPaper& paper);

struct DrawerDayFiles {
    std::filesystem::path csv;
    std::filesystem::path pdf;
};

/// Writes both as new files for their owner only, or none. Broken, with both files, where a balance is not
/// the ledger's; CannotRead when the log cannot be read or a file is there already; NotAccounted when the
/// only drawer that was asked for was not open on that day.
/// @param log  centre.db; beside a running server too
/// @param drawer  number of the only one; 0: all of that day
[[nodiscard]] ExitCode drawerDay(const std::filesystem::path& log, domain::Day day, payments::DrawerId drawer,
                                 const DrawerDayFiles& files, std::ostream& out);

}  // namespace owc::admin
