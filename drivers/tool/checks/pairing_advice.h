#pragma once

#include "drivers/tool/checks/advice.h"
#include "queue-server/domain/result.h"

namespace owc::tool_checks {

/// What to say of a pairing that was refused, and what to do; see queue-server/client/pairing.h.
[[nodiscard]] Advice adviceForPairing(domain::ErrorCode refused);

}  // namespace owc::tool_checks
