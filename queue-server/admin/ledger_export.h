#pragma once

#include <filesystem>
#include <iosfwd>

#include "queue-server/admin/commands.h"

namespace owc::admin {

/// Where an export goes; files that are there are overwritten.
struct LedgerFiles {
    std::filesystem::path postings;  ///< seq,time,event,account,name,paisa
    std::filesystem::path
        payouts{};  ///< programme,cycle,reference,amount_paisa,state,transaction; empty: none
};

/// Folds the log and writes every posting of every event, and each payout as it stands at the end of the log,
/// in the order they were begun. Nothing of a person is in either file. Beside a running server or on a
/// closed file.
/// @return Broken when the postings of an event do not sum to zero, naming the first such event; the files
///         hold all of them even so. CannotRead when the log cannot be folded or a file not be written
[[nodiscard]] ExitCode ledgerExport(const std::filesystem::path& log, const LedgerFiles& files,
                                    std::ostream& out);

}  // namespace owc::admin
