#include "queue-server/store/backup.h"

#include <fcntl.h>

#include <algorithm>

#include "queue-server/store/book_copy.h"
#include "queue-server/store/errors.h"
#include "queue-server/store/file_copy.h"
#include "queue-server/store/file_lock.h"

namespace owc::store {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

namespace {

/// Copies that a power cut or a kill left half made.
void dropParts(const fs::path& folder) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        const std::string name = entry.path().filename();
        const bool ours = name.starts_with("centre-") || name.starts_with("book-");
        if (ours && name.find(".db.part") != std::string::npos) fs::remove(entry.path(), ignored);
    }
}

/// The copy as a restore would find it: readable, its chain whole, its newest checkpoint there, and provable.
Result<Head> prove(const fs::path& copy, const Proof& proof) {
    const auto log = Log::open(copy, OpenMode::ReadOnly);
    if (!log) return tl::unexpected(log.error());
    if (const auto chain = (*log)->verify(); !chain) return tl::unexpected(chain.error());
    if (const auto proven = proof(copy); !proven) return tl::unexpected(proven.error());
    return (*log)->head();
}

/// Whether `log` holds exactly this event.
Result<bool> holds(const Log& log, const Head& head) {
    if (head.seq == 0) return true;
    bool same = false;
    const auto read = log.forEach(head.seq, [&](const StoredEvent& event) {
        same = event.seq == head.seq && event.hash == head.hash;
        return false;
    });
    if (!read) return tl::unexpected(read.error());
    return same;
}

Result<void> fitsTo(const fs::path& live, const Head& head) {
    const auto log = Log::open(live, OpenMode::ReadOnly);
    if (!log) return tl::unexpected(log.error());
    const auto same = holds(**log, head);
    if (!same) return tl::unexpected(same.error());
    if (!*same) return fail(ErrorCode::Corrupt, "the copy is no earlier state of the log");
    return {};
}

void keepNewest(const fs::path& folder, std::size_t keep) {
    const auto all = backupsIn(folder);
    std::error_code ignored;
    for (std::size_t i = 0; i + keep < all.size(); ++i) {
        fs::remove(all[i], ignored);
        fs::remove(bookBeside(all[i]), ignored);
    }
}

