#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "config/settings/key_files.h"
#include "queue-server/domain/result.h"

namespace owc::server {

/// The seed of a key that signs; made, durably, where none lies.
/// @param without  what a centre does without when it has none, for the log: "forms for the registry"
/// @return nothing where it cannot be made: a key folder that may only be read; BadKey, naming the file, when
/// one
///         that is there cannot be read
[[nodiscard]] domain::Result<std::optional<settings::SigningSeed>> openSigningKey(
    const std::filesystem::path& file, std::string_view without);

/// For whoever checks a signature: not secret, and made anew from the other whenever it is missing.
/// @return BadKey, naming the file, when it cannot be written
[[nodiscard]] domain::Result<void> publishKey(const std::filesystem::path& file, const std::string& jwk);

}  // namespace owc::server
