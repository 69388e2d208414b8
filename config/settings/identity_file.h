#pragma once

#include "config/settings/reader.h"

// Internal to this folder: nadra.toml and authority_codes.toml.
namespace owc::settings {

/// Both files may be missing where centre.toml does not name "nadra".
void readAuthority(const std::filesystem::path& folder, const toml::table& centre, CentreSettings& into);

}  // namespace owc::settings
