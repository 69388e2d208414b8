#pragma once

#include <filesystem>
#include <string>

#include "config/settings/centre_settings.h"

// Changes staff.toml of a settings folder and leaves every other byte of it as it is. The new file takes the place of
// the old one in one step, and only if the folder loads with it.
// Errors: BadSettings that says what is wrong; then nothing has changed.
namespace owc::settings {

[[nodiscard]] domain::Result<void> addStaff(const std::filesystem::path& folder, const Staff& person);
[[nodiscard]] domain::Result<void> setPinHash(const std::filesystem::path& folder, const std::string& officer,
                                              const std::string& pinHash);
[[nodiscard]] domain::Result<void> removeStaff(const std::filesystem::path& folder, const std::string& officer);

}  // namespace owc::settings
