#pragma once

#include <filesystem>

namespace owc::registry {

/// Whether nearly all of a file is in the page cache, by a sample of its pages; false when that cannot be
/// told.
[[nodiscard]] bool isResident(const std::filesystem::path& file);

}  // namespace owc::registry
