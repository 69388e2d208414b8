#pragma once

#include <map>
#include <optional>

#include "queue-server/identity/rules.h"
#include "queue-server/identity/session.h"

namespace owc::identity {

/// Everything known of verifications: the open ones and those of the day. Only `apply` changes it.
struct State {
    std::optional<Rules> rules{};
    domain::Time now{};                ///< time of the last event
    std::optional<domain::Day> day{};  ///< of the newest session; older ones are gone but for open ones
    std::uint64_t nextSession = 1;
    std::uint64_t asked = 0;  ///< prints sent over the life of the log, repeats not counted
    std::map<SessionId, Session> sessions{};
    std::map<domain::CounterId, SessionId> atCounter{};  ///< the newest of each
    std::vector<Suspicion> suspicions{};                 ///< the day's, oldest first

    [[nodiscard]] const Session* find(SessionId id) const;
    /// The open one at this counter.
    [[nodiscard]] const Session* openAt(domain::CounterId counter) const;
    /// The newest at this counter, open or not.
    [[nodiscard]] const Session* newestAt(domain::CounterId counter) const;
    [[nodiscard]] bool anyOpen() const;
    [[nodiscard]] bool anyOpenOf(domain::PersonId person) const;

    /// Of this person today: sessions, and tries that count.
    [[nodiscard]] std::uint32_t sessionsOf(domain::PersonId person) const;
    [[nodiscard]] std::uint32_t triesOf(domain::PersonId person) const;

    friend bool operator==(const State&, const State&) = default;
};

/// The session by which this visit was verified, or excepted by a second officer; null: it was not.
[[nodiscard]] const Session* verifiedBy(const State& state, domain::VisitId visit);

/// Prints that were sent and used up one of her tries, of any finger or of this one.
[[nodiscard]] std::uint32_t triesIn(const Session& session);
[[nodiscard]] std::uint32_t triesIn(const Session& session, biometrics::Finger finger);

}  // namespace owc::identity
