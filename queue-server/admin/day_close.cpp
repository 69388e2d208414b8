#include <fmt/ostream.h>

#include "queue-server/admin/control.h"

namespace owc::admin {

ExitCode dayClose(const std::filesystem::path& data, std::ostream& out) {
    const auto reply = askServer(data, domain::CloseDay{});
    if (!reply) return complain(reply.error(), out);
    fmt::print(out, "the day is closed\n");
    return ExitCode::Good;
}

}  // namespace owc::admin
