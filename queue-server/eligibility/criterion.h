#pragma once

#include <string>
#include <vector>

#include "queue-server/eligibility/facts.h"
#include "queue-server/eligibility/verdict.h"

// Internal to this folder: one rule against what was known.
namespace owc::eligibility {

struct Looked {
    Outcome outcome = Outcome::Unknown;
    std::string found;                 ///< as in Finding
    std::vector<std::string> missing;  ///< of Unknown: what is not on file
    bool asked = false;                ///< of Unknown: a person has to ask, or nobody published the rule
};

/// Whether the rule is asked of her: it holds on that day and is for her gender. While hers is not recorded,
/// rules for one gender wait.
[[nodiscard]] bool applies(const Criterion& criterion, const Asked& asked);

/// @param programme  whose rule it is
/// @pre asked.person is there
[[nodiscard]] Looked look(const Criterion& criterion, const std::string& programme, const Asked& asked);

}  // namespace owc::eligibility
