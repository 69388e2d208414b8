#include "queue-server/sharing/words.h"

#include <charconv>
#include <cstdio>

namespace owc::sharing {
namespace {

using namespace std::chrono;

/// Exactly `digits` digits at `at`.
std::optional<int> numberAt(std::string_view text, std::size_t at, std::size_t digits) {
    if (at + digits > text.size()) return {};
    int value = 0;
    for (const char c : text.substr(at, digits)) {
        if (c < '0' || c > '9') return {};
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<minutes> zoneOf(std::string_view text) {
    if (text == "Z" || text == "z") return minutes{0};
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return {};
    const auto hour = numberAt(text, 1, 2), minute = numberAt(text, 4, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59) return {};
    const minutes offset = hours{*hour} + minutes{*minute};
    return text[0] == '-' ? -offset : offset;
}

}  // namespace

std::optional<Status> statusOf(std::string_view word) {
    for (const Status status : {Status::Received, Status::Pending, Status::Succeeded, Status::Rejected}) {
        if (word == wordOf(status)) return status;
    }
    return {};
}

std::optional<domain::Day> readDay(std::string_view text) {
    const auto y = numberAt(text, 0, 4), m = numberAt(text, 5, 2), d = numberAt(text, 8, 2);
    if (!y || !m || !d || text[4] != '-' || text[7] != '-') return {};
    if (text.size() > 10 && text[10] != 'T' && text[10] != 't' && text[10] != ' ') return {};
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    if (!date.ok()) return {};
    return sys_days{date};
}

std::optional<domain::Time> readTime(std::string_view text) {
    const auto date = readDay(text);
    if (!date || text.size() < 20 || text.size() > 40 || text[13] != ':' || text[16] != ':') return {};
    const auto h = numberAt(text, 11, 2), m = numberAt(text, 14, 2), s = numberAt(text, 17, 2);
    if (!h || !m || !s || *h > 23 || *m > 59 || *s > 60) return {};
    std::size_t at = 19;
    milliseconds part{0};
    if (text[at] == '.') {
        int scale = 100;
        const std::size_t first = ++at;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, scale /= 10)
            part += milliseconds{(text[at] - '0') * scale};
        if (at == first) return {};
    }
    const auto zone = zoneOf(text.substr(at));
    if (!zone) return {};
    return domain::Time{*date} + hours{*h} + minutes{*m} + seconds{*s} + part - *zone;
}

std::string writeDay(domain::Day day) {
    const year_month_day date{day};
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

std::string writeTime(domain::Time time) {
    const auto date = floor<days>(time);
    const hh_mm_ss clock{floor<milliseconds>(time - date)};
    char text[40];
    std::snprintf(text, sizeof text, "T%02d:%02d:%02d.%03dZ", static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
                  static_cast<int>(clock.subseconds().count()));
    return writeDay(date) + text;
}

}  // namespace owc::sharing
