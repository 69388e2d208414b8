#pragma once

#include <optional>
#include <string>
#include <vector>

#include "queue-server/eligibility/catalogue.h"
#include "queue-server/eligibility/record.h"

namespace owc::eligibility {

/// Crosses the wire and lies in the log: append only.
enum class VerdictKind : std::uint8_t {
    Eligible = 1,      ///< she may apply, or draw what a list names for her
    Enrolled = 2,      ///< in it, and paid on `paid` if it was
    NotNow = 3,        ///< a rule is not met; `findings` say which
    SurveyNeeded = 4,  ///< nobody surveyed her household
    SurveyTooOld = 5,
    UnderReview = 6,
    DataMissing = 7,  ///< a certificate or a fact is not on file; `missing` names it
    NadraFirst = 8,   ///< her card is expired, blocked, or a fact is NADRA's to change
    WalkIn = 9,       ///< open to whoever comes: nothing is looked up
    AskCounter = 10,  ///< the rule is not published, or not to be had from a registry: a person decides
};

enum class Outcome : std::uint8_t { Met = 1, NotMet = 2, Unknown = 3 };

/// One rule, looked at: for staff, in the order in which the programme names its rules.
struct Finding {
    Criterion criterion;  ///< as it stood on that day
    Outcome outcome{};
    std::string found;  ///< what the registry holds, as numbers and words of words.h ("32.00", "widowed",
                        ///< "36.00, disability" where the higher score counted); may be empty. For staff: a
                        ///< score is never shown to a visitor

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What she does now. Crosses the wire: append only.
enum class NextStep : std::uint8_t {
    None = 0,
    DrawStipend = 1,
    Apply = 2,
    NewSurvey = 3,
    RosterUpdate = 4,
    Appeal = 5,
    Reassessment = 6,
    WaitForAnswer = 7,
    BringCertificate = 8,
    NadraCounter = 9,
    GoThere = 10,  ///< a referral place outside this centre: `where`
    AskCounter = 11,
};

struct Verdict {
    std::string programme;  ///< id in the catalogue
    VerdictKind kind{};
    NextStep next = NextStep::None;
    std::string service;                 ///< id of the counter service of the next step; empty: none here
    std::string where;                   ///< referral place, a key of the catalogue; may be empty
    std::vector<std::string> documents;  ///< to bring: "cnic", "bform", ...
    std::vector<std::string> missing;    ///< certificates or facts not on file
    std::optional<Day> paid;             ///< last payment known
    Rupees amount =
        0;  ///< what a list names for her now, or what the programme gives on that day; 0: not said
    std::vector<Finding> findings;

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

/// The answer of every programme of the catalogue, in its order; RULES.md says how it is found. Facts and
/// rules of that day count, later ones are as if they were not there.
/// @param household  nothing: the number is in no registry
/// @param cnic       of the member who asks; where she is none, as if there were no household
[[nodiscard]] std::vector<Verdict> assess(const Catalogue& catalogue, const Household* household,
                                          CnicNumber cnic, Day on);

/// The one answer a kiosk may tell whoever typed a number: the kind of the programmes that look into the
/// registry with the most hopeful first (Enrolled, Eligible, UnderReview, NadraFirst, DataMissing,
/// AskCounter, SurveyTooOld, SurveyNeeded, NotNow). NotNow when none does.
[[nodiscard]] VerdictKind foremost(const Catalogue& catalogue, const std::vector<Verdict>& verdicts);
/// The same without all the answers: only what a kiosk may tell, and several times as fast.
[[nodiscard]] VerdictKind foremost(const Catalogue& catalogue, const Household* household, CnicNumber cnic,
                                   Day on);

}  // namespace owc::eligibility
