#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "queue-server/domain/result.h"

namespace owc::iso8583 {

inline constexpr int kFirstField = 2;
inline constexpr int kLastField = 128;

/// What may stand in a field.
enum class Type : std::uint8_t {
    Digits,    ///< "n"
    Letters,   ///< "a", and blanks
    Words,     ///< "an": letters, digits and blanks
    Text,      ///< "ans": printable ASCII
    Bytes,     ///< "b"
    TrackTwo,  ///< "z": digits, = and D
};

/// How its end is found.
enum class Form : std::uint8_t {
    Fixed,
    Ll,   ///< two digits of length before it
    Lll,  ///< three
};

enum class Encoding : std::uint8_t {
    Ascii,   ///< a byte a sign; of bytes, two hexadecimal digits each
    Bcd,     ///< two digits a byte, a zero before an odd number of them
    Binary,  ///< bytes as they are
};

/// One line of a dictionary.
struct Field {
    int number = 0;  ///< 2 to 128, never 65
    Type type{};
    Form form{};
    std::size_t most = 0;  ///< signs, or bytes of "b"; of a fixed field exactly as many
    Encoding encoding{};
    Encoding lengths{};  ///< Ascii or Bcd, of what stands before it

    friend bool operator==(const Field&, const Field&) = default;
};

/// "NUMBER TYPE FORM LENGTH ENCODING [ENCODING-OF-LENGTHS]", as "2 n ll 19 bcd": type n, a, an, ans, b or z,
/// form fixed, ll or lll, encoding ascii, bcd or binary. Lengths are written as the field is, those of binary
/// in ascii.
/// @return BadSettings whose detail says what to write instead
[[nodiscard]] domain::Result<Field> readField(std::string_view text);

/// Whether a field of this type may hold this sign.
[[nodiscard]] bool isOf(Type type, char sign);

}  // namespace owc::iso8583
