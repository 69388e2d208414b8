#pragma once

#include <string>
#include <string_view>

namespace owc::admin {

/// Somebody else's text as one field of a CSV file (RFC 4180), as it is: for programs.
[[nodiscard]] std::string field(std::string_view text);

/// The same for a sheet that people open: what a spreadsheet would take for a formula begins with an
/// apostrophe.
[[nodiscard]] std::string sheetField(std::string_view text);

}  // namespace owc::admin
