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

}  // namespace owc::test
