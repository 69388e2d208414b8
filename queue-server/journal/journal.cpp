#include "queue-server/journal/journal.h"

#include <algorithm>

namespace owc::journal {

void Folded::apply(const Entry& entry) {
    if (const auto* happened = boost::variant2::get_if<domain::Event>(&entry))
        centre.apply(*happened);
    else if (const auto* verified = boost::variant2::get_if<identity::Event>(&entry))
        verifications.apply(*verified);
    else if (const auto* looked = boost::variant2::get_if<lookups::Event>(&entry))
        lookups.apply(*looked);
    else if (const auto* registered = boost::variant2::get_if<registration::Event>(&entry))
        registrations.apply(*registered);
    else
        payouts.apply(boost::variant2::get<payments::Event>(entry));
}

domain::Time Folded::now() const {
    return std::max({centre.state().now, verifications.state().now, lookups.state().now,
                     registrations.state().now, payouts.state().now});
}

}  // namespace owc::journal
