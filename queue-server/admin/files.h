#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace owc::admin {

/// All of a file; nothing where it cannot be read or is larger than 64 MB.
[[nodiscard]] std::optional<std::string> contentOf(const std::filesystem::path& file);

/// On disk, for its owner only.
/// @return false when there is a file of that name already, or it cannot be written: then there is none
[[nodiscard]] bool writeNew(const std::filesystem::path& file, const std::string& text);

}  // namespace owc::admin
