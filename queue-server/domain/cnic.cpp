#include "queue-server/domain/cnic.h"

#include <cstdint>
#include <optional>

namespace owc::domain {
namespace {

constexpr std::size_t kDigits = 13;
constexpr std::size_t kShown = 3;

/// One UTF-8 code point from the front of `text`; nothing when the bytes are not valid UTF-8.
std::optional<char32_t> takeCodePoint(std::string_view& text) {
    const auto lead = static_cast<std::uint8_t>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : (lead >> 5) == 6 ? 2 : (lead >> 4) == 14 ? 3 : 0;
    if (length == 0 || text.size() < length) return std::nullopt;
    char32_t point = length == 1 ? lead : lead & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<std::uint8_t>(text[i]);
        if ((byte & 0xC0) != 0x80) return std::nullopt;
        point = (point << 6) | (byte & 0x3Fu);
    }
    text.remove_prefix(length);
    return point;
}

std::optional<char> digitOf(char32_t point) {
    for (const char32_t zero : {U'0', U'\u0660', U'\u06F0'}) {
        if (point >= zero && point <= zero + 9) return static_cast<char>('0' + (point - zero));
    }
    return std::nullopt;
}

/// Hyphens and spaces as keyboards and scanners produce them, with their non-breaking forms.
bool isSeparator(char32_t point) {
    switch (point) {
        case U' ':
        case U'\u00A0':
        case U'-':
        case U'\u2010':
        case U'\u2011':
        case U'\u2013':
            return true;
        default:
            return false;
    }
}

}  // namespace

Result<Cnic> Cnic::parse(std::string_view utf8) {
    std::string digits;
    while (!utf8.empty()) {
        const auto point = takeCodePoint(utf8);
        if (!point) return fail(ErrorCode::BadInput, "cnic: not valid text");
        if (isSeparator(*point)) continue;
        const auto digit = digitOf(*point);
        if (!digit) return fail(ErrorCode::BadInput, "cnic: only digits, spaces and hyphens are allowed");
        digits.push_back(*digit);
        if (digits.size() > kDigits) return fail(ErrorCode::BadInput, "cnic: more than 13 digits");
    }
    if (digits.size() < kDigits) return fail(ErrorCode::BadInput, "cnic: fewer than 13 digits");
    return Cnic(std::move(digits));
}

std::string Cnic::masked() const {
    std::string out;
    for (std::size_t i = 0; i < kDigits; ++i) {
        if (i == 5 || i == 12) out += '-';
        if (i < kDigits - kShown)
            out += "\u2022";
        else
            out += m_digits[i];
    }
    return out;
}

}  // namespace owc::domain
