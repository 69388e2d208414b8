#pragma once

#include <filesystem>
#include <string>

#include "config/settings/centre_settings.h"
#include "queue-server/client/client.h"

namespace owc::client_qt {

/// How a device of this centre reaches its server: endpoints from the settings, keys from the key folder.
/// @param device  name in devices.toml; its role decides which audience's rows it gets
/// @return BadSettings for an unknown device or role, BadKey when a key file is missing or unsafe
[[nodiscard]] domain::Result<client::Options> linkOptions(const settings::CentreSettings& settings,
                                                          const std::filesystem::path& keys,
                                                          const std::string& device,
                                                          const std::string& program);

}  // namespace owc::client_qt
