#pragma once

#include <iosfwd>
#include <string>

#include "queue-server/admin/control.h"

// Internal to this folder: what the commands about staff share.
namespace owc::admin {

/// Reads a PIN as a line, without echo where `in` is a terminal, and makes its argon2id text.
/// @return BadInput when it is not 4 to 12 digits
[[nodiscard]] domain::Result<std::string> readPinHash(std::istream& in, std::ostream& out);

/// Tells the server that staff.toml was changed, and the shell how that went.
ExitCode tellServer(const StaffPlaces& places, const std::string& officer, domain::StaffChange change,
                    std::ostream& out);

}  // namespace owc::admin
