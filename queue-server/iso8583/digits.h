#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace owc::iso8583 {

/// Two capital hexadecimal digits a byte.
[[nodiscard]] std::string toHex(std::string_view bytes);
/// The other way, small letters too. @return nothing for an odd number of digits or another sign
[[nodiscard]] std::optional<std::string> fromHex(std::string_view digits);

/// Two digits a byte, a zero before an odd number. `digits` are 0 to 9.
[[nodiscard]] std::string toBcd(std::string_view digits);
/// @param count  digits that were written
/// @return nothing where a half byte is no digit, or what fills an odd number is not zero
[[nodiscard]] std::optional<std::string> fromBcd(std::string_view bytes, std::size_t count);

}  // namespace owc::iso8583
