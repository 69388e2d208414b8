#include "queue-server/client-qt/link_options.h"

#include "config/settings/key_files.h"

namespace owc::client_qt {

using domain::ErrorCode;

domain::Result<client::Options> linkOptions(const settings::CentreSettings& settings,
                                            const std::filesystem::path& keys, const std::string& device,
                                            const std::string& program) {
    const settings::Device* setup = settings.findDevice(device);
    const auto role = setup ? protocol::roleFromName(setup->role) : std::nullopt;
    if (!role) return domain::fail(ErrorCode::BadSettings, "devices.toml: no device " + device);
    const settings::KeyFolder folder{keys};
    const auto server = settings::readPublicKey(folder.serverPublic());
    if (!server) return tl::unexpected(server.error());
    const auto own = settings::readKeyPair(folder.device(device));
    if (!own) return tl::unexpected(own.error());

    const settings::Network& network = settings.network;
    const std::int64_t viewPorts[] = {network.publicPort, network.staffPort, network.managementPort};
    const auto at = [&](std::int64_t port) { return "tcp://" + network.host + ":" + std::to_string(port); };
    client::Options options;
    options.commandEndpoint = at(network.commandPort);
    options.viewEndpoint = at(viewPorts[static_cast<std::size_t>(protocol::audienceOf(*role))]);
    options.serverKey = *server;
    options.publicKey = own->publicKey;
    options.secretKey = own->secretKey;
    options.program = program;
    return options;
}

}  // namespace owc::client_qt
