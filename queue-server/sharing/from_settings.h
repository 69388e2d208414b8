#pragma once

#include <memory>

#include "config/settings/sharing_file.h"
#include "queue-server/sharing/signature.h"
#include "queue-server/sharing/upstream.h"

// What sharing.toml names in files, read.
namespace owc::sharing {

/// The first line of a file. @return BadSettings; names the file and `what` it should hold
[[nodiscard]] domain::Result<std::string> lineIn(const std::string& file, const std::string& what);

/// Ours; null where no file is named: nothing is signed. @return BadSettings or BadKey; names the file
[[nodiscard]] domain::Result<std::unique_ptr<SecretKey>> signingKeyIn(const std::string& file);

/// The registry above this one. @return BadSettings or BadKey; names the file and what to do
[[nodiscard]] domain::Result<UpstreamSettings> upstreamOf(const settings::SharingUpstream& upstream);

}  // namespace owc::sharing
