#pragma once

#include "queue-server/eligibility/verdict.h"

namespace owc::eligibility {

/// The registry's own transactions (domain 4.2), and the screening that leads to them. Crosses the wire:
/// append only.
enum class RegistryVisit : std::uint8_t {
    None = 0,
    NewSurvey = 1,     ///< missed household
    RosterUpdate = 2,  ///< marriage, birth, education, health, disability, job
    Appeal = 3,
    DisasterImpact = 4,       ///< said by her, never found in a file
    ReassessIneligible = 5,   ///< two years after the survey
    ReassessBeneficiary = 6,  ///< three years
    WomansCnic =
        7,  ///< eligible, but the CNIC of an ever-married woman of the household is missing: priority counter
};

struct Triage {
    RegistryVisit visit = RegistryVisit::None;
    bool priority = false;  ///< the priority counter of the screening
    std::vector<std::string>
        journey;  ///< ids of services in the order of her way, NADRA first where it must be
    std::vector<RegistryVisit> offered;  ///< what she may ask for beside it

    friend bool operator==(const Triage&, const Triage&) = default;
};

/// The registry screening: what kind of visit the look-up makes of it.
[[nodiscard]] Triage triage(const Catalogue& catalogue, const Household* household, CnicNumber cnic,
                            const std::vector<Verdict>& verdicts, Day on);

}  // namespace owc::eligibility
