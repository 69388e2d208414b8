#pragma once

#include <optional>

#include "queue-server/domain/state.h"

namespace owc::domain {

/// The default calling order: of everyone waiting for a service in the work profile, the earliest promise
/// is called first. A promise is place + target wait, so whoever waits long enough is always next: no
/// visitor waits for more than her target wait longer than those who came after that promise fell due.
struct NextCall {
    VisitId visit;
    CallReason reason;
};

/// @return nothing when nobody waits for any of `profile`'s services
[[nodiscard]] std::optional<NextCall> nextByPromisedTime(const State& state,
                                                         const std::vector<ServiceId>& profile);

}  // namespace owc::domain
