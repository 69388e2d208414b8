#pragma once

#include "queue-server/domain/state.h"
#include "queue-server/payments/watch.h"
#include "queue-server/protocol/views.h"

namespace owc::server {

/// View rows of what a manager should look at in the payouts of the day opened last. A whole day is looked
/// through, so that is done every two seconds at most. Threads: the event loop's.
class WatchRows {
  public:
    /// What is looked at; all of one moment.
    struct Sight {
        const payments::State& payouts;
        const identity::State& verifications;
        const domain::State& centre;
        domain::Time now{};
    };

    /// All rows, as if none had been shown.
    [[nodiscard]] std::vector<protocol::Row> rebuild(const Sight& sight);

    /// Rows that changed since; to be called again and again, also when nothing happens.
    /// @param moved  some payout or drawer has moved on
    [[nodiscard]] protocol::Changes update(const Sight& sight, bool moved);

  private:
    using Shown = std::map<domain::OfficerId, protocol::WatchRow>;
    /// By what a day is judged.
    struct Terms {
        std::optional<domain::Day> day{};
        std::optional<payments::Rules> rules{};

        friend bool operator==(const Terms&, const Terms&) = default;
    };

    Shown m_shown;
    Terms m_terms;
    bool m_moved = false;  ///< since it was looked at
    domain::Time m_lookedAt{};
};

}  // namespace owc::server
