#pragma once

#include <sqlite3.h>

#include <boost/variant2/variant.hpp>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace owc::test {

/// Which file of a database a call is about.
enum class VfsFile { Database, WriteAheadLog, Other };

/// Where the process dies.
enum class VfsKill {
    None,
    CommitWrite,    ///< in the middle of a write to the write-ahead log
    CommitSync,     ///< all is written, nothing of it synced
    AfterCommit,    ///< on disk, and nobody has been told
    DatabaseWrite,  ///< in the middle of a page that moves from the write-ahead log into the file
};

struct VfsPlan {
    bool losing = false;  ///< what is not synced is lost with the process
    VfsKill kill = VfsKill::None;
    std::uint32_t killAt = 1;  ///< the how-manieth such call, from 1
    std::uint64_t seed = 1;
    int tell = -1;  ///< a line with the place goes to this descriptor before the end; -1: nobody is told
};

/// Extended SQLite codes that calls answer without doing anything; 0: they work.
struct VfsFaults {
    int read = 0;
    int write = 0;
    int sync = 0;
    bool readOnly = false;  ///< databases open for reading only
};

struct VfsCounts {
    std::uint64_t reads = 0, writes = 0, syncs = 0, walSyncs = 0;
};

/// What a losing disk holds of a file: as the process sees it, and what of that has not been synced.
class VfsImage {
  public:
    struct Write {
        std::int64_t offset = 0;
        std::string bytes;
    };
    struct Truncate {
        std::int64_t size = 0;
    };
    using Change = boost::variant2::variant<Write, Truncate>;

    /// Reads the file as it is on disk; `real` must stay open while the image is used.
    int load(sqlite3_file& real);
    int read(void* into, int size, std::int64_t offset) const;
    void write(const void* bytes, int size, std::int64_t offset);
    void truncate(std::int64_t size);
    int sync(sqlite3_file& real, int flags);
    /// The power goes: each change arrives whole, in part, or not at all, whatever came before it.
    void cut(sqlite3_file& real, std::mt19937_64& random);

    [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(m_seen.size()); }

  private:
    static int apply(sqlite3_file& real, const Change& change);

    std::string m_seen;
    std::vector<Change> m_pending;
};

/// The disk below a TestVfs. Threads: the VFS locks around every call.
class VfsDisk {
  public:
    explicit VfsDisk(VfsPlan plan) : m_plan(plan), m_random(plan.seed) {}

    /// One open file.
    struct Open {
        VfsFile kind = VfsFile::Other;
        std::string path;
        sqlite3_file* real = nullptr;
        std::shared_ptr<VfsImage> image;  ///< null: straight through
    };

    int opened(Open& file);
    void closed(const Open& file);
    void removed(const std::string& path) { m_images.erase(path); }
    [[nodiscard]] bool existsUnsynced(const std::string& path) const;

    int read(const Open& file, void* into, int size, std::int64_t offset);
    int write(const Open& file, const void* bytes, int size, std::int64_t offset);
    int truncate(const Open& file, std::int64_t size);
    int sync(const Open& file, int flags);
    int size(const Open& file, std::int64_t* size) const;
    /// The lock of a commit is given back.
    void unlocked();
    /// Whether the folder's disk takes so many bytes more.
    [[nodiscard]] bool hasRoom(std::int64_t more) const;

    VfsFaults faults;
    VfsCounts counts;
    std::filesystem::path limitedFolder;
    std::int64_t limitBytes = -1;  ///< all files of the folder together; -1: no limit

  private:
    bool reached(VfsKill where);
    [[noreturn]] void die(VfsKill where);
    [[nodiscard]] std::int64_t room() const;

    VfsPlan m_plan;
    std::mt19937_64 m_random;
    std::map<std::string, std::shared_ptr<VfsImage>> m_images;
    std::vector<Open> m_open;
    std::uint32_t m_passed = 0;
    bool m_walDirty = false;
    bool m_dieAtUnlock = false;
};

}  // namespace owc::test
