#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace owc::scanner {

/// The CNIC in a scanned text: the first run of exactly 13 digits with no digit beside it. In the text of an old card's PDF417 each
/// character of U+06xx is one byte. @return 13 digits without hyphens; nothing: "not a CNIC, type it"
[[nodiscard]] std::optional<std::string> cnicIn(std::string_view scanned);

}  // namespace owc::scanner
