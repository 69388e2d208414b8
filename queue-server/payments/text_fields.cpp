#include "queue-server/payments/text_fields.h"

namespace owc::payments {

std::vector<std::string_view> split(std::string_view line) {
    std::vector<std::string_view> fields;
    for (std::size_t comma = 0; comma != std::string_view::npos; line.remove_prefix(comma + 1)) {
        comma = line.find(',');
        fields.push_back(line.substr(0, comma));
        if (comma == std::string_view::npos) break;
    }
    return fields;
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::optional<Money> moneyIn(std::string_view text, Money most) {
    const auto point = text.find('.');
    const auto whole = digitsIn<std::int64_t>(text.substr(0, point));
    if (!whole || *whole > most.paisa / 100) return std::nullopt;
    Money sum = rupees(*whole);
    if (point == std::string_view::npos) return sum;
    const std::string_view rest = text.substr(point + 1);
    const auto paisa = digitsIn<std::int64_t>(rest);
    if (!paisa || rest.size() > 2) return std::nullopt;
    sum += Money{rest.size() == 1 ? *paisa * 10 : *paisa};
    return sum <= most ? std::optional(sum) : std::nullopt;
}

std::optional<domain::Day> dayIn(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digitsIn<int>(text.substr(0, 4));
    const auto month = digitsIn<unsigned>(text.substr(5, 2));
    const auto day = digitsIn<unsigned>(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month{*month},
                                           std::chrono::day{*day}};
    if (!date.ok()) return std::nullopt;
    return domain::Day{date};
}

bool isKey(std::string_view text) {
    const auto good = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_' || c == '.' || c == '/';
    };
    return !text.empty() && text.size() <= kLongestKey && std::ranges::all_of(text, good);
}

}  // namespace owc::payments
