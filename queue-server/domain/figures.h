#pragma once

#include <array>
#include <cstdint>

namespace owc::domain {

/// Figures of the business day, for managers and summaries.
struct DayFigures {
    std::uint32_t arrived = 0;
    std::uint32_t served = 0;
    std::uint32_t noShows = 0;
    std::uint32_t closedAtDayEnd = 0;
    std::uint32_t walkedOut = 0;
    std::uint32_t voided = 0;
    std::uint32_t calledInTime = 0;  ///< first calls of legs at or before the promise
    std::uint32_t calledLate = 0;
    std::array<std::uint32_t, 24> arrivalsByHour{};  ///< local hours
    std::array<std::uint32_t, 24> servedByHour{};    ///< the same, by the hour in which a visit ended served

    friend bool operator==(const DayFigures&, const DayFigures&) = default;
};

}  // namespace owc::domain