Result<void> markRestored(const fs::path& file, std::uint64_t seq) {
    try {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        SQLite::Statement mark(database, "INSERT OR REPLACE INTO meta (key, value) VALUES ('restored', ?)");
        mark.bind(1, static_cast<std::int64_t>(seq));
        mark.exec();
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

/// The log that is about to be replaced, held so that no server can start on it.
struct Present {
    std::unique_ptr<Log> log;       ///< null when it cannot be read
    std::optional<FileLock> lock{};  ///< when there is no log to hold it
};

Result<Present> hold(const fs::path& file) {
    // Opened for writing only when it can be read: SQLite would tidy away what lies beside a file it cannot read.
    if (Log::open(file, OpenMode::ReadOnly)) {
        auto log = Log::open(file, OpenMode::ReadWrite);
        if (log) return Present{std::move(*log), {}};
        if (log.error().code == ErrorCode::StorageLocked) return tl::unexpected(log.error());
    }
    auto lock = FileLock::take(file);
    if (!lock) return tl::unexpected(lock.error());
    return Present{nullptr, std::move(*lock)};
}

void describe(const Log& old, Restored& restored) {
    restored.before = old.head();
    restored.sameChain = holds(old, restored.head).value_or(false);
    const auto after = restored.sameChain ? restored.head.seq + 1 : old.head().seq + 1;
    const auto read = old.forEach(after, [&](const StoredEvent& event) {
        restored.missing.push_back(event);
        return true;
    });
    if (!read) restored.sameChain = false;
}

/// The book first: a backup is there once its log has its name.
Result<void> nameBoth(PartFile& log, const fs::path& file, PartFile& book) {
    const fs::path beside = bookBeside(file);
    std::error_code ignored;
    if (fs::exists(book.path())) {
        if (const auto named = book.rename(beside); !named) return named;
    } else {
        fs::remove(beside, ignored);  // of a backup made in the same minute
    }
    const auto named = log.rename(file);
    if (!named) fs::remove(beside, ignored);
    return named;
}

/// As long as the log that is there has its name, a book with more in it does no harm.
Result<void> placeBook(BookRestored& book, PartFile& part, const fs::path& present,
                       const std::string& stamp) {
    if (book.fate == BookFate::None || book.fate == BookFate::Stays) return {};
    auto aside = setAside(present, stamp);
    if (!aside) return tl::unexpected(aside.error());
    book.setAside = *aside;
    return part.rename(present);
}

}  // namespace

std::vector<fs::path> backupsIn(const fs::path& folder) {
    std::vector<fs::path> all;
    std::error_code wrong;
    for (const auto& entry : fs::directory_iterator(folder, wrong)) {
        const std::string name = entry.path().filename().string();
        constexpr std::string_view kLike = "centre-00000000-0000.db";
        const bool ours = name.size() == kLike.size() && std::ranges::equal(name, kLike, [](char c, char like) {
                              return like == '0' ? c >= '0' && c <= '9' : c == like;
                          });
        if (ours) all.push_back(entry.path());
    }
    std::ranges::sort(all);
    return all;
}

Result<Backup> backUp(const fs::path& live, const fs::path& folder, const std::string& stamp, std::size_t keep,
                      const Proof& proof) {
    const fs::path file = folder / ("centre-" + stamp + ".db");
    if (!fs::exists(live)) return fail(ErrorCode::StorageFailed, live.string() + ": no such file");
    std::error_code wrong;
    fs::create_directories(folder, wrong);
    dropParts(folder);
    PartFile part(file.string() + ".part");
    if (const auto made = part.make(); !made) return tl::unexpected(made.error());
    if (const auto copied = copyPages(live, part.path()); !copied) return atStep("copying", copied.error());
    if (const auto synced = syncToDisk(part.path(), O_RDONLY); !synced)
        return atStep("copying", synced.error());
    const auto head = prove(part.path(), proof);
    if (!head) return atStep("opening the copy", head.error());
    if (const auto fits = fitsTo(live, *head); !fits)
        return atStep("holding it against the log", fits.error());
    // After the log: what that one knows as approved is in this copy.
    const fs::path book = live.parent_path() / kBookFile;
    PartFile bookPart(bookBeside(file).string() + ".part");
    if (fs::exists(book)) {
        if (const auto copied = copyBook(book, bookPart); !copied)
            return atStep("copying the book", copied.error());
    }
    if (const auto named = nameBoth(part, file, bookPart); !named) return tl::unexpected(named.error());
    if (const auto synced = syncToDisk(folder, O_RDONLY | O_DIRECTORY); !synced)
        return atStep("naming", synced.error());
    keepNewest(folder, std::max<std::size_t>(keep, 1));
    return Backup{file, *head};
}

Result<Restored> restore(const fs::path& backup, const fs::path& data, const std::string& stamp, const Proof& proof) {
    const fs::path file = data / "centre.db";
    if (!fs::exists(backup)) return fail(ErrorCode::StorageFailed, backup.string() + ": no such file");
    std::error_code wrong;
    fs::create_directories(data, wrong);  // a new PC
    const auto present = hold(file);
    if (!present) return tl::unexpected(present.error());

    PartFile part(file.string() + ".restoring");
    if (const auto made = part.make(); !made) return tl::unexpected(made.error());
    if (const auto copied = copyPages(backup, part.path()); !copied) return atStep("copying", copied.error());
    Restored restored;
    const auto head = prove(part.path(), proof);
    if (!head) return atStep("opening the backup", head.error());
    restored.head = *head;
    if (const auto marked = markRestored(part.path(), head->seq); !marked)
        return atStep("marking", marked.error());
    if (const auto synced = syncToDisk(part.path(), O_RDONLY); !synced)
        return atStep("copying", synced.error());
    const fs::path book = data / kBookFile;
    PartFile bookPart(book.string() + ".restoring");
    auto prepared = prepareBook(bookBeside(backup), book, bookPart);
    if (!prepared) return atStep("copying the book", prepared.error());
    restored.book = *prepared;

    if (present->log) {
        describe(*present->log, restored);
        // Its write-ahead log goes into the file, so that the moment of the rename finds one file.
        if (const auto closed = present->log->close(); !closed)
            return atStep("closing the present log", closed.error());
    }
    if (const auto placed = placeBook(restored.book, bookPart, book, stamp); !placed)
        return atStep("placing the book", placed.error());
    auto aside = setAside(file, stamp);
    if (!aside) return tl::unexpected(aside.error());
    restored.setAside = *aside;
    if (const auto named = part.rename(file); !named) return tl::unexpected(named.error());
    if (const auto synced = syncToDisk(data, O_RDONLY | O_DIRECTORY); !synced)
        return atStep("naming", synced.error());
    return restored;
}

}  // namespace owc::store
