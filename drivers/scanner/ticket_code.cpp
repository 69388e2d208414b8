#include "drivers/scanner/ticket_code.h"

#include <algorithm>

namespace owc::scanner {
namespace {

constexpr std::string_view kPrefix = "OWC1:";
constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kBody = 18;  ///< 16 random ones and 2 that check them
constexpr std::string_view kBlanks = " \t\r\n";

char upper(char letter) {
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

}  // namespace

std::optional<std::string> ticketCodeIn(std::string_view scanned) {
    const auto first = scanned.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) return std::nullopt;
    scanned = scanned.substr(first, scanned.find_last_not_of(kBlanks) - first + 1);
    if (scanned.size() != kPrefix.size() + kBody) return std::nullopt;
    std::string code(scanned);
    std::ranges::transform(code, code.begin(), upper);
    if (!code.starts_with(kPrefix) || code.find_first_not_of(kLetters, kPrefix.size()) != std::string::npos)
        return std::nullopt;
    return code;
}

}  // namespace owc::scanner
