#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

#include "queue-server/domain/result.h"
#include "queue-server/registry/complaint.h"
#include "queue-server/registry/version.h"

namespace owc::registry {

/// How far a load is, told every few thousand lines.
struct LoadProgress {
    enum class Step : std::uint8_t { Reading, Placing, Building };
    Step step{};
    std::string file;         ///< of Reading
    std::uint64_t done = 0;   ///< of Reading bytes of all files, else lines
    std::uint64_t total = 0;  ///< the same
};

struct LoadOptions {
    domain::Time now{};  ///< written into the version
    std::string source;  ///< the same; empty: the names of the files
    bool names = true;   ///< false: names of people are not kept
    std::size_t memory =
        64 << 20;  ///< bytes gathered before they are sorted and written down; about three times this is used
    std::size_t complaints = 100;  ///< that many are kept, all are counted
    std::function<void(const LoadProgress&)> progress;
};

struct LoadReport {
    std::optional<Version> version;  ///< nothing: a line was refused, and nothing has changed
    std::uint64_t rows = 0;
    std::uint64_t refused = 0;          ///< lines that are wrong, or contradict one another
    std::uint64_t told = 0;             ///< the same line twice, one number in two rolls: taken all the same
    std::vector<Complaint> complaints;  ///< the first of both
    bool resumed = false;               ///< an interrupted load of the same files went on
};

/// Makes a new version of a registry out of whole files (README.md) and makes it the current one. One wrong
/// line and nothing is taken; the old version answers until the end. Killed, and called again with the same
/// files, it goes on where it was.
/// @param files  named after what they hold; any order, several of a kind; lines in any order
/// @return BadInput for a file that is none of these; storage errors; StorageLocked when another program
/// loads Threads: blocks the caller's for minutes; reads and writes files of this folder only.
[[nodiscard]] domain::Result<LoadReport> load(const std::filesystem::path& folder,
                                              const std::vector<std::filesystem::path>& files,
                                              const LoadOptions& options);

}  // namespace owc::registry
