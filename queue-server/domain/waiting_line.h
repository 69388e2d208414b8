#pragma once

#include <compare>
#include <set>

#include "queue-server/domain/ids.h"

namespace owc::domain {

/// A place in a line, ordered as the promised-time policy calls: earliest promise first, then the earlier
/// place, then the lower visit.
struct Place {
    Time promisedBy{};
    Time placeAt{};
    VisitId visit;

    friend auto operator<=>(const Place&, const Place&) = default;
};

/// Everyone waiting for one service. Derived from the visits: it is rebuilt, never stored.
using WaitingLine = std::set<Place>;

}  // namespace owc::domain
