#pragma once

#include <map>
#include <optional>

#include "queue-server/protocol/views.h"

namespace owc::client {

/// The live picture, kept current by the server's rows. Values; one thread at a time.
struct Views {
    std::optional<protocol::CentreRow> centre{};
    std::map<domain::ServiceId, protocol::ServiceRow> services{};
    std::map<domain::CounterId, protocol::CounterRow> counters{};
    std::map<std::uint64_t, protocol::CallRow> calls{};  ///< by order: the last is the newest
    std::map<domain::VisitId, protocol::VisitRow> visits{};
    std::optional<protocol::FiguresRow> figures{};
    std::map<domain::DeviceName, protocol::DeviceRow> devices{};
    std::optional<protocol::HealthRow> health{};
    std::optional<protocol::UsualRow> usual{};
    std::map<domain::CounterId, protocol::VerificationRow> verifications{};
    std::map<std::uint64_t, protocol::SuspicionRow> suspicions{};  ///< by number: the last is the newest
    std::map<domain::CounterId, protocol::PayoutRow> payouts{};
    std::map<domain::CounterId, protocol::DrawerRow> drawers{};
    std::map<domain::OfficerId, protocol::WatchRow> watches{};
    std::map<payments::PayoutId, protocol::UnsettledRow> unsettled{};
    std::optional<protocol::RegistryRow> registry{};

    void apply(const protocol::Changes& changes);
    void clear() { *this = Views{}; }
};

}  // namespace owc::client
