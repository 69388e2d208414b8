#pragma once

#include <filesystem>
#include <iosfwd>

#include "queue-server/domain/rules.h"

// One command a file. All but `restore` only read; they work beside a running server and on a closed file alike.
// `control.h` has those that change something in a running centre.
namespace owc::admin {

/// What a shell gets back.
enum class ExitCode : int { Good = 0, Usage = 1, CannotRead = 2, NotAccounted = 3, Broken = 4, NotRunning = 5, Refused = 6 };

/// Folds the whole chain: every hash, every event, every state. Says which row is wrong.
[[nodiscard]] ExitCode verify(const std::filesystem::path& file, std::ostream& out);

/// Lists events, one line each, without personal data.
/// @param from first seq to list
[[nodiscard]] ExitCode events(const std::filesystem::path& file, std::uint64_t from, std::ostream& out);

/// One page about the last business day. NotAccounted when a visit has not ended in exactly one way.
[[nodiscard]] ExitCode summary(const std::filesystem::path& file, std::ostream& out);

/// Other rules or counters for a rehearsal; what is not given is as it was.
struct RehearseOptions {
    std::optional<domain::Day> day{};        ///< none: the last one of the log
    std::optional<domain::Rules> rules{};    ///< of another settings folder
    std::optional<domain::Policy> policy{};  ///< at every counter
    domain::CounterId twice{};               ///< one more counter that works like this one; 0: none
    domain::CounterId without{};             ///< this counter stays closed; 0: none
};

/// Plays a day of the log under other rules and prints the waits of both side by side.
[[nodiscard]] ExitCode rehearse(const std::filesystem::path& file, const RehearseOptions& options, std::ostream& out);

/// Copies the log into a folder and proves the copy, beside a running server. CannotRead when it cannot be copied,
/// Broken when the copy does not prove; nothing of such a copy is left.
/// @param stamp  "20260314-2130", names the copy
[[nodiscard]] ExitCode backup(const std::filesystem::path& file, const std::filesystem::path& folder,
                              const std::string& stamp, std::size_t keep, std::ostream& out);

/// Puts a backup in the place of DATA/centre.db, sets the present log aside and says what is missing. CannotRead
/// when a server holds the log or a file cannot be read or written, Broken for a backup that does not prove; then
/// nothing has changed.
[[nodiscard]] ExitCode restore(const std::filesystem::path& backup, const std::filesystem::path& data,
                               const std::string& stamp, std::ostream& out);

/// Whether `code` (the text of a receipt's QR) was signed by this centre and says what the log does. Usage for
/// any other text, CannotRead without log or public key, Refused for another signature, NotAccounted when the
/// log knows no such payout or another one.
/// @param keys  folder of receipt.jwk
[[nodiscard]] ExitCode verifyReceipt(const std::filesystem::path& file, const std::filesystem::path& keys,
                                     const std::string& code, std::ostream& out);

/// Whether `code` (the text of a ticket's QR) is a ticket of this log, and which.
[[nodiscard]] ExitCode ticket(const std::filesystem::path& file, const std::string& code, std::ostream& out);

}  // namespace owc::admin
