#include "queue-server/eligibility/next_step.h"

#include <algorithm>

namespace owc::eligibility {
namespace {

bool goesElsewhere(const Programme& programme) {
    return programme.access == Access::Referral || programme.access == Access::WalkIn;
}

/// Nothing that she or a counter does changes her gender or her age.
bool cannotChange(Rule rule) {
    return rule == Rule::GenderIs || rule == Rule::AgeBetween;
}

NextStep afterRule(Rule rule, const Programme& programme, const RegistryRules& rules, const Asked& asked) {
    switch (rule) {
        case Rule::ScoreAtMost:
            return afterRefusal(rules, asked);
        case Rule::NoFilter:
            return programme.access == Access::Registry ? NextStep::Appeal : askThere(programme);
        case Rule::SurveyedWithinYears:
            return NextStep::Reassessment;
        case Rule::MaritalIs:
        case Rule::IncomeBelow:
        case Rule::IncomeAtMost:
        case Rule::ClassBetween:
        case Rule::RelationIs:
        case Rule::MemberWith:
        case Rule::AnyOf:
        case Rule::DistrictIn:
        case Rule::OnePerHousehold:
            return NextStep::RosterUpdate;
        case Rule::HasCertificate:
            return NextStep::BringCertificate;
        case Rule::AskedAtCounter:
            return askThere(programme);
        case Rule::GenderIs:
        case Rule::AgeBetween:
        case Rule::EnrolledIn:           // her way is that of the other programme: assess.cpp
        case Rule::HouseholdEnrolledIn:  //
        case Rule::NotWithinMonths:
            return NextStep::None;
    }
    return NextStep::None;
}

bool isIn(const std::vector<std::string>& missing, std::initializer_list<const char*> facts) {
    return std::ranges::any_of(
        facts, [&](const char* fact) { return std::ranges::find(missing, fact) != missing.end(); });
}

const std::string& serviceOf(NextStep next, const Programme& programme, const RegistryRules& rules) {
    static const std::string kNone;
    switch (next) {
        case NextStep::DrawStipend:
            return rules.payoutService;
        case NextStep::NewSurvey:
        case NextStep::RosterUpdate:
        case NextStep::Reassessment:
            return rules.surveyService;
        case NextStep::Appeal:
            return rules.appealService;
        case NextStep::NadraCounter:
            return rules.nadraService;
        case NextStep::BringCertificate:
            return programme.service.empty() ? rules.surveyService : programme.service;
        case NextStep::Apply:
        case NextStep::AskCounter:
            return programme.service;
        case NextStep::None:
        case NextStep::WaitForAnswer:
        case NextStep::GoThere:
            return kNone;
    }
    return kNone;
}

std::vector<std::string> documentsOf(NextStep next, const Programme& programme, const RegistryRules& rules) {
    switch (next) {
        case NextStep::NewSurvey:
        case NextStep::RosterUpdate:
        case NextStep::Reassessment:
        case NextStep::Appeal:
            return rules.documents;
        case NextStep::NadraCounter:
            return {"cnic"};
        case NextStep::DrawStipend:
        case NextStep::BringCertificate:
        case NextStep::Apply:
        case NextStep::AskCounter:
        case NextStep::GoThere:
            return programme.documents;
        case NextStep::None:
        case NextStep::WaitForAnswer:
            return {};
    }
    return {};
}

}  // namespace

void setNext(Verdict& verdict, NextStep next, const Programme& programme, const RegistryRules& rules) {
    verdict.next = next;
    verdict.service = serviceOf(next, programme, rules);
    verdict.where = next == NextStep::GoThere ? programme.id : "";
    verdict.documents = documentsOf(next, programme, rules);
}

NextStep askThere(const Programme& programme) {
    return goesElsewhere(programme) ? NextStep::GoThere : NextStep::AskCounter;
}

NextStep afterRefusal(const RegistryRules& rules, const Asked& asked) {
    const Survey survey = surveyOn(*asked.household, asked.on);
    const bool over = survey.on && yearsAfter(*survey.on, rules.reassessIneligibleYears) <= asked.on;
    return over ? NextStep::Reassessment : NextStep::Appeal;
}

NextStep afterRules(const std::vector<Seen>& seen, const Programme& programme, const RegistryRules& rules,
                    const Asked& asked) {
    const Seen* first = nullptr;
    for (const Seen& one : seen) {
        if (one.outcome != Outcome::NotMet) continue;
        if (cannotChange(one.criterion->rule)) return NextStep::None;
        if (!first) first = &one;
    }
    return first ? afterRule(first->criterion->rule, programme, rules, asked) : NextStep::None;
}

NextStep afterMissing(const std::vector<std::string>& missing, const Programme& programme) {
    if (isIn(missing, {"gender", "marital", "born"})) return NextStep::NadraCounter;
    if (isIn(missing, {"score", "income", "district", "survey_date"})) return NextStep::RosterUpdate;
    return programme.access == Access::Referral ? NextStep::GoThere : NextStep::BringCertificate;
}

}  // namespace owc::eligibility
