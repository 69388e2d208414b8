#include "queue-server/eligibility/catalogue.h"

#include <algorithm>

namespace owc::eligibility {

const Programme* Catalogue::find(const std::string& id) const {
    const auto found = std::find_if(programmes.begin(), programmes.end(),
                                    [&](const Programme& one) { return one.id == id; });
    return found == programmes.end() ? nullptr : &*found;
}

}  // namespace owc::eligibility
