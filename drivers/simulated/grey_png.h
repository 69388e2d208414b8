#pragma once

#include <filesystem>
#include <string>
#include <tl/expected.hpp>

#include "drivers/biometrics/grey_image.h"

namespace owc::simulated {

/// A print from a PNG file: colours become grey, what is transparent becomes white. At most 4000 dots each
/// way.
/// @return why not, with the file's name and nothing of what is in it
[[nodiscard]] tl::expected<biometrics::GreyImage, std::string> readGreyPng(const std::filesystem::path& file);

/// Writes a PNG: whole, or not at all. A print is personal: the file is for its owner only.
/// @return false when the file cannot be written
[[nodiscard]] bool writeGreyPng(const biometrics::GreyImage& image, const std::filesystem::path& file);

}  // namespace owc::simulated
