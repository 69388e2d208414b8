#include "tests/support/test_vfs.h"

#include <mutex>
#include <new>

namespace owc::test {

/// The C side: tables of functions that find their way back to the disk.
class TestVfs::Glue {
  public:
    explicit Glue(const VfsPlan& plan) : disk(plan), real(sqlite3_vfs_find(nullptr)), vfs(*real) {
        vfs.zName = "owc-test";
        vfs.pNext = nullptr;
        vfs.pAppData = this;
        vfs.szOsFile = static_cast<int>(sizeof(File)) + real->szOsFile;
        vfs.xOpen = open;
        vfs.xDelete = remove;
        vfs.xAccess = access;
        sqlite3_vfs_register(&vfs, 1);
    }
    ~Glue() { sqlite3_vfs_unregister(&vfs); }
    Glue(const Glue&) = delete;
    Glue& operator=(const Glue&) = delete;

    VfsDisk disk;
    std::mutex mutex;

  private:
    /// Lies at the beginning of what SQLite allocates; the file of the VFS below follows it.
    struct File {
        sqlite3_file base{};
        Glue* glue = nullptr;
        VfsDisk::Open* open = nullptr;

        [[nodiscard]] sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    };
    static_assert(sizeof(File) % 8 == 0, "SQLite aligns its files to 8 bytes");

    static File& fileOf(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
    static Glue& glueOf(sqlite3_vfs* vfs) { return *static_cast<Glue*>(vfs->pAppData); }

    static int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* raw, int flags, int* outFlags) {
        Glue& glue = glueOf(vfs);
        const std::lock_guard lock(glue.mutex);
        File& file = *new (raw) File;
        const bool database = (flags & SQLITE_OPEN_MAIN_DB) != 0;
        if (database && glue.disk.faults.readOnly)
            flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
        const int problem = glue.real->xOpen(glue.real, name, file.real(), flags, outFlags);
        if (problem != SQLITE_OK) return problem;
        auto open = std::make_unique<VfsDisk::Open>();
        open->path = name ? name : "";
        open->real = file.real();
        open->kind = database                           ? VfsFile::Database
                     : (flags & SQLITE_OPEN_WAL) != 0   ? VfsFile::WriteAheadLog
                                                        : VfsFile::Other;
        if (const int trouble = glue.disk.opened(*open); trouble != SQLITE_OK) {
            file.real()->pMethods->xClose(file.real());
            return trouble;
        }
        file.glue = &glue;
        file.open = open.release();
        file.base.pMethods = methods();
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs* vfs, const char* name, int syncFolder) {
        Glue& glue = glueOf(vfs);
        const std::lock_guard lock(glue.mutex);
        glue.disk.removed(name);
        return glue.real->xDelete(glue.real, name, syncFolder);
    }
    static int access(sqlite3_vfs* vfs, const char* name, int flags, int* answer) {
        Glue& glue = glueOf(vfs);
        const std::lock_guard lock(glue.mutex);
        const int problem = glue.real->xAccess(glue.real, name, flags, answer);
        if (problem == SQLITE_OK && flags == SQLITE_ACCESS_EXISTS && glue.disk.existsUnsynced(name)) *answer = 1;
        return problem;
    }
    static int close(sqlite3_file* raw) {
        File& file = fileOf(raw);
        const std::lock_guard lock(file.glue->mutex);
        file.glue->disk.closed(*file.open);
        delete file.open;
        return file.real()->pMethods->xClose(file.real());
    }

