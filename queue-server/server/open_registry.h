#pragma once

#include <filesystem>
#include <memory>

#include "config/settings/centre_settings.h"
#include "queue-server/server/odd_watch.h"
#include "queue-server/server/registry_desk.h"

namespace owc::server {

/// Asks a registry above this one for a number that this centre's own does not know. It waits, for a few
/// seconds at most.
/// @return nothing when nobody there knows it; an error when it cannot be asked now
using AskAbove =
    std::function<domain::Result<std::optional<eligibility::Household>>(eligibility::CnicNumber)>;

/// `[upstream]` of sharing.toml; none where it is not there.
/// @return BadSettings or BadKey; names the file and what to do
[[nodiscard]] domain::Result<AskAbove> openUpstream(const std::filesystem::path& config);

/// The desk that reads `DATA/registry`, where the settings have a catalogue of programmes; null where they
/// have none. A registry that is not there yet, or cannot be read, is told as CannotAsk and looked for again
/// with each question.
[[nodiscard]] std::unique_ptr<RegistryDesk> openRegistry(const settings::CentreSettings& settings,
                                                         const std::filesystem::path& data,
                                                         AskAbove above = {});

/// Whoever looks through that registry for what is odd, on a connection of its own; null as above. A family is given
/// one grant of the programmes whose rules say so on that day.
[[nodiscard]] std::unique_ptr<OddWatch> openOddWatch(const settings::CentreSettings& settings,
                                                     const std::filesystem::path& data);

}  // namespace owc::server
