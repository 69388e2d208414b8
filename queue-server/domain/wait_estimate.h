#pragma once

#include <cstdint>
#include <optional>
#include <utility>

namespace owc::domain {

struct Place;
struct Service;
struct State;

/// What she is told about her wait. Whole minutes, `low` <= `high`.
struct WaitEstimate {
    std::uint32_t peopleBefore = 0;  ///< waiting for the same service and called before her as things stand
    std::optional<std::pair<std::uint32_t, std::uint32_t>> minutes{};  ///< none: no counter open for it

    friend bool operator==(const WaitEstimate&, const WaitEstimate&) = default;
};

/// The range around the middle of an estimate, before it is rounded outwards to 5 minutes. Chosen in simulated
/// days so that four waits of five lie within it (tests/simulation).
inline constexpr double kLowShare = 0.8;
inline constexpr double kHighShare = 1.25;

/// The wait of a visitor who holds `place` in the line of `service`: the real calling order run forward over the
/// open counters, with the service times that today and the days before have shown, through the centre's pauses.
[[nodiscard]] WaitEstimate estimateWait(const State& state, const Service& service, const Place& place);

}  // namespace owc::domain
