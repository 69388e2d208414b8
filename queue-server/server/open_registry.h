#pragma once

#include <filesystem>
#include <memory>

#include "config/settings/centre_settings.h"
#include "queue-server/server/registry_desk.h"

namespace owc::server {

/// The desk that reads `DATA/registry`, where the settings have a catalogue of programmes; null where they
/// have none. A registry that is not there yet, or cannot be read, is told as CannotAsk and looked for again
/// with each question.
[[nodiscard]] std::unique_ptr<RegistryDesk> openRegistry(const settings::CentreSettings& settings,
                                                         const std::filesystem::path& data);

}  // namespace owc::server
