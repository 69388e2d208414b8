#pragma once

#include <optional>
#include <string>
#include <vector>

#include "queue-server/eligibility/triage.h"
#include "queue-server/lookups/events.h"

namespace owc::protocol {

/// Looks somebody up in the registry, with the purpose that goes into the log. Answered with Eligibility;
/// TooManyTries (detail: seconds) for a kiosk that asks too often, CannotAskNow where no registry answers.
struct AskEligibility {
    domain::CounterId counter{};  ///< 0: a kiosk
    std::string cnic{};  ///< 13 digits; empty at a counter: as she gave it for her token; personal data
    lookups::Purpose purpose = lookups::Purpose::KioskTyped;
    std::optional<domain::Day> asOf{};  ///< nothing: today; only at a counter
};

/// A look-up that another agency made through the data-sharing interface; on record before it is answered
/// there.
struct NoteLookup {
    std::string client;  ///< its id
    std::string reason;  ///< the purpose it named, a code
    std::uint32_t records = 0;
    lookups::Found found = lookups::Found::Nowhere;
    std::string outcome;  ///< the code of a refusal; empty: it was answered
    std::string
        cnic{};  ///< 13 digits, of who was asked for; empty: a search that names nobody; personal data
};

/// One programme's answer, with what it is called.
struct ProgrammeAnswer {
    eligibility::Verdict verdict;
    domain::Names names;
    domain::Names place;  ///< of a referral
    std::string need;     ///< pictogram and colour

    friend bool operator==(const ProgrammeAnswer&, const ProgrammeAnswer&) = default;
};

/// What a look-up found out. To a number that was typed at a kiosk only `foremost` and `found`; to a card
/// that was read there no figure that the registry holds; to a counter everything but her name, her address
/// and the score of others.
struct Eligibility {
    eligibility::VerdictKind foremost{};
    lookups::Found found{};
    std::vector<ProgrammeAnswer> programmes;
    eligibility::Triage triage;

    friend bool operator==(const Eligibility&, const Eligibility&) = default;
};

}  // namespace owc::protocol
