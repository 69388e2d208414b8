#pragma once

#include <optional>

#include "queue-server/domain/state.h"

// Wrong PINs. What is barred is one officer at one device, so that nobody can lock the hall out: not the same
// officer elsewhere, not another officer here. Many wrong ones at a device, whatever the names, bar that device,
// so that names cannot be tried out.
namespace owc::domain {

inline constexpr std::uint32_t kWrongOfOfficer = 5;  ///< in a row at one device: then each one bars
inline constexpr std::uint32_t kWrongAtDevice = 20;
inline constexpr Duration kFirstBar = std::chrono::seconds{30};  ///< doubles with every wrong one after it
inline constexpr Duration kLongestBar = std::chrono::minutes{15};

/// How long the next try waits after so many wrong ones in a row; 0: not at all.
[[nodiscard]] Duration barAfter(std::uint32_t inARow, std::uint32_t allowed);

/// How long this officer's next try at this device is still refused, whatever the PIN; nothing: it is looked at.
[[nodiscard]] std::optional<Duration> signInBarred(const State& state, const DeviceName& device,
                                                   const OfficerId& officer, Time now);

}  // namespace owc::domain
