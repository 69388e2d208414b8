#include <gtest/gtest.h>

#include <QRegularExpression>

#include "assets/ui/language.h"
#include "counter/desk/model/desk_picture.h"
#include "tests/support/centre_builder.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

/// English; the tests after it are Urdu again.
class ReasonSentenceTest : public ::testing::Test {
  protected:
    ReasonSentenceTest() { m_language.set(ui::Language::English); }
    ~ReasonSentenceTest() override { m_language.set(ui::Language::Urdu); }
    static QString sentence(const CallReason& reason) { return desk_model::reasonSentence(reason, kMorning); }

    ui::LanguageSwitch m_language;
};

CallReason reasonOf(CallRule rule, Policy policy = Policy::PromisedTime) {
    return {.policy = policy,
            .promisedBy = kMorning + 12min,
            .placeAt = kMorning - 20min,
            .waiting = 9,
            .rule = rule,
            .limit = 45min};
}

}  // namespace

TEST_F(ReasonSentenceTest, ThePromiseIsASentenceWithItsFigures) {
    CallReason reason{.promisedBy = kMorning + 12min, .placeAt = kMorning, .waiting = 1};
    EXPECT_EQ(desk_model::reasonSentence(reason, kMorning),
              "the only one waiting for this counter. 12 minutes of it were left.");
    reason.waiting = 9;
    reason.overtaken = 2;
    reason.priority = Priority::Pregnant;
    reason.placeKept = true;
    EXPECT_EQ(desk_model::reasonSentence(reason, kMorning + 20min),
              "priority (pregnant); back with her place kept; her promise falls due first of the 9 waiting. "
              "It is 8 minutes overdue. 2 who came earlier have a later promise.");
}

TEST_F(ReasonSentenceTest, EveryPolicyNamesItself) {
    CallReason reason = reasonOf(CallRule::Policy, Policy::Strict);
    EXPECT_EQ(sentence(reason), "nobody with a priority is waiting, and she came first of the 9 waiting.");
    reason.priority = Priority::Elderly;
    reason.overtaken = 3;
    EXPECT_EQ(sentence(reason),
              "priority (elderly); whoever has a priority is called first here, in order of arrival. "
              "3 who came earlier still wait.");
    EXPECT_EQ(sentence(reasonOf(CallRule::Policy, Policy::Ratio)),
              "visitors with and without a priority take turns here, and she came first of hers.");
    EXPECT_EQ(sentence(reasonOf(CallRule::Policy, Policy::Arrival)),
              "order of arrival: she came first of the 9 waiting.");
}

TEST_F(ReasonSentenceTest, TheOtherRulesSayWhatTheyWere) {
    EXPECT_EQ(sentence(reasonOf(CallRule::MaxWait)),
              "she has waited longer than 45 minutes, nobody may be called before her.");
    EXPECT_EQ(sentence(reasonOf(CallRule::Condition)),
              "this counter helps out: somebody has waited longer than 45 minutes for these services, and they "
              "come first.");
    EXPECT_EQ(sentence(reasonOf(CallRule::Direct)), "she is served without a token; she waited in no line.");
    CallReason chosen = reasonOf(CallRule::Choice);
    chosen.choice = ChoiceReason::Document;
    chosen.overtaken = 2;
    EXPECT_EQ(sentence(chosen),
              "the officer chose her out of turn because she brought a missing document. "
              "2 who came earlier still wait.");
}

TEST_F(ReasonSentenceTest, EveryRuleIsUrduInUrdu) {
    m_language.set(ui::Language::Urdu);
    std::vector<CallReason> reasons;
    for (const auto policy : {Policy::PromisedTime, Policy::Strict, Policy::Ratio, Policy::Arrival})
        reasons.push_back(reasonOf(CallRule::Policy, policy));
    for (const auto rule : {CallRule::MaxWait, CallRule::Condition, CallRule::Choice, CallRule::Direct})
        reasons.push_back(reasonOf(rule));
    for (int choice = 0; choice < 5; ++choice) {
        reasons.push_back(reasonOf(CallRule::Choice));
        reasons.back().choice = static_cast<ChoiceReason>(choice);
    }
    for (CallReason reason : reasons) {
        reason.priority = Priority::Pregnant;
        reason.placeKept = true;
        reason.overtaken = 2;
        const QString urdu = sentence(reason);
        EXPECT_FALSE(urdu.contains(QRegularExpression("[A-Za-z]"))) << urdu.toStdString();
    }
}

}  // namespace owc::test
