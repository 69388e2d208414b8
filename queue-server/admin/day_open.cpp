#include <fmt/ostream.h>

#include "queue-server/admin/control.h"

namespace owc::admin {

ExitCode dayOpen(const std::filesystem::path& data, std::optional<domain::Day> day, std::ostream& out) {
    const protocol::RequestBody request =
        day ? protocol::RequestBody{domain::OpenDay{*day}} : protocol::RequestBody{protocol::OpenToday{}};
    const auto reply = askServer(data, request);
    if (!reply) return complain(reply.error(), out);
    fmt::print(out, "the day is open\n");
    return ExitCode::Good;
}

}  // namespace owc::admin
