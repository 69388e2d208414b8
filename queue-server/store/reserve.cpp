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
std::uint64_t Reserve::held() const {
    struct stat found {};
    constexpr std::uint64_t kBlock = 512;
    return ::stat(m_file.c_str(), &found) == 0 ? static_cast<std::uint64_t>(found.st_blocks) * kBlock : 0;
}

/// Asked first: an allocation that does not fit takes the whole disk before it says so, and whoever writes in that
/// moment finds it full.
bool Reserve::fits() const {
    std::error_code unknown;
    const auto space = std::filesystem::space(m_file.parent_path(), unknown);
    return unknown || held() + space.available >= m_bytes;
}

domain::Result<void> Reserve::make() {
    std::error_code none;
    if (std::filesystem::file_size(m_file, none) == m_bytes && held() >= m_bytes) return {};
    if (!fits()) {
        release();
        return fail(ErrorCode::StorageFull, m_file.string() + ": the disk has less room than this");
    }
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
