#pragma once

#include "queue-server/client/views.h"

namespace owc::test {

/// Saturday 14 March 2026, 11:32 in Pakistan.
inline constexpr domain::Time kBusyNow{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} +
                                       std::chrono::minutes{6 * 60 + 32}};

/// A centre at its busiest, as a dashboard is told of it: nine services, twenty counters, two things late, one kiosk
/// without paper. All of it made up.
[[nodiscard]] client::Views busyViews();

/// The same centre before the first visitor, all counters closed.
[[nodiscard]] client::Views emptyMorning();

}  // namespace owc::test
