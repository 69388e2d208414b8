#pragma once

#include <map>
#include <optional>

#include "queue-server/domain/figures.h"
#include "queue-server/domain/ids.h"

namespace owc::domain {

/// So many past days make the usual one.
inline constexpr std::size_t kUsualDays = 8;

/// What a day like this one usually is: means over past days.
struct UsualDay {
    std::uint32_t days = 0;    ///< how many it was taken from
    bool sameWeekday = false;  ///< only from days of the same weekday
    std::array<std::uint32_t, 24> arrivalsByHour{};
    std::array<std::uint32_t, 24> servedByHour{};
    std::optional<std::uint32_t> promisesKept{};  ///< per cent of all first calls of those days; none: no call

    friend bool operator==(const UsualDay&, const UsualDay&) = default;
};

/// Taken from the newest days before `of` with the same weekday, or from the newest of any when there is none
/// yet; nothing when no day came before it.
[[nodiscard]] std::optional<UsualDay> usualDay(const std::map<Day, DayFigures>& past, Day of);

}  // namespace owc::domain
