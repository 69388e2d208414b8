#pragma once

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <vector>

#include "queue-server/domain/ids.h"
#include "queue-server/payments/money.h"

// What banks' files are made of: comma-separated text without quotes. Views last as long as the text.
namespace owc::payments {

/// Bytes of a key.
inline constexpr std::size_t kLongestKey = 64;

/// At each comma; an empty line is one empty field.
[[nodiscard]] std::vector<std::string_view> split(std::string_view line);
/// Without their line ends, of either kind.
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

/// Digits and nothing else, as far as they fit.
template <class Int>
[[nodiscard]] std::optional<Int> digitsIn(std::string_view text) {
    Int value{};
    const bool plain =
        !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (!plain || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// "13500", "13500.5", "13500.50"; nothing for a sign, for more than two decimals, or beyond `most`.
[[nodiscard]] std::optional<Money> moneyIn(std::string_view text, Money most = kMostMoney);
/// "2026-03-14"
[[nodiscard]] std::optional<domain::Day> dayIn(std::string_view text);
/// Letters, digits, - _ . / and at least one.
[[nodiscard]] bool isKey(std::string_view text);

}  // namespace owc::payments
