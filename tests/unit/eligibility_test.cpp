#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "config/settings/centre_settings.h"
#include "queue-server/eligibility/triage.h"
#include "queue-server/eligibility/words.h"
#include "tests/support/eligibility_table.h"
#include "where.h"

// The rules of eligibility: the table that was written by hand, and what holds for whoever asks.
namespace owc::test {

using namespace eligibility;

namespace {

const Catalogue& shipped() {
    static const Catalogue catalogue = [] {
        const auto loaded = settings::load(std::filesystem::path(OWC_SOURCE_DIR) / "config/sample");
        EXPECT_TRUE(loaded) << loaded.error().detail;
        return loaded ? loaded->catalogue : Catalogue{};
    }();
    return catalogue;
}

const std::vector<EligibilityCase>& table() {
    static const auto cases =
        readEligibilityTable(std::filesystem::path(OWC_SOURCE_DIR) / "tests/unit/eligibility_table.txt");
    return cases;
}

const char* nameOf(VerdictKind kind) {
    static const char* const names[] = {"",
                                        "eligible",
                                        "enrolled",
                                        "not_now",
                                        "survey_needed",
                                        "survey_too_old",
                                        "under_review",
                                        "data_missing",
                                        "nadra_first",
                                        "walk_in",
                                        "ask_counter"};
    return names[static_cast<int>(kind)];
}
const char* nameOf(NextStep next) {
    static const char* const names[] = {"none",     "draw", "apply", "new_survey", "roster", "appeal",
                                        "reassess", "wait", "bring", "nadra",      "go",     "ask"};
    return names[static_cast<int>(next)];
}
const char* nameOf(RegistryVisit visit) {
    static const char* const names[] = {"none",
                                        "new_survey",
                                        "roster_update",
                                        "appeal",
                                        "disaster_impact",
                                        "reassess_ineligible",
                                        "reassess_beneficiary",
                                        "womans_cnic"};
    return names[static_cast<int>(visit)];
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ",") + word;
    return text;
}

std::string notMet(const Verdict& verdict) {
    std::vector<std::string> rules;
    for (const Finding& one : verdict.findings)
        if (one.outcome == Outcome::NotMet) rules.emplace_back(wordOf(one.criterion.rule));
    return joined(rules);
}

std::string answerTo(const std::string& key, const Verdict& verdict) {
    if (key == "amount") return std::to_string(verdict.amount);
    if (key == "docs") return joined(verdict.documents);
    if (key == "missing") return joined(verdict.missing);
    if (key == "paid") return verdict.paid ? textOf(*verdict.paid) : "";
    if (key == "because") return notMet(verdict);
    if (key == "where") return verdict.where;
    return "no answer has " + key;
}

std::string answerTo(const std::string& key, const Triage& triage) {
    if (key == "journey") return joined(triage.journey);
    std::vector<std::string> offered;
    for (const RegistryVisit visit : triage.offered) offered.emplace_back(nameOf(visit));
    return key == "offered" ? joined(offered) : "no triage has " + key;
}

void expectVerdict(const ExpectedAnswer& expected, const std::vector<Verdict>& verdicts) {
    const auto found = std::ranges::find(verdicts, expected.programme, &Verdict::programme);
    ASSERT_NE(found, verdicts.end()) << expected.programme << " is no programme";
    EXPECT_EQ(nameOf(found->kind), expected.kind);
    EXPECT_EQ(nameOf(found->next), expected.next);
    if (!expected.service.empty()) {
        EXPECT_EQ(found->service, expected.service);
    }
    for (const auto& [key, value] : expected.more) EXPECT_EQ(answerTo(key, *found), value) << key;
}

void expectTriage(const ExpectedAnswer& expected, const Triage& triage) {
    EXPECT_EQ(nameOf(triage.visit), expected.kind);
    EXPECT_EQ(triage.priority, expected.priority);
    for (const auto& [key, value] : expected.more) EXPECT_EQ(answerTo(key, triage), value) << key;
}

}  // namespace

