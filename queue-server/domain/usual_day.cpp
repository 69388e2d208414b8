#include "queue-server/domain/usual_day.h"

#include <vector>

namespace owc::domain {
namespace {

std::vector<const DayFigures*> newest(const std::map<Day, DayFigures>& past, Day of, bool sameWeekday) {
    std::vector<const DayFigures*> days;
    for (auto it = past.lower_bound(of); it != past.begin() && days.size() < kUsualDays;) {
        --it;
        if (!sameWeekday || std::chrono::weekday(it->first) == std::chrono::weekday(of)) days.push_back(&it->second);
    }
    return days;
}

/// Rounded to the nearest.
std::uint32_t mean(std::uint64_t sum, std::uint64_t count) {
    return static_cast<std::uint32_t>((sum + count / 2) / count);
}

}  // namespace

std::optional<UsualDay> usualDay(const std::map<Day, DayFigures>& past, Day of) {
    auto days = newest(past, of, true);
    const bool sameWeekday = !days.empty();
    if (!sameWeekday) days = newest(past, of, false);
    if (days.empty()) return std::nullopt;
    UsualDay usual{.days = static_cast<std::uint32_t>(days.size()), .sameWeekday = sameWeekday};
    for (std::size_t hour = 0; hour < usual.arrivalsByHour.size(); ++hour) {
        std::uint64_t arrived = 0;
        std::uint64_t served = 0;
        for (const DayFigures* day : days) {
            arrived += day->arrivalsByHour[hour];
            served += day->servedByHour[hour];
        }
        usual.arrivalsByHour[hour] = mean(arrived, days.size());
        usual.servedByHour[hour] = mean(served, days.size());
    }
    std::uint64_t inTime = 0;
    std::uint64_t calls = 0;
    for (const DayFigures* day : days) {
        inTime += day->calledInTime;
        calls += std::uint64_t{day->calledInTime} + day->calledLate;
    }
    if (calls > 0) usual.promisesKept = static_cast<std::uint32_t>(100 * inTime / calls);
    return usual;
}

}  // namespace owc::domain
