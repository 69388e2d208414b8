#pragma once

#include <QString>
#include <chrono>

namespace owc::ui {

/// "Monday", in the current language.
[[nodiscard]] QString weekdayName(std::chrono::sys_days day);

/// "16-03-2026", in Western digits.
[[nodiscard]] QString dateDigits(std::chrono::sys_days day);

/// "09:30", in Western digits.
/// @param minute  local minutes after midnight
[[nodiscard]] QString timeDigits(int minute);

}  // namespace owc::ui
