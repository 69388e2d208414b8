#include <fmt/ostream.h>

#include "queue-server/admin/control.h"

namespace owc::admin {

ExitCode revoke(const std::filesystem::path& data, const std::string& device, std::ostream& out) {
    const auto reply = askServer(data, protocol::RevokeDevice{{device}});
    if (!reply && reply.error().code == domain::ErrorCode::UnknownDevice) {
        fmt::print(out, "{} is no device of this centre, or has no key\n", device);
        return ExitCode::Refused;
    }
    if (!reply) return complain(reply.error(), out);
    fmt::print(out, "the key of {} opens nothing any more\n", device);
    return ExitCode::Good;
}

}  // namespace owc::admin
