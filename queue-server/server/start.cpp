#include "queue-server/server/start.h"

namespace owc::server {

using domain::Result;

namespace {

StaffMember::Rank rankOf(const std::string& role) {
    if (role == "manager") return StaffMember::Rank::Manager;
    if (role == "supervisor") return StaffMember::Rank::Supervisor;
    return StaffMember::Rank::Officer;
}

}  // namespace

Staff staffOf(const settings::CentreSettings& settings) {
    std::map<domain::OfficerId, StaffMember> members;
    for (const settings::Staff& person : settings.staff)
        members[{person.id}] = {person.pinHash, rankOf(person.role), person.mayChoose};
    return Staff(std::move(members));
}

Endpoints endpointsOf(const settings::CentreSettings& settings, const settings::KeyPair& server) {
    const settings::Network& network = settings.network;
    const auto at = [&](std::int64_t port) { return "tcp://" + network.bind + ":" + std::to_string(port); };
    return {.commands = at(network.commandPort),
            .views = {at(network.publicPort), at(network.staffPort), at(network.managementPort)},
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
        if (fs::exists(keys.device(device.name))) continue;
        if (const auto made = settings::makeKeyPair(keys.device(device.name)); !made)
            return tl::unexpected(made.error());
    }
    return {};
}

Result<DeviceRegister> devicesOf(const settings::KeyFolder& keys, const settings::CentreSettings& settings) {
    DeviceRegister devices;
    for (const settings::Device& device : settings.devices) {
        if (!std::filesystem::exists(keys.device(device.name))) continue;
        const auto pair = settings::readKeyPair(keys.device(device.name));
        if (!pair) return tl::unexpected(pair.error());
        const auto role = protocol::roleFromName(device.role);
        if (!role)
            return domain::fail(domain::ErrorCode::BadSettings, "devices.toml: role of " + device.name);
        devices[pair->publicKey] = {{device.name}, *role};
    }
    return devices;
}

}  // namespace owc::server
