#include <fmt/ostream.h>

#include "config/settings/staff_file.h"
#include "queue-server/admin/staff_pin.h"

namespace owc::admin {

ExitCode staffAdd(const StaffPlaces& places, const settings::Staff& person, std::istream& pin, std::ostream& out) {
    settings::Staff added = person;
    const auto hash = readPinHash(pin, out);
    auto done = hash ? domain::Result<void>{} : tl::unexpected(hash.error());
    if (hash) {
        added.pinHash = *hash;
        done = settings::addStaff(places.config, added);
    }
    if (!done) {
        fmt::print(out, "{}\n", done.error().detail);
        return ExitCode::Usage;
    }
    return tellServer(places, person.id, domain::StaffChange::Added, out);
}

}  // namespace owc::admin
