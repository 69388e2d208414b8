#pragma once

#include <filesystem>
#include <string>

#include "config/settings/identity.h"
#include "queue-server/domain/result.h"

namespace owc::settings {

/// What an authority knows this centre by. Secret: in no log, error text or settings file.
struct AuthorityKey {
    std::string user;
    std::string password;
};

/// Reads the two lines "user = ..." and "password = ..."; a value is the rest of its line and may hold
/// blanks.
/// @return ErrorCode::BadKey, naming the file, when it is missing, readable by others than its owner, or a
/// line is
///         missing or is neither of the two
[[nodiscard]] domain::Result<AuthorityKey> readAuthorityKey(const std::filesystem::path& file);

/// Whether the certificates that nadra.toml names can be used on this machine. Only the server's: no other
/// program needs them.
/// @return ErrorCode::BadSettings, naming file and line, when ca_file cannot be read or holds no certificate
[[nodiscard]] domain::Result<void> checkCaFile(const Nadra& nadra);

}  // namespace owc::settings
