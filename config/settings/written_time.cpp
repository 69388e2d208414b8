#include "config/settings/written_time.h"

#include <algorithm>

namespace owc::settings {
namespace {

/// Digits only: no sign, no blank.
std::optional<unsigned> numberOf(std::string_view digits) {
    unsigned number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return std::nullopt;
        number = number * 10 + static_cast<unsigned>(digit - '0');
    }
    return number;
}

std::optional<std::uint16_t> timeOf(std::string_view text) {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    const auto hour = numberOf(text.substr(0, 2));
    const auto minute = numberOf(text.substr(3));
    if (!hour || !minute || *minute > 59 || *hour * 60 + *minute > 24 * 60) return std::nullopt;
    return static_cast<std::uint16_t>(*hour * 60 + *minute);
}

/// The end may come before the beginning.
std::optional<MinuteSpan> anySpanOf(std::string_view text) {
    if (text.size() != 11 || text[5] != '-') return std::nullopt;
    const auto from = timeOf(text.substr(0, 5));
    const auto to = timeOf(text.substr(6));
    if (!from || !to) return std::nullopt;
    return MinuteSpan{*from, *to};
}

}  // namespace

std::optional<std::uint8_t> weekdayOf(std::string_view text) {
    const auto found = std::ranges::find(kWeekdays, text);
    if (found == kWeekdays.end()) return std::nullopt;
    return static_cast<std::uint8_t>(found - kWeekdays.begin());
}

std::optional<std::chrono::sys_days> dateOf(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = numberOf(text.substr(0, 4));
    const auto month = numberOf(text.substr(5, 2));
    const auto day = numberOf(text.substr(8));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(*year)},
                                           std::chrono::month{*month}, std::chrono::day{*day}};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days{date};
}

std::optional<MinuteSpan> spanOf(std::string_view text) {
    const auto span = anySpanOf(text);
    return span && span->from < span->to ? span : std::nullopt;
}

std::string complaintAboutDate(const std::string& text) {
    return dateOf(text) ? "" : " is no day of the calendar; write it as \"2026-03-23\"";
}

std::optional<std::uint16_t> minuteOf(std::string_view text) {
    const auto span = spanOf(std::string(text) + "-24:00");
    return span ? std::optional(span->from) : std::nullopt;
}

std::string complaintAboutSpan(const std::string& text) {
    const auto span = anySpanOf(text);
    if (!span) return " is no span of a day; write it as \"09:00-13:00\", 24:00 at the latest";
    if (span->from >= span->to)
        return " does not end after it begins; write the earlier time first, and a night as two spans";
    return "";
}

std::string complaintAboutMinute(const std::string& text) {
    return minuteOf(text) ? "" : " is no time of a day; write it as \"21:30\"";
}

}  // namespace owc::settings
