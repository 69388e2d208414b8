#include "queue-server/domain/calendar.h"

#include <algorithm>

namespace owc::domain {
namespace {

constexpr int kSearchDays = 60;

std::uint16_t minuteOf(Time local) {
    const auto sinceMidnight = local - std::chrono::floor<std::chrono::days>(local);
    return static_cast<std::uint16_t>(std::chrono::floor<std::chrono::minutes>(sinceMidnight).count());
}

bool within(const Span& span, std::uint16_t minute) {
    return span.from <= minute && minute < span.to;
}

unsigned weekdayOf(Day day) {
    return std::chrono::weekday{day}.c_encoding();
}

bool empty(const Week& week) {
    return std::ranges::all_of(week, [](const auto& spans) { return spans.empty(); });
}

}  // namespace

bool Calendar::alwaysOpen() const {
    return empty(week) && seasons.empty() && closures.empty();
}

std::vector<Span> Calendar::hours(Day day) const {
    if (std::ranges::find(closures, day) != closures.end()) return {};
    const auto season = std::ranges::find_if(seasons, [day](const Season& s) { return s.first <= day && day <= s.last; });
    const Week& times = season != seasons.end() ? season->week : week;
    if (empty(times)) return {{0, 24 * 60}};  // only closures were written down
    return times[weekdayOf(day)];
}

bool Calendar::open(Time local) const {
    if (alwaysOpen()) return true;
    const auto spans = hours(std::chrono::floor<std::chrono::days>(local));
    return std::ranges::any_of(spans, [&](const Span& span) { return within(span, minuteOf(local)); });
}

bool Calendar::opensLater(Time local) const {
    if (alwaysOpen()) return false;
    const auto spans = hours(std::chrono::floor<std::chrono::days>(local));
    return std::ranges::any_of(spans, [&](const Span& span) { return span.from > minuteOf(local); });
}

const Pause* Calendar::pauseAt(Time local) const {
    const auto weekday = static_cast<std::uint8_t>(weekdayOf(std::chrono::floor<std::chrono::days>(local)));
    const auto on = std::ranges::find_if(pauses, [&](const Pause& pause) {
        return within(pause.span, minuteOf(local)) &&
               std::ranges::find(pause.weekdays, weekday) != pause.weekdays.end();
    });
    return on == pauses.end() ? nullptr : &*on;
}

std::optional<Day> Calendar::nextOpenDay(Day day) const {
    for (int i = 1; i <= kSearchDays; ++i) {
        const Day next = day + std::chrono::days{i};
        if (alwaysOpen() || !hours(next).empty()) return next;
    }
    return std::nullopt;
}

}  // namespace owc::domain
