#pragma once

#include "queue-server/eligibility/criterion.h"

// Internal to this folder: what she does about a verdict.
namespace owc::eligibility {

/// A finding before it is told to anybody.
struct Seen {
    const Criterion* criterion = nullptr;
    Outcome outcome{};
    std::string found;
};

/// Fills next, service, where and documents for this step.
void setNext(Verdict& verdict, NextStep next, const Programme& programme, const RegistryRules& rules);

/// The programme's own place: its counter here, or where it refers her to.
[[nodiscard]] NextStep askThere(const Programme& programme);

/// Whoever was refused appeals; when the years since the survey are over she is surveyed anew.
[[nodiscard]] NextStep afterRefusal(const RegistryRules& rules, const Asked& asked);

/// After rules that are not met: the first that can change says how. None where one of them cannot.
[[nodiscard]] NextStep afterRules(const std::vector<Seen>& seen, const Programme& programme,
                                  const RegistryRules& rules, const Asked& asked);

/// After what is missing: NADRA's facts at NADRA, papers where they are asked for, the rest at the
/// registration desk.
[[nodiscard]] NextStep afterMissing(const std::vector<std::string>& missing, const Programme& programme);

}  // namespace owc::eligibility
