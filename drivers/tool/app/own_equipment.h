#pragma once

#include <filesystem>

#include "drivers/tool/checks/equipment.h"

namespace owc::tool_app {

/// The real devices of this PC. Drawing is left to the caller.
/// @param papers  where a simulated printer writes, and a simulated scanner looks
[[nodiscard]] tool_checks::Equipment ownEquipment(const std::filesystem::path& papers);

}  // namespace owc::tool_app
