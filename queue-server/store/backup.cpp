#include "queue-server/store/backup.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>

#include "queue-server/store/errors.h"
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
        if (name.starts_with("centre-") && name.find(".db.part") != std::string::npos) fs::remove(entry.path(), ignored);
    }
}

/// A file that goes away unless it was given its name.
class PartFile {
  public:
    explicit PartFile(fs::path path) : m_path(std::move(path)) { remove(); }
    ~PartFile() {
        if (!m_named) remove();
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] const fs::path& path() const { return m_path; }

    /// Only its owner may read it, from its first byte on.
    Result<void> make() {
        const int fd = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (fd < 0) return fail(ErrorCode::StorageFailed, m_path.string() + ": cannot be made; is the folder there?");
        ::close(fd);
        return {};
    }
    Result<void> rename(const fs::path& to) {
        std::error_code wrong;
        fs::rename(m_path, to, wrong);
        if (wrong) return fail(ErrorCode::StorageFailed, to.string() + ": " + wrong.message());
        m_named = true;
        return {};
    }

  private:
    void remove() const {
        std::error_code ignored;
        for (const char* suffix : {"", "-journal", "-wal", "-shm"}) fs::remove(m_path.string() + suffix, ignored);
    }

    fs::path m_path;
    bool m_named = false;
};

Result<void> syncToDisk(const fs::path& path, int flags) {
    const int fd = ::open(path.c_str(), flags | O_CLOEXEC);
    const bool good = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0) ::close(fd);
    if (!good) return fail(ErrorCode::StorageFailed, path.string() + ": cannot be written to disk");
    return {};
}

SQLite::Database openLive(const fs::path& file) {
    const bool inUse = fs::exists(file.string() + "-wal");
    return {"file:" + file.string() + (inUse ? "?mode=ro" : "?immutable=1"),
            SQLite::OPEN_READONLY | SQLite::OPEN_URI};
}

/// One step: no writer can begin it anew, and it is over soon.
Result<void> copyPages(const fs::path& from, const fs::path& to) {
    try {
        SQLite::Database source = openLive(from);
        SQLite::Database target(to.string(), SQLite::OPEN_READWRITE);
        target.exec("PRAGMA synchronous = OFF");  // synced once, at its end
        {
            SQLite::Backup pages(target, source);
            pages.executeStep(-1);
        }
        target.exec("PRAGMA journal_mode = DELETE");  // one file
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
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
    for (std::size_t i = 0; i + keep < all.size(); ++i) fs::remove(all[i], ignored);
}

tl::unexpected<domain::Error> at(const char* step, domain::Error error) {
    error.detail = std::string(step) + ": " + error.detail;
    return tl::unexpected(std::move(error));
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

/// The old log keeps its content under another name, its write-ahead log with it.
Result<fs::path> setAside(const fs::path& file, const std::string& stamp) {
    if (!fs::exists(file)) return fs::path{};
    fs::path aside = file.string() + ".before-restore-" + stamp;
    for (int i = 2; fs::exists(aside); ++i)
        aside = file.string() + ".before-restore-" + stamp + "-" + std::to_string(i);
    std::error_code wrong;
    fs::create_hard_link(file, aside, wrong);  // the name itself is taken over by the rename of the new one
    if (wrong) return fail(ErrorCode::StorageFailed, aside.string() + ": " + wrong.message());
    for (const char* suffix : {"-wal", "-shm"}) {
        if (!fs::exists(file.string() + suffix)) continue;
        fs::rename(file.string() + suffix, aside.string() + suffix, wrong);
        if (wrong) return fail(ErrorCode::StorageFailed, aside.string() + suffix + ": " + wrong.message());
    }
    return aside;
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
    if (const auto copied = copyPages(live, part.path()); !copied) return at("copying", copied.error());
    if (const auto synced = syncToDisk(part.path(), O_RDONLY); !synced) return at("copying", synced.error());
    const auto head = prove(part.path(), proof);
    if (!head) return at("opening the copy", head.error());
    if (const auto fits = fitsTo(live, *head); !fits) return at("holding it against the log", fits.error());
    if (const auto named = part.rename(file); !named) return tl::unexpected(named.error());
    if (const auto synced = syncToDisk(folder, O_RDONLY | O_DIRECTORY); !synced) return at("naming", synced.error());
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
    if (const auto copied = copyPages(backup, part.path()); !copied) return at("copying", copied.error());
    Restored restored;
    const auto head = prove(part.path(), proof);
    if (!head) return at("opening the backup", head.error());
    restored.head = *head;
    if (const auto marked = markRestored(part.path(), head->seq); !marked) return at("marking", marked.error());
    if (const auto synced = syncToDisk(part.path(), O_RDONLY); !synced) return at("copying", synced.error());

    if (present->log) {
        describe(*present->log, restored);
        // Its write-ahead log goes into the file, so that the moment of the rename finds one file.
        if (const auto closed = present->log->close(); !closed) return at("closing the present log", closed.error());
    }
    auto aside = setAside(file, stamp);
    if (!aside) return tl::unexpected(aside.error());
    restored.setAside = *aside;
    if (const auto named = part.rename(file); !named) return tl::unexpected(named.error());
    if (const auto synced = syncToDisk(data, O_RDONLY | O_DIRECTORY); !synced) return at("naming", synced.error());
    return restored;
}

}  // namespace owc::store
