#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// Times, days and dates as they are written in hours.toml.
namespace owc::settings {

inline constexpr std::array<std::string_view, 7> kWeekdays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

/// Minutes after midnight, `to` not included; from < to <= 1440.
struct MinuteSpan {
    std::uint16_t from = 0;
    std::uint16_t to = 0;
};

/// @return 0 for "sun" to 6 for "sat"; nothing for any other text
[[nodiscard]] std::optional<std::uint8_t> weekdayOf(std::string_view text);
/// @return nothing unless it is written "2026-03-23" and on the calendar
[[nodiscard]] std::optional<std::chrono::sys_days> dateOf(std::string_view text);
/// @return nothing unless it is written "09:00-13:00", 24:00 at the latest, and ends after it begins
[[nodiscard]] std::optional<MinuteSpan> spanOf(std::string_view text);
/// @return minutes after midnight; nothing unless it is written "21:30", 23:59 at the latest
[[nodiscard]] std::optional<std::uint16_t> minuteOf(std::string_view text);

/// What is wrong with such a text and what to write instead; empty when it is good.
[[nodiscard]] std::string complaintAboutDate(const std::string& text);
[[nodiscard]] std::string complaintAboutSpan(const std::string& text);
[[nodiscard]] std::string complaintAboutMinute(const std::string& text);

}  // namespace owc::settings
