#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

namespace owc::simulated {

/// Writes a file that only its owner may read: whole, or not at all (a temporary file is renamed).
/// @return false when it cannot be written
[[nodiscard]] bool writePrivately(const std::filesystem::path& file, std::span<const std::uint8_t> bytes);

}  // namespace owc::simulated
