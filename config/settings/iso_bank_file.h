#pragma once

#include <filesystem>
#include <optional>

#include "config/settings/reader.h"

namespace owc::settings {

/// Reads iso8583.toml, where it is there, and looks whether its keys fit together. Throws BadSetting.
void readIsoBank(const std::filesystem::path& folder, std::optional<iso8583::Terms>& into);

}  // namespace owc::settings
