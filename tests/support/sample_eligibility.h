#pragma once

#include "queue-server/protocol/eligibility_answer.h"

namespace owc::test {

/// An answer in which every field is set.
inline protocol::Eligibility sampleEligibility() {
    using namespace eligibility;
    const Day day{std::chrono::days{20'526}};
    Criterion member{.rule = Rule::AgeBetween,
                     .number = 4,
                     .upTo = 12,
                     .disabledNumber = 3,
                     .words = {"child"},
                     .members = {},
                     .onlyFor = {"female"},
                     .when = {day, day},
                     .source = "domain 1.3",
                     .confidence = Confidence::Single};
    Criterion rule = member;
    rule.rule = Rule::MemberWith;
    rule.members = {member};
    const Verdict verdict{.programme = "taleemi",
                          .kind = VerdictKind::DataMissing,
                          .next = NextStep::BringCertificate,
                          .service = "school",
                          .where = "hospital",
                          .documents = {"cnic", "bform"},
                          .missing = {"bform"},
                          .paid = day,
                          .amount = 2'500,
                          .findings = {{rule, Outcome::NotMet, "13"}}};
    return {.foremost = VerdictKind::Enrolled,
            .found = lookups::Found::Here,
            .programmes = {{verdict,
                            {{"ur", "تعلیمی وظائف"}, {"en", "School stipend"}},
                            {{"en", "Hospital"}},
                            "school"}},
            .triage = {RegistryVisit::RosterUpdate, true, {"finger", "family"}, {RegistryVisit::Appeal}}};
}

}  // namespace owc::test
