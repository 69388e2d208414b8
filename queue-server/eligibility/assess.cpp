#include <algorithm>
#include <array>

#include "queue-server/eligibility/next_step.h"

namespace owc::eligibility {
namespace {

/// Rule by rule is for staff, and costs half of the time.
enum class Detail { Answers, Findings };

/// One programme's answer, in the order of thinking of RULES.md.
class Judge {
  public:
    Judge(const RegistryRules& rules, const Programme& programme, const Asked& asked, Detail detail)
        : m_rules(rules), m_programme(programme), m_asked(asked), m_detail(detail) {
        m_verdict.programme = programme.id;
    }

    /// Whom she would have to be in first, where that is the first rule she does not meet: after judge().
    [[nodiscard]] const std::string* wantedFirst() const { return m_wantedFirst; }

    Verdict judge() {
        if (m_programme.access == Access::Closed || !m_programme.when.holds(m_asked.on))
            return as(VerdictKind::NotNow, NextStep::None);
        if (m_programme.access == Access::WalkIn) return as(VerdictKind::WalkIn, NextStep::GoThere);
        if (!m_asked.person) return withoutRecord();
        if (cardIsBad()) return as(VerdictKind::NadraFirst, NextStep::NadraCounter);
        lookAtRules();
        m_verdict.paid = lastPaid(*m_asked.person, m_programme.id, m_asked.on);
        m_due = dueOn(*m_asked.person, m_programme.id, m_asked.on);
        if (isEnrolled(*m_asked.person, m_programme.id, m_asked.on)) return enrolled();
        if (m_due > 0) return as(VerdictKind::Eligible, NextStep::DrawStipend);
        return fromSurveyAndAnswers();
    }

  private:
    Verdict as(VerdictKind kind, NextStep next) {
        m_verdict.kind = kind;
        setNext(m_verdict, next, m_programme, m_rules);
        const bool told = kind == VerdictKind::Eligible || kind == VerdictKind::Enrolled;
        m_verdict.amount = told ? (m_due > 0 ? m_due : usualAmount()) : 0;
        if (kind == VerdictKind::NotNow && next == NextStep::None) m_wantedFirst = enrolmentNotMet();
        if (m_detail == Detail::Findings)
            for (Seen& one : m_seen)
                m_verdict.findings.push_back({*one.criterion, one.outcome, std::move(one.found)});
        return std::move(m_verdict);
    }

    /// Only cash of the registry, and only where there is no choice of amounts: "up to" is no promise.
    Rupees usualAmount() const {
        Rupees amount = 0;
        if (m_programme.access != Access::Registry) return amount;
        int rows = 0;
        for (const Amount& one : m_programme.amounts) {
            const bool sure = one.confidence == Confidence::Confirmed || one.confidence == Confidence::Single;
            if (!one.when.holds(m_asked.on) || !sure) continue;
            amount = one.rupees;
            ++rows;
        }
        return rows == 1 ? amount : 0;
    }

    bool cardIsBad() const {
        const CardState card = m_asked.person->card;
        return card == CardState::Expired || card == CardState::Blocked || card == CardState::Deceased;
    }

    bool hasRule(std::initializer_list<Rule> rules) const {
        return std::ranges::any_of(m_programme.criteria, [&](const Criterion& one) {
            return one.when.holds(m_asked.on) && std::ranges::find(rules, one.rule) != rules.end();
        });
    }
    /// It asks for what a survey measures, so there has to be one, and not too old.
    bool measures() const { return hasRule({Rule::ScoreAtMost, Rule::IncomeBelow, Rule::IncomeAtMost}); }

    Verdict withoutRecord() {
        const bool enrolments = hasRule({Rule::EnrolledIn, Rule::HouseholdEnrolledIn});
        if (m_programme.access == Access::Registry || measures() || enrolments)
            return as(VerdictKind::SurveyNeeded, NextStep::NewSurvey);
        return as(VerdictKind::AskCounter, askThere(m_programme));
    }

    void lookAtRules() {
        for (const Criterion& one : m_programme.criteria) {
            if (!applies(one, m_asked)) continue;
            Looked looked = look(one, m_programme.id, m_asked);
            m_asksPerson = m_asksPerson || looked.asked;
            for (std::string& what : looked.missing)
                if (std::ranges::find(m_missing, what) == m_missing.end())
                    m_missing.push_back(std::move(what));
            m_seen.push_back({&one, looked.outcome, std::move(looked.found)});
        }
    }

    Verdict enrolled() {
        if (m_due > 0) return as(VerdictKind::Enrolled, NextStep::DrawStipend);
        const Survey survey = surveyOn(*m_asked.household, m_asked.on);
        const bool again = measures() && isTooOld(survey);
        return as(VerdictKind::Enrolled, again ? NextStep::Reassessment : NextStep::None);
    }

    bool isTooOld(const Survey& survey) const {
        return survey.on && yearsAfter(*survey.on, m_rules.reassessBeneficiaryYears) <= m_asked.on;
    }

