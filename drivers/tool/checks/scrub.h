#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace owc::tool_checks {

/// A log line without anything that could be personal or secret. What is known to be harmless stays: the time at the start, the words
/// that our programs begin a line with, known keys, and under keys that never hold personal data small ASCII words and figures of at most
/// three digits. All else becomes "[hidden]", also a name that is written like a word.
/// @param names  people known by name (staff); hidden in whatever letters they are written
[[nodiscard]] std::string scrubbed(std::string_view line, const std::vector<std::string>& names);

}  // namespace owc::tool_checks
