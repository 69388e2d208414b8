#include <fmt/ostream.h>

#include "config/settings/staff_file.h"
#include "queue-server/admin/staff_pin.h"

namespace owc::admin {

ExitCode staffRemove(const StaffPlaces& places, const std::string& officer, std::ostream& out) {
    if (const auto done = settings::removeStaff(places.config, officer); !done) {
        fmt::print(out, "{}\n", done.error().detail);
        return ExitCode::Usage;
    }
    return tellServer(places, officer, domain::StaffChange::Removed, out);
}

}  // namespace owc::admin
