#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace owc::tool_checks {

/// A log line without anything that could be personal or secret. What is known to be harmless stays, all else becomes "[hidden]": words
/// of small ASCII letters, figures of at most three digits, the time at the start, and values of keys that never hold personal data.
/// @param names  people known by name (staff); hidden in whatever letters they are written
[[nodiscard]] std::string scrubbed(std::string_view line, const std::vector<std::string>& names);

}  // namespace owc::tool_checks
