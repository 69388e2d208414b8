#include "queue-server/domain/visit_code.h"

#include <cctype>

namespace owc::domain {
namespace {

constexpr std::string_view kPrefix = "OWC1:";
constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kBody = 16;
/// Largest prime below 32 * 32: finds every single wrong letter and every swap of neighbours.
constexpr unsigned kModulus = 1021;

unsigned checkOf(std::string_view body) {
    unsigned sum = 0;
    for (const char letter : body) sum = (sum * 37 + static_cast<unsigned>(kLetters.find(letter))) % kModulus;
    return sum;
}

std::string withCheck(std::string body) {
    const unsigned check = checkOf(body);
    body += kLetters[check / 32];
    body += kLetters[check % 32];
    return std::string(kPrefix) + body;
}

}  // namespace

VisitCode VisitCode::fromRandom(const Bits& random) {
    std::string body;
    unsigned buffer = 0;
    unsigned held = 0;
    for (const std::uint8_t byte : random) {
        buffer = (buffer << 8) | byte;
        held += 8;
        while (held >= 5) {
            held -= 5;
            body += kLetters[(buffer >> held) & 31u];
        }
        buffer &= (1u << held) - 1u;
    }
    return VisitCode(withCheck(body));
}

Result<VisitCode> VisitCode::parse(std::string_view text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);
    std::string upper;
    for (const char c : text) upper += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (!upper.starts_with(kPrefix) || upper.size() != kPrefix.size() + kBody + 2)
        return fail(ErrorCode::BadInput, "visit code: not a ticket of a One Window Centre");
    const std::string body = upper.substr(kPrefix.size(), kBody);
    if (body.find_first_not_of(kLetters) != std::string::npos || withCheck(body) != upper)
        return fail(ErrorCode::BadInput, "visit code: misread, scan it again");
    return VisitCode(std::move(upper));
}

}  // namespace owc::domain
