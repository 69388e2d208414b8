#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace owc::scanner {

/// The code in the QR of a ticket or a return slip of a One Window Centre, told by its form: `OWC1:` and 18 letters of Crockford's
/// base 32, small ones and blanks at the ends accepted. Whether it was misread or is of today only the server can say.
/// @return the code as the server knows it; nothing for any other text
[[nodiscard]] std::optional<std::string> ticketCodeIn(std::string_view scanned);

}  // namespace owc::scanner
