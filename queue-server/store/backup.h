#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "queue-server/store/book_copy.h"
#include "queue-server/store/log.h"

// Copies of a log that were proven by opening them again, and the way back. Keys are in none of them.
namespace owc::store {

/// What the caller wants proven of a copy besides its chain: that it folds, for one.
using Proof = std::function<domain::Result<void>(const std::filesystem::path& copy)>;

struct Backup {
    std::filesystem::path file;
    Head head;  ///< the newest event in it
};

/// Copies the log in one step, beside a server that writes it, into FOLDER/centre-STAMP.db; then opens the
/// copy, verifies its chain, holds it against the live log and asks `proof`. A book of payments that lies
/// beside the log is copied after it into book-STAMP.db, as it is when its last commit is whole. Only a copy
/// that passed gets its name, and only then are the oldest beyond `keep` removed. Nothing is left of one that
/// failed.
/// @param stamp  "20260314-2130", local time
/// @return StorageFull, StorageFailed, Corrupt or VersionUnknown; `detail` says which step
/// Threads: any; holds one read transaction for as long as the copying takes.
[[nodiscard]] domain::Result<Backup> backUp(const std::filesystem::path& live, const std::filesystem::path& folder,
                                            const std::string& stamp, std::size_t keep, const Proof& proof);

/// The backups of a folder, oldest first.
[[nodiscard]] std::vector<std::filesystem::path> backupsIn(const std::filesystem::path& folder);

struct Restored {
    Head head;                        ///< of the log as it is now
    std::filesystem::path setAside;   ///< where the log that was there lies now; empty: there was none
    std::optional<Head> before{};     ///< of that log, when it could be read
    bool sameChain = true;            ///< the backup is an earlier state of that log
    std::vector<StoredEvent> missing;  ///< events of that log after the backup
    BookRestored book{};
};

/// Puts a backup in the place of DATA/centre.db and marks it as restored. The log that was there is renamed,
/// never deleted. The new one is whole and on disk before it gets its name. The book of payments that was
/// copied with it is given back too, joined with what the present one holds: a restore makes nobody unpaid.
/// @param stamp  in the name of the log set aside
/// @return StorageLocked while a server holds the log; otherwise as `backUp`, and then nothing has changed
[[nodiscard]] domain::Result<Restored> restore(const std::filesystem::path& backup, const std::filesystem::path& data,
                                               const std::string& stamp, const Proof& proof);

}  // namespace owc::store
