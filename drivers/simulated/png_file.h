#pragma once

#include <filesystem>

#include "drivers/api/raster.h"

namespace owc::simulated {

/// Writes dots as a black-and-white PNG: whole, or not at all (a temporary file is renamed).
/// @return false when the file cannot be written
[[nodiscard]] bool writePng(const drivers::Raster& raster, const std::filesystem::path& file);

}  // namespace owc::simulated
