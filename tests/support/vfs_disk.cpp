#include "tests/support/vfs_disk.h"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstring>

namespace owc::test {

namespace {

const char* nameOf(VfsKill where) {
    switch (where) {
        case VfsKill::None: return "none";
        case VfsKill::CommitWrite: return "commit-write";
        case VfsKill::CommitSync: return "commit-sync";
        case VfsKill::AfterCommit: return "after-commit";
        case VfsKill::DatabaseWrite: return "database-write";
    }
    return "";
}

int writeAll(sqlite3_file& real, const std::string& bytes, std::int64_t offset) {
    return real.pMethods->xWrite(&real, bytes.data(), static_cast<int>(bytes.size()), offset);
}

}  // namespace

int VfsImage::load(sqlite3_file& real) {
    sqlite3_int64 size = 0;
    if (const int problem = real.pMethods->xFileSize(&real, &size); problem != SQLITE_OK) return problem;
    m_seen.assign(static_cast<std::size_t>(size), '\0');
    m_pending.clear();
    return size == 0 ? SQLITE_OK : real.pMethods->xRead(&real, m_seen.data(), static_cast<int>(size), 0);
}

int VfsImage::read(void* into, int size, std::int64_t offset) const {
    const auto wanted = static_cast<std::size_t>(size);
    const auto from = static_cast<std::size_t>(offset);
    const std::size_t there = from < m_seen.size() ? std::min(wanted, m_seen.size() - from) : 0;
    if (there > 0) std::memcpy(into, m_seen.data() + from, there);
    std::memset(static_cast<char*>(into) + there, 0, wanted - there);
    return there == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

void VfsImage::write(const void* bytes, int size, std::int64_t offset) {
    std::string text(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    const auto end = static_cast<std::size_t>(offset) + text.size();
    if (m_seen.size() < end) m_seen.resize(end, '\0');
    m_seen.replace(static_cast<std::size_t>(offset), text.size(), text);
    m_pending.emplace_back(Write{offset, std::move(text)});
}

void VfsImage::truncate(std::int64_t size) {
    m_seen.resize(static_cast<std::size_t>(size), '\0');
    m_pending.emplace_back(Truncate{size});
}

int VfsImage::apply(sqlite3_file& real, const Change& change) {
    if (const auto* write = boost::variant2::get_if<Write>(&change))
        return writeAll(real, write->bytes, write->offset);
    return real.pMethods->xTruncate(&real, boost::variant2::get<Truncate>(change).size);
}

int VfsImage::sync(sqlite3_file& real, int flags) {
    for (const Change& change : m_pending) {
        if (const int problem = apply(real, change); problem != SQLITE_OK) return problem;
    }
    m_pending.clear();
    return real.pMethods->xSync(&real, flags);
}

void VfsImage::cut(sqlite3_file& real, std::mt19937_64& random) {
    std::ranges::shuffle(m_pending, random);
    for (Change& change : m_pending) {
        const auto fate = random() % 3;
        if (fate == 0) continue;
        auto* write = boost::variant2::get_if<Write>(&change);
        if (write && fate == 1) write->bytes.resize(random() % (write->bytes.size() + 1));
        apply(real, change);
    }
}

int VfsDisk::opened(Open& file) {
    if (m_plan.losing && file.kind != VfsFile::Other) {
        auto& image = m_images[file.path];
        if (!image) {
            image = std::make_shared<VfsImage>();
            if (const int problem = image->load(*file.real); problem != SQLITE_OK) {
                m_images.erase(file.path);
                return problem;
            }
        }
        file.image = image;
    }
    m_open.push_back(file);
    return SQLITE_OK;
}

void VfsDisk::closed(const Open& file) {
    std::erase_if(m_open, [&](const Open& other) { return other.real == file.real; });
}

bool VfsDisk::existsUnsynced(const std::string& path) const {
    const auto image = m_images.find(path);
    return image != m_images.end() && image->second->size() > 0;
}

int VfsDisk::read(const Open& file, void* into, int size, std::int64_t offset) {
    ++counts.reads;
    if (faults.read != 0) return faults.read;
    if (file.image) return file.image->read(into, size, offset);
    return file.real->pMethods->xRead(file.real, into, size, offset);
}

int VfsDisk::write(const Open& file, const void* bytes, int size, std::int64_t offset) {
    ++counts.writes;
    if (faults.write != 0) return faults.write;
    const bool wal = file.kind == VfsFile::WriteAheadLog;
    m_walDirty = m_walDirty || (wal && offset > 0);  // its header alone is synced before the first commit
    const bool dies = (wal && reached(VfsKill::CommitWrite)) ||
                      (file.kind == VfsFile::Database && reached(VfsKill::DatabaseWrite));
    if (file.image) {
        file.image->write(bytes, size, offset);
        if (dies) die(m_plan.kill);
        return SQLITE_OK;
    }
    sqlite3_int64 now = 0;
    file.real->pMethods->xFileSize(file.real, &now);
    const std::int64_t more = offset + size - now;
    if (dies) size = size / 2;
    const bool full = more > 0 && !hasRoom(more);
    if (full) size = static_cast<int>(std::clamp<std::int64_t>(size - more + room(), 0, size));
    const int problem = size == 0 ? SQLITE_OK : file.real->pMethods->xWrite(file.real, bytes, size, offset);
    if (dies) die(m_plan.kill);
    return full ? SQLITE_FULL : problem;
}

int VfsDisk::truncate(const Open& file, std::int64_t size) {
    if (faults.write != 0) return faults.write;
    if (!file.image) return file.real->pMethods->xTruncate(file.real, size);
    file.image->truncate(size);
    return SQLITE_OK;
}

int VfsDisk::sync(const Open& file, int flags) {
    ++counts.syncs;
    if (faults.sync != 0) return faults.sync;
    const bool commits = file.kind == VfsFile::WriteAheadLog && m_walDirty;
    if (commits && reached(VfsKill::CommitSync)) die(VfsKill::CommitSync);
    const int problem = file.image ? file.image->sync(*file.real, flags) : file.real->pMethods->xSync(file.real, flags);
    if (!commits) return problem;
    ++counts.walSyncs;
    m_walDirty = false;
    m_dieAtUnlock = reached(VfsKill::AfterCommit);
    return problem;
}

int VfsDisk::size(const Open& file, std::int64_t* size) const {
    if (file.image) {
        *size = file.image->size();
        return SQLITE_OK;
    }
    sqlite3_int64 real = 0;
    const int problem = file.real->pMethods->xFileSize(file.real, &real);
    *size = real;
    return problem;
}

void VfsDisk::unlocked() {
    if (m_dieAtUnlock) die(VfsKill::AfterCommit);
}

std::int64_t VfsDisk::room() const {
    std::int64_t used = 0;
    for (const auto& entry : std::filesystem::directory_iterator(limitedFolder))
        used += entry.is_regular_file() ? static_cast<std::int64_t>(entry.file_size()) : 0;
    return limitBytes - used;
}

bool VfsDisk::hasRoom(std::int64_t more) const {
    return limitBytes < 0 || more <= room();
}

bool VfsDisk::reached(VfsKill where) {
    return where == m_plan.kill && ++m_passed == m_plan.killAt;
}

void VfsDisk::die(VfsKill where) {
    // One file is open twice where a process has two connections to it: its image is cut once.
    std::map<VfsImage*, sqlite3_file*> cut;
    for (const Open& file : m_open) {
        if (file.image) cut.emplace(file.image.get(), file.real);
    }
    for (const auto& [image, real] : cut) image->cut(*real, m_random);
    if (m_plan.tell >= 0) {
        const std::string line = std::string("killed ") + nameOf(where) + "\n";
        std::ignore = ::write(m_plan.tell, line.data(), line.size());
    }
    ::kill(::getpid(), SIGKILL);
    for (;;) ::pause();
}

}  // namespace owc::test
