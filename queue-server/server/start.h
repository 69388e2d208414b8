#pragma once

#include <memory>

#include "config/settings/centre_settings.h"
#include "config/settings/key_files.h"
#include "queue-server/domain/rules.h"
#include "queue-server/server/gate.h"
#include "queue-server/server/staff.h"
#include "queue-server/server/wire.h"

// What a start needs before the first socket is bound: settings and keys turned into the server's own types.
namespace owc::server {

[[nodiscard]] Staff::Members membersOf(const settings::CentreSettings& settings);
[[nodiscard]] Endpoints endpointsOf(const settings::CentreSettings& settings, const settings::KeyPair& server,
                                    const std::filesystem::path& data);

/// Makes every key file of the centre that is missing. For sample centres; a real one pairs its devices.
[[nodiscard]] domain::Result<void> makeMissingKeys(const settings::KeyFolder& keys,
                                                   const settings::CentreSettings& settings);

/// The public key of every device that has one, with its role: what pairing stored, else its key file. A key that
/// lies there as revoked is nobody's.
[[nodiscard]] domain::Result<DeviceRegister> devicesOf(const settings::KeyFolder& keys,
                                                       const settings::CentreSettings& settings);
/// Every device of devices.toml, paired or not.
[[nodiscard]] std::map<domain::DeviceName, protocol::Role> rolesOf(const settings::CentreSettings& settings);

}  // namespace owc::server
