#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>

#include "queue-server/protocol/messages.h"

namespace owc::server {

/// A paired device: who owns a CURVE key.
struct Device {
    domain::DeviceName name;
    protocol::Role role{};
};

/// Paired devices by public key (Z85).
using DeviceRegister = std::map<std::string, Device>;

/// The devices in force; pairing and revocation put another picture in its place. Threads: any.
class Register {
  public:
    /// @param revoked  keys that were some device's once
    explicit Register(DeviceRegister devices, std::set<std::string> revoked = {});

    [[nodiscard]] std::shared_ptr<const DeviceRegister> devices() const;
    [[nodiscard]] bool wasRevoked(const std::string& key) const;

    /// This key is that device's from now on; any other key it had is nobody's.
    void put(const std::string& key, const Device& device);
    void revoke(const domain::DeviceName& name);

  private:
    void takeOut(DeviceRegister& devices, const domain::DeviceName& name);

    mutable std::mutex m_mutex;
    std::shared_ptr<const DeviceRegister> m_devices;  ///< guarded by m_mutex
    std::set<std::string> m_revoked;                  ///< guarded by m_mutex
};

}  // namespace owc::server
