#include <fmt/ostream.h>

#include "config/settings/staff_file.h"
#include "queue-server/admin/staff_pin.h"

namespace owc::admin {

ExitCode pinReset(const StaffPlaces& places, const std::string& officer, std::istream& pin, std::ostream& out) {
    const auto hash = readPinHash(pin, out);
    const auto done = hash ? settings::setPinHash(places.config, officer, *hash) : tl::unexpected(hash.error());
    if (!done) {
        fmt::print(out, "{}\n", done.error().detail);
        return ExitCode::Usage;
    }
    return tellServer(places, officer, domain::StaffChange::PinReset, out);
}

}  // namespace owc::admin
