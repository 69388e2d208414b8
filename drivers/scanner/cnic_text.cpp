#include "drivers/scanner/cnic_text.h"

#include <array>
#include <cstdint>
#include <vector>

namespace owc::scanner {
namespace {

constexpr std::size_t kLongest = 4096;  ///< bytes; a PDF417 holds fewer
constexpr std::size_t kDigits = 13;

enum class Kind : std::uint8_t { Other, Hyphen, Western, ArabicIndic, Eastern };

struct Sign {
    Kind kind = Kind::Other;
    char digit = 0;
};

bool isDigit(const Sign& sign) {
    return sign.kind > Kind::Hyphen;
}

Sign signOf(char32_t letter) {
    const auto digit = [letter](Kind kind, char32_t zero) { return Sign{kind, static_cast<char>('0' + (letter - zero))}; };
    if (letter >= U'0' && letter <= U'9') return digit(Kind::Western, U'0');
    if (letter >= 0x660 && letter <= 0x669) return digit(Kind::ArabicIndic, 0x660);
    if (letter >= 0x6F0 && letter <= 0x6F9) return digit(Kind::Eastern, 0x6F0);
    return {letter == U'-' ? Kind::Hyphen : Kind::Other, 0};
}

/// The letters of a text in UTF-8; nothing when it is none.
std::optional<std::vector<char32_t>> fromUtf8(std::string_view text) {
    std::vector<char32_t> letters;
    for (std::size_t i = 0; i < text.size();) {
        const auto first = static_cast<std::uint8_t>(text[i++]);
        if (first >= 0x80 && (first < 0xC2 || first > 0xF4)) return std::nullopt;
        const std::size_t more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        char32_t letter = more == 0 ? first : first & (0x3Fu >> more);
        if (text.size() - i < more) return std::nullopt;
        for (std::size_t k = 0; k < more; ++k) {
            const auto next = static_cast<std::uint8_t>(text[i++]);
            if ((next & 0xC0u) != 0x80) return std::nullopt;
            letter = (letter << 6) | (next & 0x3Fu);
        }
        letters.push_back(letter);
    }
    return letters;
}

std::vector<Sign> signsIn(std::string_view text) {
    std::vector<Sign> signs;
    if (const auto letters = fromUtf8(text)) {
        for (const char32_t letter : *letters) signs.push_back(signOf(letter));
        return signs;
    }
    for (const char byte : text) {
        const auto low = static_cast<std::uint8_t>(byte);
        signs.push_back(signOf(low < 0x80 ? char32_t{low} : char32_t{0x600u + low}));
    }
    return signs;
}

/// Digits at the places of a number that begins at `at`; `layout` says how long each group is, hyphens between them.
template <std::size_t N>
std::optional<std::string> numberAt(const std::vector<Sign>& signs, std::size_t at,
                                    const std::array<std::size_t, N>& layout) {
    const auto sign = [&](std::size_t i) { return i < signs.size() ? signs[i] : Sign{}; };
    const Kind kind = sign(at).kind;
    std::string digits;
    for (std::size_t group = 0; group < N; ++group) {
        if (group > 0 && sign(at++).kind != Kind::Hyphen) return std::nullopt;
        for (std::size_t k = 0; k < layout[group]; ++k, ++at) {
            if (!isDigit(sign(at)) || sign(at).kind != kind) return std::nullopt;
            digits += sign(at).digit;
        }
    }
    if (isDigit(sign(at)) || (sign(at).kind == Kind::Hyphen && isDigit(sign(at + 1)))) return std::nullopt;
    return digits;
}

}  // namespace

std::optional<std::string> cnicIn(std::string_view scanned) {
    if (scanned.size() > kLongest) return std::nullopt;
    const std::vector<Sign> signs = signsIn(scanned);
    for (std::size_t at = 0; at < signs.size(); ++at) {
        if (!isDigit(signs[at])) continue;
        const bool alone = at == 0 || !(isDigit(signs[at - 1]) ||
                                        (signs[at - 1].kind == Kind::Hyphen && at > 1 && isDigit(signs[at - 2])));
        if (!alone) continue;
        if (auto run = numberAt(signs, at, std::array<std::size_t, 1>{kDigits})) return run;
        if (auto written = numberAt(signs, at, std::array<std::size_t, 3>{5, 7, 1})) return written;
    }
    return std::nullopt;
}

}  // namespace owc::scanner
