#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace owc::scanner {

/// The CNIC in a scanned text: the first number of 13 digits that stands alone, written in one run or as 5-7-1 with hyphens; a
/// digit beside it makes it another number. Digits may be Western, Arabic-Indic or Eastern, but of one kind. In the text of an
/// old card's PDF417 each character of U+06xx is one byte, its low one; bytes that are also Western digits stay those.
/// @param scanned  raw bytes of any card or paper, UTF-8 or not
/// @return 13 Western digits without hyphens; nothing: "not a CNIC, type it"
[[nodiscard]] std::optional<std::string> cnicIn(std::string_view scanned);

}  // namespace owc::scanner
