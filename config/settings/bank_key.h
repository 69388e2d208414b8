#pragma once

#include <filesystem>
#include <string>

#include "queue-server/domain/result.h"

namespace owc::settings {

/// Reads the one line "mac = HEX". Secret: in no log, error text or settings file.
/// @return the raw bytes; ErrorCode::BadKey, naming the file, when it is missing, readable by others than its
/// owner,
///         or holds anything else
[[nodiscard]] domain::Result<std::string> readBankKey(const std::filesystem::path& file);

/// Whether a key file that a library reads is there and its owner's only.
/// @return ErrorCode::BadKey, naming the file and what to do
[[nodiscard]] domain::Result<void> checkKeyFile(const std::filesystem::path& file, const std::string& what);

}  // namespace owc::settings
