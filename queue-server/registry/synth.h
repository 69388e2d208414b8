#pragma once

#include <filesystem>
#include <functional>

#include "queue-server/domain/ids.h"
#include "queue-server/domain/result.h"

namespace owc::registry {

/// A registry of people who do not exist, in realistic shapes.
struct SynthOptions {
    std::uint64_t persons = 100'000;  ///< about: whole households
    std::uint64_t seed = 1;           ///< the same seed and number: the same files
    bool json = false;                ///< JSON Lines instead of CSV
    bool names = true;
    domain::Day today = std::chrono::sys_days{std::chrono::year{2026} / 3 / 1};  ///< nothing is later
    std::function<void(std::uint64_t persons)> progress;                         ///< every 100,000
};

struct SynthReport {
    std::vector<std::filesystem::path> files;
    std::uint64_t households = 0, persons = 0;
};

/// Numbers of these people begin with 9: no province or area has that digit (domain facts 3.1), so no real
/// card does.
inline constexpr std::uint64_t kFirstSynthetic = 9'000'000'000'000;
inline constexpr std::uint64_t kMostSynthetic = 1'000'000'000'000;

/// The number of the n-th of them: all different, spread over their range as real ones are.
[[nodiscard]] std::uint64_t syntheticCnic(std::uint64_t n);

/// Writes one file of each kind into a folder, a few lines at a time. README.md says which shapes and whence.
/// @return BadInput for more than a hundred thousand million persons; StorageFailed, StorageFull
[[nodiscard]] domain::Result<SynthReport> synthesize(const std::filesystem::path& folder,
                                                     const SynthOptions& options);

}  // namespace owc::registry