    Verdict fromSurveyAndAnswers() {
        const Survey survey = surveyOn(*m_asked.household, m_asked.on);
        if (measures() && !survey.done) return as(VerdictKind::SurveyNeeded, NextStep::NewSurvey);
        if (measures() && survey.underReview) return as(VerdictKind::UnderReview, NextStep::WaitForAnswer);
        const auto answer = answerOn(*m_asked.household, *m_asked.person, m_programme.id, m_asked.on);
        if (answer == OfficialAnswer::UnderReview)
            return as(VerdictKind::UnderReview, NextStep::WaitForAnswer);
        if (answer == OfficialAnswer::Eligible) return eligible();
        if (measures() && isTooOld(survey)) return as(VerdictKind::SurveyTooOld, NextStep::Reassessment);
        if (answer == OfficialAnswer::NotEligible)
            return as(VerdictKind::NotNow, afterRefusal(m_rules, m_asked));
        return fromRules();
    }

    Verdict fromRules() {
        const auto notMet = [](const Seen& one) { return one.outcome == Outcome::NotMet; };
        const auto onlyOld = [&](const Seen& one) {
            return !notMet(one) || one.criterion->rule == Rule::SurveyedWithinYears;
        };
        if (std::ranges::any_of(m_seen, notMet)) {
            const bool old = std::ranges::all_of(m_seen, onlyOld);
            return as(old ? VerdictKind::SurveyTooOld : VerdictKind::NotNow,
                      afterRules(m_seen, m_programme, m_rules, m_asked));
        }
        // A score is not hers to bring: it comes, or it does not.
        if (m_missing.size() == 1 && m_missing.front() == "score")
            return as(VerdictKind::UnderReview, NextStep::WaitForAnswer);
        if (!m_missing.empty()) {
            m_verdict.missing = m_missing;
            return as(VerdictKind::DataMissing, afterMissing(m_missing, m_programme));
        }
        if (m_asksPerson) return as(VerdictKind::AskCounter, askThere(m_programme));
        return eligible();
    }

    const std::string* enrolmentNotMet() const {
        for (const Seen& one : m_seen) {
            if (one.outcome != Outcome::NotMet) continue;
            const Rule rule = one.criterion->rule;
            const bool enrolment = rule == Rule::EnrolledIn || rule == Rule::HouseholdEnrolledIn;
            return enrolment && !one.criterion->words.empty() ? &one.criterion->words.front() : nullptr;
        }
        return nullptr;
    }

    Verdict eligible() {
        return as(VerdictKind::Eligible,
                  m_programme.access == Access::Referral ? NextStep::GoThere : NextStep::Apply);
    }

    const RegistryRules& m_rules;
    const Programme& m_programme;
    Asked m_asked;
    Detail m_detail;
    Verdict m_verdict;
    std::vector<Seen> m_seen;
    const std::string* m_wantedFirst = nullptr;
    std::vector<std::string> m_missing;
    bool m_asksPerson = false;
    Rupees m_due = 0;
};

/// Her way into a programme that asks for another is the way into that one.
void follow(Verdict& verdict, const Verdict& other) {
    verdict.next = other.next;
    verdict.service = other.service;
    verdict.where = other.where;
    verdict.documents = other.documents;
}

constexpr std::array kMostHopefulFirst{
    VerdictKind::Enrolled,     VerdictKind::Eligible,     VerdictKind::UnderReview,
    VerdictKind::NadraFirst,   VerdictKind::DataMissing,  VerdictKind::AskCounter,
    VerdictKind::SurveyTooOld, VerdictKind::SurveyNeeded, VerdictKind::NotNow};

VerdictKind moreHopeful(VerdictKind a, VerdictKind b) {
    return std::ranges::find(kMostHopefulFirst, a) <= std::ranges::find(kMostHopefulFirst, b) ? a : b;
}

}  // namespace

std::vector<Verdict> assess(const Catalogue& catalogue, const Household* household, CnicNumber cnic, Day on) {
    const Asked asked = askedBy(household, cnic, on);
    std::vector<Verdict> verdicts;
    std::vector<const std::string*> wanted;
    verdicts.reserve(catalogue.programmes.size());
    for (const Programme& programme : catalogue.programmes) {
        Judge judge(catalogue.registry, programme, asked, Detail::Findings);
        verdicts.push_back(judge.judge());
        wanted.push_back(judge.wantedFirst());
    }
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        if (!wanted[i]) continue;
        const auto other = std::ranges::find(verdicts, *wanted[i], &Verdict::programme);
        if (other != verdicts.end()) follow(verdicts[i], *other);
    }
    return verdicts;
}

VerdictKind foremost(const Catalogue& catalogue, const std::vector<Verdict>& verdicts) {
    VerdictKind foremost = VerdictKind::NotNow;
    for (const Verdict& one : verdicts) {
        const Programme* programme = catalogue.find(one.programme);
        if (programme && programme->access == Access::Registry) foremost = moreHopeful(foremost, one.kind);
    }
    return foremost;
}

VerdictKind foremost(const Catalogue& catalogue, const Household* household, CnicNumber cnic, Day on) {
    const Asked asked = askedBy(household, cnic, on);
    VerdictKind foremost = VerdictKind::NotNow;
    for (const Programme& programme : catalogue.programmes) {
        if (programme.access != Access::Registry) continue;
        foremost =
            moreHopeful(foremost, Judge(catalogue.registry, programme, asked, Detail::Answers).judge().kind);
    }
    return foremost;
}

}  // namespace owc::eligibility
