#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "config/settings/centre_settings.h"
#include "queue-server/eligibility/triage.h"
#include "queue-server/eligibility/words.h"
#include "where.h"

// Whatever a registry holds, true or absurd, these hold. RapidCheck makes the households and, when one breaks
// a rule, the smallest that does.
namespace owc::test {

using namespace eligibility;

namespace {

const Catalogue& shipped() {
    static const Catalogue catalogue =
        settings::load(std::filesystem::path(OWC_SOURCE_DIR) / "config/sample").value().catalogue;
    return catalogue;
}

const Day kFirst{std::chrono::year{2018} / 1 / 1};
constexpr CnicNumber kAsks = 6'110'100'000'000;

/// Numbers as RapidCheck makes them; a household is read from them, and when they are used up the rest of it
/// is plain.
class Numbers {
  public:
    explicit Numbers(std::vector<std::uint16_t> numbers) : m_numbers(std::move(numbers)) {}

    int below(int limit) { return m_next < m_numbers.size() ? m_numbers[m_next++] % limit : 0; }
    template <class T>
    T value(int limit) {
        return static_cast<T>(below(limit));
    }
    Day day() { return kFirst + std::chrono::days{below(9 * 365)}; }
    std::optional<Day> perhapsDay() { return below(3) == 0 ? std::nullopt : std::optional(day()); }
    std::string programme() {
        static const char* const names[] = {"kafaalat", "taleemi", "rashan", "special-friends", "unheard-of"};
        return names[below(5)];
    }

