#include "queue-server/iso8583/digits.h"

namespace owc::iso8583 {

namespace {

int valueOf(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    return -1;
}

}  // namespace

std::string toHex(std::string_view bytes) {
    constexpr const char* kDigits = "0123456789ABCDEF";
    std::string digits;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        digits += {kDigits[value >> 4], kDigits[value & 15]};
    }
    return digits;
}

std::optional<std::string> fromHex(std::string_view digits) {
    if (digits.size() % 2 != 0) return std::nullopt;
    std::string bytes;
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const int high = valueOf(digits[i]), low = valueOf(digits[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

std::string toBcd(std::string_view digits) {
    std::string even = digits.size() % 2 == 0 ? "" : "0";
    even += digits;
    return *fromHex(even);
}

std::optional<std::string> fromBcd(std::string_view bytes, std::size_t count) {
    std::string digits = toHex(bytes);
    if (digits.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
    if (digits.size() == count) return digits;
    if (digits.size() != count + 1 || digits.front() != '0') return std::nullopt;
    return digits.substr(1);
}

}  // namespace owc::iso8583
