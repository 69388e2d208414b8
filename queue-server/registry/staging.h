#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "queue-server/domain/result.h"
#include "queue-server/registry/columns.h"
#include "queue-server/registry/complaint.h"

namespace owc::registry {

/// A file that is being loaded, and how far.
struct Input {
    std::filesystem::path path;
    FileForm form;
    std::uint64_t size = 0;    ///< bytes
    std::uint64_t offset = 0;  ///< bytes taken
    std::uint64_t lines = 0;   ///< lines taken
    std::uint64_t rows = 0;
    bool unended = false;  ///< its last line has no line end
    bool done = false;
    std::string hash;  ///< BLAKE2b-256 of the bytes taken, in hex

    [[nodiscard]] std::string name() const { return path.filename().string(); }
};

/// How far a load has come: written whole beside the runs it counts, after they are on the disk. What is not
/// counted here was not taken, and is taken again after an interruption.
struct Staging {
    std::vector<Input> inputs;
    bool names = true;
    std::size_t rolls = 0, homes = 0, papers = 0;  ///< runs of each
    std::uint64_t refused = 0, told = 0;           ///< lines complained of
    std::vector<Complaint> complaints;             ///< the first of them

    [[nodiscard]] domain::Result<void> save(const std::filesystem::path& folder) const;
    /// Nothing when none is there or it cannot be read: the load begins anew.
    [[nodiscard]] static std::optional<Staging> restore(const std::filesystem::path& folder);
};

}  // namespace owc::registry
