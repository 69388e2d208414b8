#pragma once

#include <filesystem>

#include "queue-server/sharing/registry_port.h"

namespace owc::sharing {

/// Opens the registry of a folder, as `queue-server/registry` keeps it.
[[nodiscard]] OpenRegistry registryIn(const std::filesystem::path& folder);

}  // namespace owc::sharing