  private:
    std::vector<std::uint16_t> m_numbers;
    std::size_t m_next = 0;
};

Person personFrom(Numbers& from) {
    Person person;
    person.born = from.perhapsDay();
    if (person.born) *person.born -= std::chrono::days{365 * from.below(90)};
    person.gender = from.value<Gender>(4);
    person.marital = from.value<Marital>(6);
    person.relation = from.value<Relation>(7);
    person.card = static_cast<CardState>(std::max(0, from.below(12) - 7));
    person.filters = static_cast<std::uint16_t>(from.below(4) == 0 ? from.below(128) : 0);
    person.schoolClass = from.value<std::uint8_t>(14);
    for (int i = from.below(3); i > 0; --i)
        person.certificates.push_back(
            {from.below(4) == 0 ? "death" : "disability", from.day(), from.perhapsDay()});
    for (int i = from.below(3); i > 0; --i)
        person.enrolments.push_back({from.programme(), from.day(), from.perhapsDay()});
    for (int i = from.below(4); i > 0; --i)
        person.answers.push_back(
            {from.programme(), static_cast<OfficialAnswer>(1 + from.below(3)), "", from.day()});
    for (int i = from.below(4); i > 0; --i) {
        const std::string programme = from.programme();
        const Day first = from.day();
        person.entitlements.push_back({programme, "", 1 + from.below(20'000), first,
                                       first + std::chrono::days{from.below(200)}, from.perhapsDay()});
    }
    return person;
}

Household householdFrom(Numbers from) {
    Household house;
    house.survey = static_cast<SurveyState>(std::min(2, from.below(8)));
    house.surveyed = from.perhapsDay();
    for (int i = from.below(4); i > 0; --i)
        house.scores.push_back({from.value<std::uint16_t>(6000), from.day()});
    if (from.below(3) != 0) house.monthlyIncome = from.below(80'000);
    for (int i = from.below(5); i >= 0; --i) {
        house.members.push_back(personFrom(from));
        house.members.back().cnic = kAsks + house.members.size() - 1;
    }
    return house;
}

Household someHousehold() {
    return householdFrom(Numbers(*rc::gen::arbitrary<std::vector<std::uint16_t>>().as("the household")));
}
Day someDay() {
    return kFirst + std::chrono::days{*rc::gen::inRange(0, 9 * 365).as("days after 2018-01-01")};
}

template <class T, class IsLater>
void forget(std::vector<T>& facts, IsLater isLater) {
    facts.erase(std::remove_if(facts.begin(), facts.end(), isLater), facts.end());
}
void forgetAfter(std::optional<Day>& fact, Day on) {
    if (fact && *fact > on) fact.reset();
}

/// What a registry held on that day: everything that came later is not in it.
Household asHeldOn(Household house, Day on) {
    forget(house.scores, [&](const Score& one) { return one.since > on; });
    if (house.surveyed && *house.surveyed > on) {
        house.surveyed.reset();
        house.survey = SurveyState::None;
    }
    for (Person& person : house.members) {
        forget(person.certificates, [&](const Certificate& one) { return one.issued > on; });
        forget(person.enrolments, [&](const Enrolment& one) { return one.from > on; });
        forget(person.answers, [&](const Answer& one) { return one.on > on; });
        forget(person.entitlements, [&](const Entitlement& one) { return one.from > on; });
        for (Enrolment& one : person.enrolments) forgetAfter(one.until, on);
        for (Entitlement& one : person.entitlements) forgetAfter(one.paid, on);
    }
    return house;
}

const Verdict& of(const std::vector<Verdict>& verdicts, const char* programme) {
    return *std::ranges::find(verdicts, programme, &Verdict::programme);
}

}  // namespace

RC_GTEST_PROP(EligibilityPropertiesTest, EveryProgrammeAnswersAndTheAnswerIsWhole, ()) {
    const Household house = someHousehold();
    const Day on = someDay();
    const auto verdicts = assess(shipped(), &house, kAsks, on);
    RC_ASSERT(verdicts.size() == shipped().programmes.size());
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const Verdict& one = verdicts[i];
        RC_ASSERT(one.programme == shipped().programmes[i].id);
        RC_ASSERT((one.kind == VerdictKind::DataMissing) == !one.missing.empty());
        RC_ASSERT((one.next == NextStep::GoThere) == !one.where.empty());
        const bool noCounter = one.next == NextStep::None || one.next == NextStep::WaitForAnswer ||
                               one.next == NextStep::GoThere;
        RC_ASSERT(noCounter == one.service.empty());
        RC_ASSERT(one.amount == 0 || one.kind == VerdictKind::Eligible || one.kind == VerdictKind::Enrolled);
        for (const Finding& finding : one.findings) RC_ASSERT(finding.criterion.when.holds(on));
    }
    RC_ASSERT(foremost(shipped(), verdicts) == foremost(shipped(), &house, kAsks, on));
}

RC_GTEST_PROP(EligibilityPropertiesTest, TheSameQuestionHasTheSameAnswer, ()) {
    const Household house = someHousehold();
    const Household copy = house;
    const Day on = someDay();
    const auto verdicts = assess(shipped(), &house, kAsks, on);
    RC_ASSERT(verdicts == assess(shipped(), &copy, kAsks, on));
    RC_ASSERT(triage(shipped(), &house, kAsks, verdicts, on) ==
              triage(shipped(), &copy, kAsks, verdicts, on));
}

RC_GTEST_PROP(EligibilityPropertiesTest, TheAnswerOfADayDoesNotDependOnWhatCameLater, ()) {
    const Household house = someHousehold();
    const Day on = someDay();
    const Household then = asHeldOn(house, on);
    const auto verdicts = assess(shipped(), &house, kAsks, on);
    RC_ASSERT(verdicts == assess(shipped(), &then, kAsks, on));
    RC_ASSERT(triage(shipped(), &house, kAsks, verdicts, on) ==
              triage(shipped(), &then, kAsks, verdicts, on));
}

RC_GTEST_PROP(EligibilityPropertiesTest, AFilterNeverMakesAnybodyEligible, ()) {
    Household house = someHousehold();
    const Day on = someDay();
    const auto before = assess(shipped(), &house, kAsks, on);
    auto& filters =
        house.members[static_cast<std::size_t>(*rc::gen::inRange(0, 5)) % house.members.size()].filters;
    filters = static_cast<std::uint16_t>(filters | 1 << *rc::gen::inRange(0, 7));
    const auto after = assess(shipped(), &house, kAsks, on);
    for (std::size_t i = 0; i < before.size(); ++i)
        if (after[i].kind == VerdictKind::Eligible) RC_ASSERT(before[i].kind == VerdictKind::Eligible);
}

RC_GTEST_PROP(EligibilityPropertiesTest, ALowerScoreNeverMakesItWorse, ()) {
    Household house = someHousehold();
    RC_PRE(!house.scores.empty());
    const Day on = someDay();
    const auto kind = of(assess(shipped(), &house, kAsks, on), "kafaalat").kind;
    for (Score& score : house.scores) score.hundredths = static_cast<std::uint16_t>(score.hundredths / 2);
    const auto lower = of(assess(shipped(), &house, kAsks, on), "kafaalat").kind;
    if (kind == VerdictKind::Eligible) RC_ASSERT(lower == VerdictKind::Eligible);
}

RC_GTEST_PROP(EligibilityPropertiesTest, WhoeverIsRefusedForHerScoreHasAWayOn, ()) {
    const Household house = someHousehold();
    const Day on = someDay();
    for (const Verdict& one : assess(shipped(), &house, kAsks, on)) {
        if (one.kind != VerdictKind::NotNow) continue;
        const auto refusedFor = [&](Rule rule) {
            return std::ranges::any_of(one.findings, [&](const Finding& finding) {
                return finding.criterion.rule == rule && finding.outcome == Outcome::NotMet;
            });
        };
        const bool canChange = !refusedFor(Rule::GenderIs) && !refusedFor(Rule::AgeBetween);
        if (refusedFor(Rule::ScoreAtMost) && canChange) RC_ASSERT(one.next != NextStep::None);
    }
}

RC_GTEST_PROP(EligibilityPropertiesTest, HerWayNamesEachCounterOnceAndOffersOnlyOtherVisits, ()) {
    const Household house = someHousehold();
    const Day on = someDay();
    const Triage made = triage(shipped(), &house, kAsks, assess(shipped(), &house, kAsks, on), on);
    auto journey = made.journey;
    std::ranges::sort(journey);
    RC_ASSERT(std::ranges::adjacent_find(journey) == journey.end());
    RC_ASSERT(std::ranges::find(journey, "") == journey.end());
    RC_ASSERT(made.visit == RegistryVisit::None || !journey.empty());
    RC_ASSERT(std::ranges::find(made.offered, made.visit) == made.offered.end());
    RC_ASSERT(std::ranges::is_sorted(made.offered));
}

}  // namespace owc::test
