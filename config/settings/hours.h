#pragma once

#include <filesystem>

#include "config/settings/centre_settings.h"

// Internal to this folder.
namespace owc::settings {

/// Reads hours.toml of a folder; without one nothing is filled in. Throws BadSetting.
void readHours(const std::filesystem::path& folder, Hours& into);

}  // namespace owc::settings
