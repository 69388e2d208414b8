#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

#include "queue-server/domain/result.h"
#include "queue-server/eligibility/record.h"
#include "queue-server/registry/version.h"
#include "queue-server/registry/words.h"

namespace owc::registry {

/// One version, opened for reading. It never changes, so nothing is locked (`immutable=1`).
/// Threads: one at a time per object; others open their own.
class VersionFile {
  public:
    /// @return VersionUnknown for a file that is not a registry or newer than this program, Corrupt,
    /// StorageFailed
    [[nodiscard]] static domain::Result<std::unique_ptr<VersionFile>> open(const std::filesystem::path& file);
    ~VersionFile();

    [[nodiscard]] const Version& version() const { return m_version; }
    [[nodiscard]] const Words& words() const { return m_words; }

    /// The household in whose roll this number is; of two rolls the one with the lower number of household.
    /// @return Corrupt for a damaged file
    [[nodiscard]] domain::Result<std::optional<eligibility::Household>> householdOf(
        eligibility::CnicNumber cnic);
    [[nodiscard]] domain::Result<std::optional<eligibility::Household>> household(std::uint64_t id);

    /// Households in the order of their numbers.
    /// @param after  only those with a larger number; nothing: all
    /// @param each   false stops
    [[nodiscard]] domain::Result<void> forEach(
        std::optional<std::uint64_t> after, const std::function<bool(const eligibility::Household&)>& each);

    /// Numbers that stand in the rolls of several households, with those households, at most `most`.
    struct TwoRolls {
        eligibility::CnicNumber cnic = 0;
        std::vector<std::uint64_t> households;
    };
    [[nodiscard]] domain::Result<std::vector<TwoRolls>> onTwoRolls(std::size_t most);

  private:
    class Impl;
    explicit VersionFile(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
    Version m_version;
    Words m_words;
};

}  // namespace owc::registry
