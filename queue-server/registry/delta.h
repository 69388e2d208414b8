#pragma once

#include "queue-server/registry/load.h"

namespace owc::registry {

/// Changes the current version by files of the same kinds and columns, with one more column `change` ("put"
/// when it is empty, or "remove"), into a new version that becomes the current one. Put adds or overwrites: a
/// household's or person's own columns, a score by its day, a paper by its first three columns. Remove needs
/// only the columns that say which. Papers follow their person: they lie in the lowest-numbered household
/// that she is in afterwards, and go only when she is in none. First people are removed, then households and
/// people put, then scores and papers, last households removed; of the same thing the last line counts. One
/// wrong line and nothing is taken. A killed delta leaves nothing behind.
/// @return as load; BadInput when nothing was ever loaded
/// Threads: blocks the caller's; the lines of a delta are kept in memory, about 500 bytes each.
[[nodiscard]] domain::Result<LoadReport> applyDelta(const std::filesystem::path& folder,
                                                    const std::vector<std::filesystem::path>& files,
                                                    const LoadOptions& options);

}  // namespace owc::registry
