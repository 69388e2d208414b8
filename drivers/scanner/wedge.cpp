#include "drivers/scanner/wedge.h"

#include <utility>

namespace owc::scanner {

std::optional<std::string> Wedge::key(std::string_view text, Moment at) {
    if (text.empty()) return std::nullopt;
    if (at - std::exchange(m_last, at) > kBetween || m_keys.size() > kLongest) m_keys.clear();
    if (text != "\n") {
        m_keys += text;
        return std::nullopt;
    }
    std::string code = std::exchange(m_keys, {});
    if (code.size() < kShortest || code.size() > kLongest) return std::nullopt;
    return code;
}

}  // namespace owc::scanner
