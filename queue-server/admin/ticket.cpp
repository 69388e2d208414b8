#include <fmt/ostream.h>

#include "queue-server/admin/commands.h"
#include "queue-server/admin/fold.h"

namespace owc::admin {

ExitCode ticket(const std::filesystem::path& file, const std::string& code, std::ostream& out) {
    const auto wanted = domain::VisitCode::parse(code);
    if (!wanted) {
        fmt::print(out, "{}\n", wanted.error().detail);
        return ExitCode::Usage;
    }
    std::optional<domain::VisitOpened> found;
    const auto centre = fold(file, [&](const auto&, const domain::Event& event, const domain::State&) {
        const auto* opened = boost::variant2::get_if<domain::VisitOpened>(&event.body);
        if (opened && opened->code == *wanted) found = *opened;
    });
    if (!centre) {
        fmt::print(out, "cannot read {}: {}\n", file.string(), centre.error().detail);
        return ExitCode::CannotRead;
    }
    if (!found) {
        fmt::print(out, "no visit of this log has that ticket\n");
        return ExitCode::NotAccounted;
    }
    fmt::print(out, "visit={} token={} service={} device={}\n", found->visit.value, found->token.value,
               found->service.value, found->device.value);
    return ExitCode::Good;
}

}  // namespace owc::admin
