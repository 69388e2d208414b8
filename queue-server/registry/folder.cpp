#include "queue-server/registry/folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <fstream>

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kPrefix = "registry-";
constexpr std::string_view kSuffix = ".db";
constexpr std::size_t kDigits = 6;

std::optional<std::uint64_t> numberOf(std::string_view name) {
    if (!name.starts_with(kPrefix) || !name.ends_with(kSuffix)) return std::nullopt;
    name = name.substr(kPrefix.size(), name.size() - kPrefix.size() - kSuffix.size());
    std::uint64_t number = 0;
    const auto [end, wrong] = std::from_chars(name.data(), name.data() + name.size(), number);
    if (name.size() < kDigits || wrong != std::errc{} || end != name.data() + name.size() || number == 0)
        return std::nullopt;
    return number;
}

Result<void> failed(const fs::path& file, int wrong) {
    const std::string text = file.string() + ": " + std::generic_category().message(wrong);
    if (wrong == ENOSPC || wrong == EDQUOT) return fail(ErrorCode::StorageFull, text);
    if (wrong == EACCES || wrong == EROFS || wrong == EPERM) return fail(ErrorCode::StorageReadOnly, text);
    return fail(ErrorCode::StorageFailed, text);
}

Result<void> sync(const fs::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return failed(file, errno);
    const int wrong = ::fsync(fd) == 0 ? 0 : errno;
    ::close(fd);
    if (wrong) return failed(file, wrong);
    return {};
}

Result<void> renameTo(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) return failed(to, errno);
    return sync(to.parent_path());
}

}  // namespace

fs::path versionFile(const fs::path& folder, std::uint64_t number) {
    std::string digits = std::to_string(number);
    if (digits.size() < kDigits) digits.insert(0, kDigits - digits.size(), '0');
    return folder / (std::string(kPrefix) + digits + std::string(kSuffix));
}

Result<std::optional<std::uint64_t>> currentVersion(const fs::path& folder) {
    const fs::path file = folder / "current";
    std::error_code wrong;
    if (!fs::exists(file, wrong)) {
        if (wrong) return fail(ErrorCode::StorageFailed, file.string() + ": " + wrong.message());
        return std::nullopt;
    }
    std::ifstream in(file);
    std::string name;
    if (!in || !std::getline(in, name))
        return fail(ErrorCode::StorageFailed, file.string() + ": cannot be read");
    const auto number = numberOf(name);
    if (!number)
        return fail(ErrorCode::Corrupt,
                    file.string() + ": names no version; write the name of one that lies beside it");
    return number;
}

std::vector<std::uint64_t> versionsIn(const fs::path& folder) {
    std::vector<std::uint64_t> numbers;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (const auto number = numberOf(entry.path().filename().string())) numbers.push_back(*number);
    std::ranges::sort(numbers);
    return numbers;
}

Result<void> publish(const fs::path& folder, const fs::path& part, std::uint64_t number) {
    const fs::path file = versionFile(folder, number);
    const fs::path next = folder / "current.next";
    if (auto done = sync(part); !done) return done;
    if (auto done = renameTo(part, file); !done) return done;
    {
        std::ofstream out(next, std::ios::trunc);
        out << file.filename().string() << '\n';
        if (!out.flush()) return fail(ErrorCode::StorageFailed, next.string() + ": cannot be written");
    }
    if (auto done = sync(next); !done) return done;
    if (auto done = renameTo(next, folder / "current"); !done) return done;
    std::size_t older = 0;
    for (const std::uint64_t there : versionsIn(folder)) older += there < number;
    for (const std::uint64_t there : versionsIn(folder)) {
        if (older <= kOldVersionsKept) break;
        std::error_code ignored;
        fs::remove(versionFile(folder, there), ignored);  // a reader that still has it open keeps it
        --older;
    }
    return {};
}

Result<Loading> Loading::begin(const fs::path& folder) {
    std::error_code wrong;
    if (fs::create_directories(folder, wrong)) fs::permissions(folder, fs::perms::owner_all, wrong);
    const fs::path file = folder / "loading.lock";
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) return tl::unexpected(failed(file, errno).error());
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        ::close(fd);
        return fail(ErrorCode::StorageLocked, folder.string() + ": another program loads into this registry");
    }
    return Loading(fd);
}

Loading::~Loading() {
    if (m_fd >= 0) ::close(m_fd);
}

}  // namespace owc::registry
