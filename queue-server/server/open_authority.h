#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "config/settings/centre_settings.h"
#include "config/settings/key_files.h"
#include "queue-server/authorities/authority_desk.h"
#include "queue-server/server/engine.h"

namespace owc::server {

/// The desk at which the authority of `[identity]` is asked.
/// @param log  open for writing
/// @param now  the time by which enrolments expire; any thread
/// @return null when this centre verifies nobody; errors as authorities::open, StorageFailed for the log
[[nodiscard]] domain::Result<std::unique_ptr<authorities::AuthorityDesk>> openAuthority(
    const settings::CentreSettings& settings, const settings::KeyFolder& keys,
    const settings::DataKeys& dataKeys, const std::filesystem::path& log, std::function<domain::Time()> now);

/// What enrolling takes; none where `[identity]` names another authority than "local".
[[nodiscard]] std::optional<Engine::Enrolling> enrollingOf(const settings::CentreSettings& settings,
                                                           const settings::DataKeys& dataKeys);

}  // namespace owc::server
