#include "queue-server/admin/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <fstream>

namespace owc::admin {

namespace {

constexpr std::uintmax_t kLargestFile = 64u << 20;

}  // namespace

std::optional<std::string> contentOf(const std::filesystem::path& file) {
    std::error_code error;
    const auto size = std::filesystem::file_size(file, error);
    if (error || size > kLargestFile) return std::nullopt;
    std::ifstream in(file, std::ios::binary);
    std::string text(size, '\0');
    if (!in.read(text.data(), static_cast<std::streamsize>(size))) return std::nullopt;
    return text;
}

bool writeNew(const std::filesystem::path& file, const std::string& text) {
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) return false;
    std::size_t at = 0;
    while (at < text.size()) {
        const ssize_t some = ::write(fd, text.data() + at, text.size() - at);
        if (some <= 0) break;
        at += static_cast<std::size_t>(some);
    }
    const bool good = at == text.size() && ::fsync(fd) == 0;
    ::close(fd);
    if (!good) ::unlink(file.c_str());
    return good;
}

}  // namespace owc::admin
