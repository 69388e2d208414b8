#pragma once

#include <deque>
#include <span>

#include "queue-server/domain/centre.h"
#include "queue-server/protocol/views.h"

namespace owc::server {

/// Derives view rows from the state: after a batch, those of everything its events touched.
/// Rows come in full; `forAudience` takes away what an audience may not know.
/// Threads: the event loop's.
class Projection {
  public:
    /// All rows of a state.
    [[nodiscard]] std::vector<protocol::Row> rebuild(const domain::State& state);

    /// Rows touched by events that have been applied to `state`.
    [[nodiscard]] protocol::Changes update(const domain::State& state, std::span<const domain::Event> events);

  private:
    /// Who was called and when, from the state alone.
    void findCalled(const domain::State& state);
    void addCalls(const domain::State& state, protocol::Changes& changes);

    std::deque<domain::VisitId> m_called;              ///< newest last, each visit once
    std::map<domain::VisitId, std::uint64_t> m_order;  ///< the call row each of them has now
};

/// Whether this audience may know of the row, and whether it sees less of it than others.
[[nodiscard]] bool isFor(protocol::Audience audience, const protocol::Row& row);
[[nodiscard]] bool isTrimmedFor(protocol::Audience audience, const protocol::Row& row);

/// The row as this audience may see it; nothing when it may not know of it.
[[nodiscard]] std::optional<protocol::Row> forAudience(protocol::Audience audience, const protocol::Row& row);

}  // namespace owc::server
