#include "queue-server/store/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace owc::store {

using domain::ErrorCode;
using domain::fail;

domain::Result<FileLock> FileLock::take(const std::filesystem::path& file) {
    const std::string path = file.string() + ".lock";
    FileLock lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    if (lock.m_fd < 0 && (errno == EROFS || errno == EACCES))
        return fail(ErrorCode::StorageReadOnly, path + ": cannot be made, the folder may not be written");
    if (lock.m_fd < 0)
        return fail(ErrorCode::StorageFailed, path + ": cannot be made; is the folder writable?");
    if (::flock(lock.m_fd, LOCK_EX | LOCK_NB) != 0)
        return fail(ErrorCode::StorageLocked, file.string() + ": another server writes this log");
    return lock;
}

FileLock::FileLock(FileLock&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(m_fd, other.m_fd);
    return *this;
}

FileLock::~FileLock() {
    if (m_fd >= 0) ::close(m_fd);
}

}  // namespace owc::store
