#include "queue-server/server/register.h"

namespace owc::server {

Register::Register(DeviceRegister devices, std::set<std::string> revoked)
    : m_devices(std::make_shared<const DeviceRegister>(std::move(devices))), m_revoked(std::move(revoked)) {}

std::shared_ptr<const DeviceRegister> Register::devices() const {
    const std::lock_guard lock(m_mutex);
    return m_devices;
}

bool Register::wasRevoked(const std::string& key) const {
    const std::lock_guard lock(m_mutex);
    return m_revoked.contains(key);
}

void Register::put(const std::string& key, const Device& device) {
    const std::lock_guard lock(m_mutex);
    auto next = std::make_shared<DeviceRegister>(*m_devices);
    takeOut(*next, device.name);
    m_revoked.erase(key);
    next->insert_or_assign(key, device);
    m_devices = std::move(next);
}

void Register::revoke(const domain::DeviceName& name) {
    const std::lock_guard lock(m_mutex);
    auto next = std::make_shared<DeviceRegister>(*m_devices);
    takeOut(*next, name);
    m_devices = std::move(next);
}

void Register::takeOut(DeviceRegister& devices, const domain::DeviceName& name) {
    std::erase_if(devices, [&](const auto& entry) {
        if (entry.second.name != name) return false;
        m_revoked.insert(entry.first);
        return true;
    });
}

}  // namespace owc::server
