#pragma once

#include "queue-server/domain/centre.h"
#include "queue-server/store/log.h"

namespace owc::server {

/// The centre as the log says it is: the newest checkpoint that verifies and reads, and the events after it.
struct Recovered {
    domain::Centre centre;
    std::uint64_t folded = 0;  ///< events applied after the checkpoint
};

/// The chain of those events is checked; the rest of it is `Log::verify`'s, for that takes as long as the log is.
/// @return ErrorCode::Corrupt or VersionUnknown naming the event that cannot be folded
[[nodiscard]] domain::Result<Recovered> recover(store::Log& log);

}  // namespace owc::server
