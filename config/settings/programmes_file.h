#pragma once

#include "config/settings/centre_settings.h"

// Internal to this folder: programmes.toml.
namespace owc::settings {

/// The catalogue of programmes.toml; nothing is touched where the file is not there. Rows of the same thing
/// are ended where the next begins, so that every row says by itself whether it holds on a day.
/// @throws BadSetting with file, line, key, what is wrong and what to do
void readProgrammes(const std::filesystem::path& folder, const std::vector<Service>& services,
                    eligibility::Catalogue& into);

}  // namespace owc::settings
