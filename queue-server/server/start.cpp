#include "queue-server/server/start.h"

namespace owc::server {

using domain::Result;

namespace {

StaffMember::Rank rankOf(const std::string& role) {
    if (role == "manager") return StaffMember::Rank::Manager;
    if (role == "supervisor") return StaffMember::Rank::Supervisor;
    return StaffMember::Rank::Officer;
}

/// Empty for a device without a key.
Result<std::string> keyOf(const settings::KeyFolder& keys, const std::string& device) {
    if (std::filesystem::exists(keys.devicePublic(device))) return settings::readPublicKey(keys.devicePublic(device));
    if (!std::filesystem::exists(keys.device(device))) return std::string{};
    return settings::readKeyPair(keys.device(device)).map([](const auto& pair) { return pair.publicKey; });
}

}  // namespace

Staff::Members membersOf(const settings::CentreSettings& settings) {
    Staff::Members members;
    for (const settings::Staff& person : settings.staff)
        members[{person.id}] = {person.pinHash, rankOf(person.role), person.mayChoose};
    return members;
}

Endpoints endpointsOf(const settings::CentreSettings& settings, const settings::KeyPair& server,
                      const std::filesystem::path& data) {
    const settings::Network& network = settings.network;
    const auto at = [&](std::int64_t port) { return "tcp://" + network.bind + ":" + std::to_string(port); };
    return {.commands = at(network.commandPort),
            .views = {at(network.publicPort), at(network.staffPort), at(network.managementPort)},
            .control = "ipc://" + (data / protocol::kControlSocket).string(),
            .keyHandOut = at(network.pairingPort),
            .pairing = at(network.pairingPort + 1),
            .publicKey = server.publicKey,
            .secretKey = server.secretKey};
}

Result<void> makeMissingKeys(const settings::KeyFolder& keys, const settings::CentreSettings& settings) {
    namespace fs = std::filesystem;
    if (!fs::exists(keys.server())) {
        const auto made = settings::makeKeyPair(keys.server());
        if (!made) return tl::unexpected(made.error());
    }
    if (!fs::exists(keys.serverPublic())) {
        const auto pair = settings::readKeyPair(keys.server());
        if (!pair) return tl::unexpected(pair.error());
        if (const auto made = settings::writePublicKey(keys.serverPublic(), pair->publicKey); !made)
            return made;
    }
    if (!fs::exists(keys.data())) {
        if (const auto made = settings::makeDataKeys(keys.data()); !made) return tl::unexpected(made.error());
    }
    for (const settings::Device& device : settings.devices) {
        // A paired device has its own key; one that was revoked gets none by itself.
        if (fs::exists(keys.device(device.name)) || fs::exists(keys.devicePublic(device.name)) ||
            revokedPrint(keys, device.name))
            continue;
        if (const auto made = settings::makeKeyPair(keys.device(device.name)); !made)
            return tl::unexpected(made.error());
    }
    return {};
}

Result<DeviceRegister> devicesOf(const settings::KeyFolder& keys, const settings::CentreSettings& settings) {
    DeviceRegister devices;
    const auto revoked = revokedIn(keys);
    for (const settings::Device& device : settings.devices) {
        const auto key = keyOf(keys, device.name);
        if (!key) return tl::unexpected(key.error());
        if (key->empty() || revoked.contains(*key)) continue;
        const auto role = protocol::roleFromName(device.role);
        if (!role)
            return domain::fail(domain::ErrorCode::BadSettings, "devices.toml: role of " + device.name);
        if (const auto owner = devices.find(*key); owner != devices.end())
            return domain::fail(domain::ErrorCode::BadKey,
                                "one key of two devices: " + owner->second.name.value + ", " + device.name);
        devices[*key] = {{device.name}, *role};
    }
    return devices;
}

std::map<domain::DeviceName, protocol::Role> rolesOf(const settings::CentreSettings& settings) {
    std::map<domain::DeviceName, protocol::Role> roles;
    for (const settings::Device& device : settings.devices) {
        if (const auto role = protocol::roleFromName(device.role)) roles[{device.name}] = *role;
    }
    return roles;
}

}  // namespace owc::server
