#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>

#include "queue-server/domain/result.h"

// Internal to store: copying a database file so that it is whole or not there, and putting one in another's
// place. What throws an SQLite::Exception inside comes back as an error. Threads: any.
namespace owc::store {

/// A file that goes away unless it was given its name.
class PartFile {
  public:
    explicit PartFile(std::filesystem::path path) : m_path(std::move(path)) { remove(); }
    ~PartFile() {
        if (!m_named) remove();
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Only its owner may read it, from its first byte on.
    [[nodiscard]] domain::Result<void> make();
    [[nodiscard]] domain::Result<void> rename(const std::filesystem::path& to);

  private:
    void remove() const;

    std::filesystem::path m_path;
    bool m_named = false;
};

/// @param flags  of open(2)
[[nodiscard]] domain::Result<void> syncToDisk(const std::filesystem::path& path, int flags);

/// For reading only, beside whoever writes it. Throws SQLite::Exception.
[[nodiscard]] SQLite::Database openLive(const std::filesystem::path& file);

/// One step: no writer can begin it anew, and it is over soon.
[[nodiscard]] domain::Result<void> copyPages(const std::filesystem::path& from,
                                             const std::filesystem::path& to);

/// A file keeps its content under another name, its write-ahead log with it.
/// @return that name; empty where there is no such file
[[nodiscard]] domain::Result<std::filesystem::path> setAside(const std::filesystem::path& file,
                                                             const std::string& stamp);

/// The same error, saying at which step.
[[nodiscard]] tl::unexpected<domain::Error> atStep(const char* step, domain::Error error);

}  // namespace owc::store
