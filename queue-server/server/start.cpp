#include "queue-server/server/start.h"

namespace owc::server {

using domain::Result;

namespace {

domain::Duration minutes(std::int64_t value) {
    return std::chrono::minutes{value};
}
domain::Duration seconds(std::int64_t value) {
    return std::chrono::seconds{value};
}

domain::Service serviceOf(const settings::Service& from) {
    return {.id = {from.id},
            .need = from.need,
            .agency = from.agency,
            .names = from.names,
            .zone = from.zone,
            .zoneDirection = from.zoneDirection,
            .targetWait = minutes(from.targetWaitMin),
            .priorityTargetWait = minutes(from.priorityTargetWaitMin),
            .usualService = minutes(from.usualServiceMin),
            .bring = from.bring};
}

domain::CounterSetup counterOf(const settings::Counter& from) {
    domain::CounterSetup to{.id = {static_cast<std::uint32_t>(from.number)},
                            .services = {},
                            .zone = from.zone,
                            .direction = from.direction};
    for (const std::string& id : from.services) to.services.push_back({id});
    return to;
}

}  // namespace

domain::Rules rulesOf(const settings::CentreSettings& settings) {
    const settings::Queue& queue = settings.queue;
    domain::Rules rules{.centre = settings.id,
                        .names = settings.names,
                        .helpline = settings.helpline,
                        .utcOffset = std::chrono::minutes{settings.utcOffsetMin},
                        .services = {},
                        .counters = {},
                        .maxToken = static_cast<std::uint32_t>(queue.maxToken),
                        .capacity = static_cast<std::uint32_t>(settings.capacity),
                        .recallLimit = static_cast<std::uint32_t>(queue.recallLimit),
                        .recallPause = seconds(queue.recallPauseS),
                        .noShowAfter = seconds(queue.noShowAfterS),
                        .graceAfterNoShow = minutes(queue.graceAfterNoShowMin),
                        .leaseGrace = seconds(queue.leaseGraceS)};
    for (const settings::Service& service : settings.services) rules.services.push_back(serviceOf(service));
    for (const settings::Counter& counter : settings.counters) rules.counters.push_back(counterOf(counter));
    return rules;
}

Staff staffOf(const settings::CentreSettings& settings) {
    std::map<domain::OfficerId, std::string> hashes;
    for (const settings::Staff& person : settings.staff) hashes[{person.id}] = person.pinHash;
    return Staff(std::move(hashes));
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
