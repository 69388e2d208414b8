#pragma once

#include <map>
#include <set>

#include "queue-server/domain/state.h"
#include "queue-server/identity/events.h"
#include "queue-server/identity/state.h"
#include "queue-server/protocol/views.h"

namespace owc::server {

namespace rows {

/// Requires rules.
[[nodiscard]] protocol::VerificationRow verification(const identity::State& state,
                                                     const identity::Session& session);

}  // namespace rows

/// View rows of verifications: the newest one of each counter as long as its visitor stands there, and what a
/// manager should look at today.
/// Threads: the event loop's.
class VerificationRows {
  public:
    /// All rows of a state, as if none had been shown.
    [[nodiscard]] std::vector<protocol::Row> rebuild(const identity::State& state,
                                                     const domain::State& centre);

    /// Rows that changed since.
    /// @param touched  counters whose verification has moved on
    [[nodiscard]] protocol::Changes update(const identity::State& state, const domain::State& centre,
                                           const std::set<domain::CounterId>& touched);

  private:
    std::map<domain::CounterId, identity::SessionId> m_shown;
    std::size_t m_suspicions = 0;  ///< shown, numbered from 1
};

/// The counters these events are about.
[[nodiscard]] std::set<domain::CounterId> countersOf(const identity::Events& events);

}  // namespace owc::server
