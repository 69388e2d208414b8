#pragma once

#include <string_view>

namespace owc::domain {

/// A reason in a device's condition that is not its printer's: somebody at it waits for a member of staff.
inline constexpr std::string_view kVisitorCalls = "visitor-calls";

}  // namespace owc::domain
