#include "queue-server/store/book_copy.h"

#include <fcntl.h>

#include "queue-server/store/errors.h"

namespace owc::store {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kBookId = 0x4f574342;  // "OWCB"
constexpr int kBookVersion = 1;

/// What the copy holds and the present one does not, or in an earlier state: reversed is the last.
constexpr const char* kOnlyInCopy = R"sql(
SELECT count(*) FROM main.book AS copy WHERE NOT EXISTS (SELECT 1 FROM present.book AS now
    WHERE now.asked = copy.asked AND (now.state = copy.state OR now.state = 2)))sql";

constexpr const char* kTakeReversals = R"sql(
UPDATE main.book SET state = 2, reversed_at = (SELECT reversed_at FROM present.book AS now WHERE now.asked = main.book.asked)
    WHERE state <> 2 AND asked IN (SELECT asked FROM present.book WHERE state = 2))sql";

/// Under new numbers, after those of the copy. What was paid under another transaction there is left.
constexpr const char* kTakeOthers = R"sql(
INSERT OR IGNORE INTO main.book (asked, programme, cycle, reference, amount, state, at, reversed_at)
    SELECT asked, programme, cycle, reference, amount, state, at, reversed_at FROM present.book
    WHERE asked NOT IN (SELECT asked FROM main.book) ORDER BY number)sql";

constexpr const char* kLeft =
    "SELECT count(*) FROM present.book WHERE asked NOT IN (SELECT asked FROM main.book)";

Result<void> proveBook(const fs::path& file) {
    try {
        SQLite::Database book(file.string(), SQLite::OPEN_READONLY);
        const bool ours = book.execAndGet("PRAGMA application_id").getInt64() == kBookId;
        if (!ours) return fail(ErrorCode::Corrupt, "not a book of payments");
        if (book.execAndGet("PRAGMA user_version").getInt() != kBookVersion)
            return fail(ErrorCode::VersionUnknown, "a book of payments of another program");
        if (book.execAndGet("PRAGMA integrity_check(1)").getString() != "ok")
            return fail(ErrorCode::Corrupt, "the book of payments is damaged");
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

void attach(SQLite::Database& book, const fs::path& present) {
    const bool inUse = fs::exists(present.string() + "-wal");
    SQLite::Statement attached(book, "ATTACH ? AS present");
    attached.bind(1, "file:" + present.string() + (inUse ? "?mode=ro" : "?immutable=1"));
    attached.exec();
}

BookRestored join(SQLite::Database& book) {
    if (book.execAndGet(kOnlyInCopy).getInt64() == 0) return {.fate = BookFate::Stays};
    BookRestored done{.fate = BookFate::Joined};
    SQLite::Transaction whole(book);
    book.exec(kTakeReversals);
    done.joined = static_cast<std::uint64_t>(book.exec(kTakeOthers));
    done.left = static_cast<std::uint64_t>(book.execAndGet(kLeft).getInt64());
    whole.commit();
    return done;
}

/// Of a present one that cannot be read nothing is known: the copy takes its place.
Result<BookRestored> joinWith(const fs::path& present, const fs::path& copy) {
    try {
        SQLite::Database book(copy.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_URI);
        attach(book, present);
        return join(book);
    } catch (const SQLite::Exception& error) {
        auto wrong = failed(error);
        const bool unreadable =
            wrong.value().code == ErrorCode::Corrupt || error.getErrorCode() == SQLITE_ERROR;
        if (!unreadable) return wrong;
        return BookRestored{.fate = BookFate::PutBack};
    }
}

}  // namespace

fs::path bookBeside(const fs::path& backup) {
    std::string name = backup.filename().string();
    constexpr std::string_view kOfLog = "centre-";
    if (!name.starts_with(kOfLog)) return {};
    return backup.parent_path() / ("book-" + name.substr(kOfLog.size()));
}

Result<void> copyBook(const fs::path& book, PartFile& part) {
    if (const auto made = part.make(); !made) return made;
    if (const auto copied = copyPages(book, part.path()); !copied) return copied;
    if (const auto proven = proveBook(part.path()); !proven) return proven;
    return syncToDisk(part.path(), O_RDONLY);
}

Result<BookRestored> prepareBook(const fs::path& copy, const fs::path& present, PartFile& part) {
    if (copy.empty() || !fs::exists(copy)) return BookRestored{};
    if (const auto copied = copyBook(copy, part); !copied) return tl::unexpected(copied.error());
    if (!fs::exists(present)) return BookRestored{.fate = BookFate::PutBack};
    const auto joined = joinWith(present, part.path());
    if (!joined) return joined;
    if (const auto synced = syncToDisk(part.path(), O_RDONLY); !synced) return tl::unexpected(synced.error());
    return joined;
}

}  // namespace owc::store
