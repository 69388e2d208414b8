#pragma once

#include <filesystem>
#include <map>

#include "config/settings/centre_settings.h"
#include "config/settings/key_files.h"
#include "queue-server/server/register.h"
#include "queue-server/server/staff.h"

namespace owc::server {

/// What administration changes outside the log: key files, the register of devices, the staff. Each change is on
/// disk before it is in force, and doing it again changes nothing more.
/// Threads: the event loop's.
class Gate {
  public:
    struct Parts {
        settings::KeyFolder keys;
        std::filesystem::path config;  ///< folder of staff.toml
        Register& devices;
        Staff& staff;
        std::string serverKey;  ///< its public half
        std::uint16_t pairingPort = 0;
    };

    /// @param known  devices of devices.toml, paired or not
    Gate(Parts parts, std::map<domain::DeviceName, protocol::Role> known);

    /// The role devices.toml gives it; nothing for a name that is not there.
    [[nodiscard]] std::optional<protocol::Role> roleOf(const domain::DeviceName& device) const;
    /// Whether this is that device's key now.
    [[nodiscard]] bool owns(const domain::DeviceName& device, const std::string& key) const;
    [[nodiscard]] bool isPaired(const domain::DeviceName& device) const;
    [[nodiscard]] std::string serverFingerprint() const { return settings::fingerprint(m_parts.serverKey); }
    [[nodiscard]] std::uint16_t pairingPort() const { return m_parts.pairingPort; }

    /// The key is that device's from now on, after a restart too; the one before is nobody's.
    /// @return its fingerprint; BadKey when it is another device's, or was revoked
    [[nodiscard]] domain::Result<std::string> pair(const domain::DeviceName& device, const std::string& key);

    /// The device's key opens nothing any more, after a restart neither.
    /// @return its fingerprint; UnknownDevice when it has and had none
    [[nodiscard]] domain::Result<std::string> revoke(const domain::DeviceName& device);

    /// @return BadSettings when the folder does not load; then nothing has changed
    [[nodiscard]] domain::Result<void> reloadStaff();

  private:
    /// Keeps the key as a revoked one and takes the files of the device away.
    domain::Result<void> retire(const std::string& name, const std::string& key);

    Parts m_parts;
    std::map<domain::DeviceName, protocol::Role> m_known;
};

/// Keys that lie in the folder as revoked.
[[nodiscard]] std::set<std::string> revokedIn(const settings::KeyFolder& keys);
/// Whether any key of this device was ever revoked.
[[nodiscard]] std::optional<std::string> revokedPrint(const settings::KeyFolder& keys, const std::string& device);

}  // namespace owc::server
