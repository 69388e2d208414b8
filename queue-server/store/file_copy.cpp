#include "queue-server/store/file_copy.h"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <unistd.h>

#include "queue-server/store/errors.h"

namespace owc::store {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

Result<void> PartFile::make() {
    const int fd = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return fail(ErrorCode::StorageFailed, m_path.string() + ": cannot be made; is the folder there?");
    ::close(fd);
    return {};
}

Result<void> PartFile::rename(const fs::path& to) {
    std::error_code wrong;
    fs::rename(m_path, to, wrong);
    if (wrong) return fail(ErrorCode::StorageFailed, to.string() + ": " + wrong.message());
    m_named = true;
    return {};
}

void PartFile::remove() const {
    std::error_code ignored;
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) fs::remove(m_path.string() + suffix, ignored);
}

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

tl::unexpected<domain::Error> atStep(const char* step, domain::Error error) {
    error.detail = std::string(step) + ": " + error.detail;
    return tl::unexpected(std::move(error));
}

}  // namespace owc::store