    /// Calls a member of the disk under the lock.
    template <class... Args>
    static int atDisk(sqlite3_file* raw, int (VfsDisk::*call)(const VfsDisk::Open&, Args...), Args... args) {
        File& file = fileOf(raw);
        const std::lock_guard lock(file.glue->mutex);
        return (file.glue->disk.*call)(*file.open, args...);
    }
    static int read(sqlite3_file* raw, void* into, int size, sqlite3_int64 offset) {
        return atDisk<void*, int, std::int64_t>(raw, &VfsDisk::read, into, size, offset);
    }
    static int write(sqlite3_file* raw, const void* bytes, int size, sqlite3_int64 offset) {
        return atDisk<const void*, int, std::int64_t>(raw, &VfsDisk::write, bytes, size, offset);
    }
    static int truncate(sqlite3_file* raw, sqlite3_int64 size) {
        return atDisk<std::int64_t>(raw, &VfsDisk::truncate, size);
    }
    static int sync(sqlite3_file* raw, int flags) { return atDisk<int>(raw, &VfsDisk::sync, flags); }
    static int fileSize(sqlite3_file* raw, sqlite3_int64* size) {
        File& file = fileOf(raw);
        const std::lock_guard lock(file.glue->mutex);
        std::int64_t found = 0;
        const int problem = file.glue->disk.size(*file.open, &found);
        *size = found;
        return problem;
    }
    static int shmMap(sqlite3_file* raw, int page, int size, int extend, void volatile** into) {
        File& file = fileOf(raw);
        if (extend != 0) {
            const int there = file.real()->pMethods->xShmMap(file.real(), page, size, 0, into);
            const std::lock_guard lock(file.glue->mutex);
            if (there == SQLITE_OK && *into == nullptr && !file.glue->disk.hasRoom(size)) return SQLITE_IOERR_SHMSIZE;
        }
        return file.real()->pMethods->xShmMap(file.real(), page, size, extend, into);
    }
    static int shmLock(sqlite3_file* raw, int from, int count, int flags) {
        File& file = fileOf(raw);
        if ((flags & SQLITE_SHM_UNLOCK) != 0) {
            const std::lock_guard lock(file.glue->mutex);
            file.glue->disk.unlocked();
        }
        return file.real()->pMethods->xShmLock(file.real(), from, count, flags);
    }

    /// The rest goes straight down.
    template <auto Member, class... Args>
    static int pass(sqlite3_file* raw, Args... args) {
        sqlite3_file* file = fileOf(raw).real();
        return (file->pMethods->*Member)(file, args...);
    }

    static const sqlite3_io_methods* methods() {
        using M = sqlite3_io_methods;
        static const sqlite3_io_methods kMethods{
            .iVersion = 2,  // no memory maps of the file: they would pass the disk by
            .xClose = close,
            .xRead = read,
            .xWrite = write,
            .xTruncate = truncate,
            .xSync = sync,
            .xFileSize = fileSize,
            .xLock = pass<&M::xLock, int>,
            .xUnlock = pass<&M::xUnlock, int>,
            .xCheckReservedLock = pass<&M::xCheckReservedLock, int*>,
            .xFileControl = pass<&M::xFileControl, int, void*>,
            .xSectorSize = pass<&M::xSectorSize>,
            .xDeviceCharacteristics = pass<&M::xDeviceCharacteristics>,
            .xShmMap = shmMap,
            .xShmLock = shmLock,
            .xShmBarrier = [](sqlite3_file* raw) { fileOf(raw).real()->pMethods->xShmBarrier(fileOf(raw).real()); },
            .xShmUnmap = pass<&M::xShmUnmap, int>,
            .xFetch = nullptr,
            .xUnfetch = nullptr,
        };
        return &kMethods;
    }

    sqlite3_vfs* real;
    sqlite3_vfs vfs;
};

TestVfs::TestVfs(const VfsPlan& plan) : m_glue(std::make_unique<Glue>(plan)) {}
TestVfs::~TestVfs() = default;

void TestVfs::fail(const VfsFaults& faults) {
    const std::lock_guard lock(m_glue->mutex);
    m_glue->disk.faults = faults;
}

void TestVfs::limit(const std::filesystem::path& folder, std::int64_t bytes) {
    const std::lock_guard lock(m_glue->mutex);
    m_glue->disk.limitedFolder = folder;
    m_glue->disk.limitBytes = bytes;
}

VfsCounts TestVfs::counts() const {
    const std::lock_guard lock(m_glue->mutex);
    return m_glue->disk.counts;
}

}  // namespace owc::test
