#pragma once

#include <cstdint>
#include <filesystem>

#include "queue-server/domain/rules.h"
#include "queue-server/store/log.h"

namespace owc::test {

/// Writes a history of so many events, a little more or less, into an empty log: days of 3,000 visits each, given,
/// called and served by the real rules, the last of them today and still open with 200 people waiting. A checkpoint
/// lies `behind` events before the end.
/// @return the events written
[[nodiscard]] domain::Result<std::uint64_t> writeHistory(store::Log& log, const domain::Rules& rules,
                                                         domain::Time now, std::uint64_t events,
                                                         std::uint64_t behind);

}  // namespace owc::test
