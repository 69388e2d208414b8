#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace owc::lint {

/// One place that breaks one rule.
struct Violation {
    std::string file;  ///< path from the root
    std::size_t line = 0;
    std::string rule;   ///< short name, e.g. "arrows"
    std::string words;  ///< what is wrong and what to do, for the person who reads it

    bool operator==(const Violation&) const = default;
};
using Violations = std::vector<Violation>;

/// "kiosk/flow/step.h:3: [arrows] ..."
[[nodiscard]] inline std::string toString(const Violation& found) {
    return found.file + ":" + std::to_string(found.line) + ": [" + found.rule + "] " + found.words;
}

}  // namespace owc::lint
