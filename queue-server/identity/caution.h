#pragma once

#include "queue-server/identity/events.h"
#include "queue-server/identity/state.h"

// Patterns that no single verification shows; prints are not looked at, only what the log holds.
namespace owc::identity {

/// From opening a session to its first print: nobody finds a card, a finger and the glass in less, time after
/// time.
inline constexpr domain::Duration kFast{3000};
inline constexpr std::uint32_t kFastInARow = 3;
/// Exceptions one officer asks for on one day before a manager is told, and then at each further one.
inline constexpr std::uint32_t kExceptionsOfOfficer = 3;
/// Suspicions kept of a day: a flood of them says no more than this many.
inline constexpr std::size_t kSuspicionsKept = 100;

/// The template of this digest came before; null when it did not. `own`: the try that may be repeated.
[[nodiscard]] const Session* seenBefore(const State& state, const std::string& digest, const Try* own);

/// What is suspicious now that this session was verified; the answer is not yet applied.
[[nodiscard]] std::optional<SuspicionRaised> afterVerified(const State& state, const Session& session,
                                                           const domain::DeviceName& device);
/// What is suspicious now that this officer asks for one more exception; it is not yet applied.
[[nodiscard]] std::optional<SuspicionRaised> afterException(const State& state, const Session& session,
                                                            const domain::OfficerId& officer,
                                                            const domain::DeviceName& device);

}  // namespace owc::identity
