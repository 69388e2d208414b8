#include "drivers/scanner/code_lines.h"

#include <utility>

namespace owc::scanner {

void CodeLines::clear() {
    m_rest.clear();
    m_tooLong = false;
}

std::vector<std::string> CodeLines::take(std::string_view bytes, Moment at) {
    if (at - std::exchange(m_last, at) > kPause) clear();
    std::vector<std::string> codes;
    for (const char byte : bytes) {
        if (byte == '\r' || byte == '\n') {
            if (!m_rest.empty() && !m_tooLong) codes.push_back(m_rest);
            clear();
        } else if (m_rest.size() < kLongest) {
            m_rest += byte;
        } else {
            m_tooLong = true;
        }
    }
    return codes;
}

}  // namespace owc::scanner
