#include "queue-server/eligibility/triage.h"

#include <algorithm>

#include "queue-server/eligibility/facts.h"

namespace owc::eligibility {
namespace {

bool looksIntoRegistry(const Catalogue& catalogue, const Verdict& verdict) {
    const Programme* programme = catalogue.find(verdict.programme);
    return programme && programme->access == Access::Registry;
}

/// The verdict that decides her way: the first with the foremost kind.
const Verdict* deciding(const Catalogue& catalogue, const std::vector<Verdict>& verdicts) {
    const VerdictKind kind = foremost(catalogue, verdicts);
    for (const Verdict& one : verdicts)
        if (one.kind == kind && looksIntoRegistry(catalogue, one)) return &one;
    return nullptr;
}

bool everMarried(const Person& person) {
    return person.marital != Marital::Unknown && person.marital != Marital::Single;
}

/// A programme calls the household eligible, and none of its ever-married women is known by a CNIC.
bool lacksWomansCnic(const Catalogue& catalogue, const Household& household, Day on) {
    const bool known = std::ranges::any_of(household.members, [&](const Person& one) {
        return one.cnic != 0 && one.gender == Gender::Female && everMarried(one);
    });
    if (known) return false;
    return std::ranges::any_of(household.members, [&](const Person& one) {
        return std::ranges::any_of(catalogue.programmes, [&](const Programme& programme) {
            return programme.access == Access::Registry &&
                   answerOn(household, one, programme.id, on) == OfficialAnswer::Eligible;
        });
    });
}

/// "re-assessment of eligible or beneficiary" and "of ineligible" are two transactions.
bool isBeneficiary(const Catalogue& catalogue, const Asked& asked) {
    return std::ranges::any_of(catalogue.programmes, [&](const Programme& programme) {
        return programme.access == Access::Registry &&
               (isEnrolled(*asked.person, programme.id, asked.on) ||
                answerOn(*asked.household, *asked.person, programme.id, asked.on) ==
                    OfficialAnswer::Eligible);
    });
}

RegistryVisit visitOf(NextStep next, bool beneficiary) {
    switch (next) {
        case NextStep::NewSurvey:
            return RegistryVisit::NewSurvey;
        case NextStep::RosterUpdate:
        case NextStep::NadraCounter:
            return RegistryVisit::RosterUpdate;
        case NextStep::Appeal:
            return RegistryVisit::Appeal;
        case NextStep::Reassessment:
            return beneficiary ? RegistryVisit::ReassessBeneficiary : RegistryVisit::ReassessIneligible;
        case NextStep::None:
        case NextStep::DrawStipend:
        case NextStep::Apply:
        case NextStep::WaitForAnswer:
        case NextStep::BringCertificate:
        case NextStep::GoThere:
        case NextStep::AskCounter:
            return RegistryVisit::None;
    }
    return RegistryVisit::None;
}

const std::string& deskOf(RegistryVisit visit, const RegistryRules& rules) {
    return visit == RegistryVisit::Appeal ? rules.appealService : rules.surveyService;
}

void addOnce(std::vector<std::string>& journey, const std::string& service) {
    if (!service.empty() && std::ranges::find(journey, service) == journey.end()) journey.push_back(service);
}

/// What she may ask for beside her visit, in the order of the transactions.
std::vector<RegistryVisit> offers(const Catalogue& catalogue, const Asked& asked, const Verdict* verdict,
                                  RegistryVisit visit) {
    const Survey survey = surveyOn(*asked.household, asked.on);
    const bool beneficiary = isBeneficiary(catalogue, asked);
    const RegistryRules& rules = catalogue.registry;
    const auto yearsSince = [&](std::int64_t years) {
        return survey.on && yearsAfter(*survey.on, years) <= asked.on;
    };
    std::vector<RegistryVisit> offered;
    const auto offer = [&](RegistryVisit one, bool is) {
        if (is && one != visit) offered.push_back(one);
    };
    offer(RegistryVisit::RosterUpdate, survey.done);
    offer(RegistryVisit::Appeal, verdict && verdict->kind == VerdictKind::NotNow);
    offer(RegistryVisit::DisasterImpact, true);
    offer(RegistryVisit::ReassessIneligible,
          yearsSince(rules.reassessIneligibleYears) && verdict && verdict->kind == VerdictKind::NotNow);
    offer(RegistryVisit::ReassessBeneficiary, beneficiary && yearsSince(rules.reassessBeneficiaryYears));
    return offered;
}

Triage withGoodCard(const Catalogue& catalogue, const Asked& asked, const std::vector<Verdict>& verdicts) {
    const RegistryRules& rules = catalogue.registry;
    const Verdict* verdict = deciding(catalogue, verdicts);
    Triage triage;
    if (lacksWomansCnic(catalogue, *asked.household, asked.on)) {
        triage.visit = RegistryVisit::WomansCnic;
        triage.priority = true;
    } else if (verdict) {
        triage.visit = visitOf(verdict->next, isBeneficiary(catalogue, asked));
    }
    if (verdict && verdict->next == NextStep::NadraCounter) addOnce(triage.journey, rules.nadraService);
    if (triage.visit != RegistryVisit::None)
        addOnce(triage.journey, deskOf(triage.visit, rules));
    else if (verdict)
        addOnce(triage.journey, verdict->service);
    triage.offered = offers(catalogue, asked, verdict, triage.visit);
    return triage;
}

/// Renewed at NADRA first; then her way is that of a good card. A blocked number, or one of a dead person,
/// ends there.
Triage cardFirst(const Catalogue& catalogue, const Asked& asked) {
    const RegistryRules& rules = catalogue.registry;
    if (asked.person->card != CardState::Expired)
        return {RegistryVisit::None, false, {rules.nadraService}, {RegistryVisit::DisasterImpact}};
    Household renewed = *asked.household;
    const CnicNumber cnic = asked.person->cnic;
    for (Person& one : renewed.members)
        if (one.cnic == cnic) one.card = CardState::Valid;
    Triage after = withGoodCard(catalogue, askedBy(&renewed, cnic, asked.on),
                                assess(catalogue, &renewed, cnic, asked.on));
    std::vector<std::string> journey{rules.nadraService};
    for (const std::string& service : after.journey) addOnce(journey, service);
    after.journey = std::move(journey);
    return after;
}

}  // namespace

Triage triage(const Catalogue& catalogue, const Household* household, CnicNumber cnic,
              const std::vector<Verdict>& verdicts, Day on) {
    if (catalogue.programmes.empty()) return {};
    const Asked asked = askedBy(household, cnic, on);
    if (!asked.person)
        return {RegistryVisit::NewSurvey,
                false,
                {catalogue.registry.surveyService},
                {RegistryVisit::DisasterImpact}};
    const CardState card = asked.person->card;
    if (card == CardState::Expired || card == CardState::Blocked || card == CardState::Deceased)
        return cardFirst(catalogue, asked);
    return withGoodCard(catalogue, asked, verdicts);
}

}  // namespace owc::eligibility