TEST(EligibilityTest, EverybodyOfTheTableGetsTheAnswerThatWasWrittenByHand) {
    ASSERT_GE(table().size(), 60u);
    for (const EligibilityCase& one : table()) {
        const Household* household = one.household ? &*one.household : nullptr;
        for (const ExpectedAnswer& expected : one.expected) {
            SCOPED_TRACE("eligibility_table.txt:" + std::to_string(expected.line) + ": " + one.title + ", " +
                         expected.programme + " on " + textOf(expected.on) + ", after" + expected.why);
            const auto verdicts = assess(shipped(), household, one.asks, expected.on);
            if (expected.programme == "triage")
                expectTriage(expected, triage(shipped(), household, one.asks, verdicts, expected.on));
            else
                expectVerdict(expected, verdicts);
        }
    }
}

namespace {

constexpr CnicNumber kAsks = 6'110'100'000'001;

Day day(int year, unsigned month, unsigned dayOfMonth) {
    return Day{std::chrono::year{year} / month / dayOfMonth};
}

Criterion made(Rule rule, std::int64_t number = 0, std::vector<std::string> words = {}) {
    Criterion criterion;
    criterion.rule = rule;
    criterion.number = number;
    criterion.words = std::move(words);
    return criterion;
}

/// A programme of one rule that is sure.
Catalogue oneRule(Criterion criterion, Access access = Access::Registry) {
    criterion.confidence = Confidence::Confirmed;
    Programme programme;
    programme.id = "one";
    programme.access = access;
    programme.service = "help";
    programme.criteria = {std::move(criterion)};
    Catalogue catalogue;
    catalogue.registry.surveyService = "family";
    catalogue.programmes = {std::move(programme)};
    return catalogue;
}

Household household() {
    Household house;
    house.survey = SurveyState::Done;
    house.surveyed = day(2023, 5, 10);
    Person person;
    person.cnic = kAsks;
    house.members = {person};
    return house;
}

Verdict only(const Catalogue& catalogue, const Household& house, Day on = day(2024, 3, 1)) {
    return assess(catalogue, &house, kAsks, on).front();
}

}  // namespace

TEST(EligibilityTest, ADistrictIsComparedAsTheRegistryNamesIt) {
    const Catalogue catalogue = oneRule(made(Rule::DistrictIn, 0, {"Tharparkar", "Kohistan"}));
    Household house = household();
    EXPECT_EQ(only(catalogue, house).missing, std::vector<std::string>{"district"});
    house.district = "Kohistan";
    EXPECT_EQ(only(catalogue, house).kind, VerdictKind::Eligible);
    house.district = "Lahore";
    EXPECT_EQ(only(catalogue, house).kind, VerdictKind::NotNow);
    EXPECT_EQ(only(catalogue, house).findings.front().found, "Lahore");
}

TEST(EligibilityTest, ASurveyThatIsTooOldForOneProgrammeIsSaidSo) {
    const Catalogue catalogue = oneRule(made(Rule::SurveyedWithinYears, 1));
    const Household house = household();
    EXPECT_EQ(only(catalogue, house, day(2024, 5, 9)).kind, VerdictKind::Eligible);
    const Verdict old = only(catalogue, house, day(2024, 5, 10));
    EXPECT_EQ(old.kind, VerdictKind::SurveyTooOld);
    EXPECT_EQ(old.next, NextStep::Reassessment);
    EXPECT_EQ(old.service, "family");
}

TEST(EligibilityTest, AClosedProgrammeIsToldAndAsksNothing) {
    Catalogue catalogue = oneRule(made(Rule::OnePerHousehold), Access::Closed);
    const Verdict verdict = only(catalogue, household());
    EXPECT_EQ(verdict.kind, VerdictKind::NotNow);
    EXPECT_EQ(verdict.next, NextStep::None);
    EXPECT_TRUE(verdict.findings.empty());
}

TEST(EligibilityTest, ARuleThatNobodyPublishedDecidesNothing) {
    Catalogue catalogue = oneRule(made(Rule::ScoreAtMost, 3900));
    catalogue.programmes.front().criteria.front().confidence = Confidence::NotFound;
    Household house = household();
    for (const std::uint16_t score : {1000, 9000}) {
        house.scores = {{score, day(2023, 5, 10)}};
        EXPECT_EQ(only(catalogue, house).kind, VerdictKind::AskCounter) << score;
    }
}

