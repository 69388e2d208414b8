#pragma once

#include "queue-server/journal/journal.h"
#include "queue-server/store/log.h"

namespace owc::server {

/// All that the log says: the newest checkpoint that verifies and reads, and the events after it.
struct Recovered {
    journal::Folded all;
    std::uint64_t folded = 0;  ///< events applied after the checkpoint
};

/// The chain of those events is checked; the rest of it is `Log::verify`'s, for that takes as long as the log is.
/// @return ErrorCode::Corrupt or VersionUnknown naming the event that cannot be folded
[[nodiscard]] domain::Result<Recovered> recover(store::Log& log);

}  // namespace owc::server
