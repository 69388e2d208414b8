#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "queue-server/domain/result.h"

// The folder of a registry: `registry-000001.db`, `registry-000002.db`, ... that never change once they have
// their name, and `current`, which names the one that answers.
namespace owc::registry {

/// Versions that stay beside the current one.
inline constexpr std::size_t kOldVersionsKept = 2;

[[nodiscard]] std::filesystem::path versionFile(const std::filesystem::path& folder, std::uint64_t number);

/// The number that `current` names.
/// @return nothing when no version was ever loaded; Corrupt when `current` holds something else
[[nodiscard]] domain::Result<std::optional<std::uint64_t>> currentVersion(
    const std::filesystem::path& folder);

/// Numbers of the versions that lie there, in order.
[[nodiscard]] std::vector<std::uint64_t> versionsIn(const std::filesystem::path& folder);

/// Gives a finished file its number and makes it the one that answers, in two renames: whoever opens the
/// folder meanwhile finds the old version or the new one. Older ones than kOldVersionsKept are removed.
/// @param part  in the same folder, written and closed
[[nodiscard]] domain::Result<void> publish(const std::filesystem::path& folder,
                                           const std::filesystem::path& part, std::uint64_t number);

/// Held by whoever makes a version, until the object or the process ends.
class Loading {
  public:
    /// Makes the folder when it is not there.
    /// @return StorageLocked when another process loads into this folder; StorageReadOnly, StorageFailed
    [[nodiscard]] static domain::Result<Loading> begin(const std::filesystem::path& folder);
    Loading(Loading&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    Loading& operator=(Loading&&) = delete;
    ~Loading();

  private:
    explicit Loading(int fd) : m_fd(fd) {}
    int m_fd = -1;
};

}  // namespace owc::registry