TEST(EligibilityTest, AFindingHoldsAllThatASentenceNeeds) {
    Household house = household();
    house.scores = {{3601, day(2023, 5, 10)}};
    house.members.front().gender = Gender::Female;
    house.members.front().marital = Marital::Widowed;
    house.members.front().certificates = {{"disability", day(2020, 1, 1), std::nullopt}};
    const Verdict verdict = assess(shipped(), &house, kAsks, day(2024, 3, 1)).front();
    const auto score = std::ranges::find_if(
        verdict.findings, [](const Finding& one) { return one.criterion.rule == Rule::ScoreAtMost; });
    ASSERT_NE(score, verdict.findings.end());
    EXPECT_EQ(score->outcome, Outcome::Met);
    EXPECT_EQ(score->found, "36.01, disability");
    EXPECT_EQ(score->criterion.number, 3200);
    EXPECT_EQ(score->criterion.disabledNumber, 3700);
    EXPECT_EQ(score->criterion.source, "domain 1.2 [P2][B3][P3][P6]");
    EXPECT_EQ(score->criterion.confidence, Confidence::Confirmed);
}

TEST(EligibilityTest, HerOwnEnrolmentIsNotSomebodyElses) {
    Household house = household();
    house.members.front().enrolments = {{"one", day(2021, 1, 1), std::nullopt}};
    const Verdict verdict = only(oneRule(made(Rule::OnePerHousehold)), house);
    EXPECT_EQ(verdict.kind, VerdictKind::Enrolled);
    EXPECT_EQ(verdict.findings.front().outcome, Outcome::Met);
}

TEST(EligibilityTest, TheOneWordForAKioskIsTheMostHopefulOfTheRegistrysProgrammes) {
    for (const EligibilityCase& one : table()) {
        const Household* house = one.household ? &*one.household : nullptr;
        for (const ExpectedAnswer& expected : one.expected) {
            const auto verdicts = assess(shipped(), house, one.asks, expected.on);
            EXPECT_EQ(foremost(shipped(), verdicts), foremost(shipped(), house, one.asks, expected.on))
                << one.title;
        }
    }
    Catalogue catalogue = oneRule(made(Rule::OnePerHousehold));
    catalogue.programmes.push_back(catalogue.programmes.front());
    catalogue.programmes.back().id = "elsewhere";
    catalogue.programmes.back().access = Access::Referral;
    const auto kinds = [&](VerdictKind registry, VerdictKind elsewhere) {
        std::vector<Verdict> verdicts(2);
        verdicts[0].programme = "one";
        verdicts[0].kind = registry;
        verdicts[1].programme = "elsewhere";
        verdicts[1].kind = elsewhere;
        return verdicts;
    };
    EXPECT_EQ(foremost(catalogue, kinds(VerdictKind::NotNow, VerdictKind::Eligible)), VerdictKind::NotNow)
        << "a place elsewhere is not in the registry";
    catalogue.programmes.back().access = Access::Registry;
    const VerdictKind order[] = {
        VerdictKind::Enrolled,     VerdictKind::Eligible,     VerdictKind::UnderReview,
        VerdictKind::NadraFirst,   VerdictKind::DataMissing,  VerdictKind::AskCounter,
        VerdictKind::SurveyTooOld, VerdictKind::SurveyNeeded, VerdictKind::NotNow};
    for (std::size_t i = 1; i < std::size(order); ++i)
        EXPECT_EQ(foremost(catalogue, kinds(order[i], order[i - 1])), order[i - 1]) << i;
    EXPECT_EQ(foremost(catalogue, std::vector<Verdict>{}), VerdictKind::NotNow);
}

TEST(EligibilityTest, ANumberThatIsNoMemberIsInNoRegistry) {
    const Household house = household();
    EXPECT_EQ(assess(shipped(), &house, kAsks + 1, day(2024, 3, 1)),
              assess(shipped(), nullptr, 0, day(2024, 3, 1)));
    EXPECT_EQ(triage(shipped(), &house, kAsks + 1, {}, day(2024, 3, 1)).visit, RegistryVisit::NewSurvey);
    EXPECT_EQ(triage({}, &house, kAsks, {}, day(2024, 3, 1)), Triage{}) << "no programme, no screening";
}

}  // namespace owc::test
