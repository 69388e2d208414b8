#pragma once

#include <filesystem>

#include "queue-server/domain/result.h"

namespace owc::store {

/// An exclusive lock on `file`.lock, held until the object or the process ends, however it ends.
class FileLock {
  public:
    /// @return StorageLocked when another process holds it, StorageReadOnly or StorageFailed when the file cannot
    ///         be made
    [[nodiscard]] static domain::Result<FileLock> take(const std::filesystem::path& file);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

  private:
    explicit FileLock(int fd) : m_fd(fd) {}
    int m_fd = -1;
};

}  // namespace owc::store
