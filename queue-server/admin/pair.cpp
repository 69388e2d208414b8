#include <fmt/ostream.h>

#include "queue-server/admin/control.h"

namespace owc::admin {

ExitCode pair(const std::filesystem::path& data, const std::string& device, std::ostream& out) {
    const auto reply = askServer(data, protocol::OpenPairing{{device}});
    if (!reply && reply.error().code == domain::ErrorCode::UnknownDevice) {
        fmt::print(out, "{} is not in the devices.toml that the server has read\n", device);
        return ExitCode::Refused;
    }
    if (!reply) return complain(reply.error(), out);
    const auto& open = boost::variant2::get<protocol::PairingOpen>(*reply);
    fmt::print(out,
               "pairing of {} is open for {} minutes and three tries. At the device:\n\n"
               "  owc-pair --server ADDRESS-OF-THIS-PC --port {} --name {} --fingerprint {} --keys FOLDER\n\n"
               "and when it asks for the code: {}\n",
               device, open.seconds / 60, open.port, device, open.fingerprint, open.code);
    return ExitCode::Good;
}

}  // namespace owc::admin
