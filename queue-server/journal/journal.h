#pragma once

#include <boost/variant2/variant.hpp>
#include <vector>

#include "queue-server/domain/centre.h"
#include "queue-server/identity/verifications.h"
#include "queue-server/lookups/journal.h"
#include "queue-server/payments/payouts.h"
#include "queue-server/registration/registrations.h"

namespace owc::journal {

/// One event of the log, of whichever aggregate.
using Entry = boost::variant2::variant<domain::Event, identity::Event, lookups::Event, registration::Event,
                                       payments::Event>;

[[nodiscard]] inline domain::Time timeOf(const Entry& entry) {
    return boost::variant2::visit([](const auto& event) { return event.at; }, entry);
}

/// The states of all aggregates: what a checkpoint holds.
struct Snapshot {
    domain::State centre{};
    identity::State verifications{};
    lookups::State lookups{};
    registration::State registrations{};
    payments::State payouts{};
};

/// Everything a log folds to. Aggregates read each other's state when they decide, never when they apply.
/// Threads: none of its own; one owner at a time.
class Folded {
  public:
    Folded() = default;
    explicit Folded(Snapshot snapshot)
        : centre(std::move(snapshot.centre)),
          verifications(std::move(snapshot.verifications)),
          lookups(std::move(snapshot.lookups)),
          registrations(std::move(snapshot.registrations)),
          payouts(std::move(snapshot.payouts)) {}

    /// Requires the entry that a log holds next.
    void apply(const Entry& entry);

    /// Time of the last event.
    [[nodiscard]] domain::Time now() const;

    domain::Centre centre;
    identity::Verifications verifications;
    lookups::Lookups lookups;
    registration::Registrations registrations;
    payments::Payouts payouts;
};

}  // namespace owc::journal
