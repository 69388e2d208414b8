#pragma once

#include <cstdint>
#include <optional>

#include "queue-server/domain/state.h"

namespace owc::domain {

/// What she is told about her wait. Whole minutes, `low` <= `high`.
struct WaitEstimate {
    std::uint32_t peopleBefore = 0;  ///< waiting for the same service and called before her as things stand
    std::optional<std::pair<std::uint32_t, std::uint32_t>> minutes{};  ///< none: no counter open for it
};

/// The wait of somebody who holds `place` in the line of `service`: those before her, times the usual
/// service time, over the open counters whose work profile holds the service; from 0.7 to 1.4 times that,
/// rounded outwards to 5 minutes.
[[nodiscard]] WaitEstimate estimateWait(const State& state, const Service& service, const Place& place);

}  // namespace owc::domain
