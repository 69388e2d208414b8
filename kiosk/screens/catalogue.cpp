#include "kiosk/screens/catalogue.h"

namespace owc::screens {

const ServiceTile* Catalogue::find(const domain::ServiceId& id) const {
    const auto found = std::find_if(services.begin(), services.end(),
                                    [&](const ServiceTile& service) { return service.id == id; });
    return found == services.end() ? nullptr : &*found;
}

}  // namespace owc::screens
