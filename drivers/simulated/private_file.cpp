#include "drivers/simulated/private_file.h"

#include <fcntl.h>
#include <unistd.h>

namespace owc::simulated {

bool writePrivately(const std::filesystem::path& file, std::span<const std::uint8_t> bytes) {
    const std::string part = file.string() + ".part";
    std::error_code failed;
    std::filesystem::remove(part, failed);  // it may be somebody's with other rights
    const int out =
        ::open(part.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (out < 0) return false;
    std::size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t some = ::write(out, bytes.data() + written, bytes.size() - written);
        if (some <= 0) break;
        written += static_cast<std::size_t>(some);
    }
    const bool whole = ::close(out) == 0 && written == bytes.size();
    if (whole) std::filesystem::rename(part, file, failed);
    if (whole && !failed) return true;
    std::filesystem::remove(part, failed);
    return false;
}

}  // namespace owc::simulated
