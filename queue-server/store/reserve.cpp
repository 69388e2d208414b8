#include "queue-server/store/reserve.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace owc::store {

using domain::ErrorCode;
using domain::fail;

Reserve::Reserve(std::filesystem::path file, std::uint64_t bytes) : m_file(std::move(file)), m_bytes(bytes) {}

/// Blocks count, not the length: a file with holes keeps nothing back.
bool Reserve::whole() const {
    struct stat found {};
    constexpr std::uint64_t kBlock = 512;
    return ::stat(m_file.c_str(), &found) == 0 && static_cast<std::uint64_t>(found.st_size) == m_bytes &&
           static_cast<std::uint64_t>(found.st_blocks) * kBlock >= m_bytes;
}

domain::Result<void> Reserve::make() {
    if (whole()) return {};
    const int fd = ::open(m_file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) return fail(ErrorCode::StorageFailed, m_file.string() + ": cannot be made");
    const int problem = ::posix_fallocate(fd, 0, static_cast<off_t>(m_bytes));
    ::close(fd);
    if (problem == 0) return {};
    release();
    return fail(problem == ENOSPC || problem == EDQUOT ? ErrorCode::StorageFull : ErrorCode::StorageFailed,
                m_file.string() + ": " + std::generic_category().message(problem));
}

void Reserve::release() {
    std::error_code ignored;
    std::filesystem::remove(m_file, ignored);
}

}  // namespace owc::store
