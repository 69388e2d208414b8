#include "queue-server/server/cash_watch.h"

#include "tests/support/paying_desk.h"

// A manager knows of cash that does not reach before more people queue for it. Two visitors are due 19,000
// and 13,500.
namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using payments::Money;
using payments::rupees;

namespace {

class CashWatchTest : public PayingDesk {
  protected:
    void SetUp() override {
        PayingDesk::SetUp();
        topUp({}, {{1000, 90}});  // 20,000 are left
    }
    void topUp(const payments::Notes& in, const payments::Notes& out) {
        ASSERT_EQ(refusal(desk.ask("counter-1", protocol::TopUpDrawer{{1}, in, out, {"S"}, "1234"})),
                  std::nullopt);
    }
    /// Rupees that managers are told of; none: the cash reaches.
    std::optional<std::uint64_t> told() {
        desk.wait(5s);
        desk.tick();
        for (const auto& condition : desk.engine().health().row().conditions) {
            if (condition.kind == protocol::HealthKind::CashShort) return condition.figure;
        }
        return std::nullopt;
    }
};

/// Where no vault stands behind the drawers.
class CashPaceTest : public CashWatchTest {
  protected:
    CashPaceTest() { rulesOfPaying.paceByCash = true; }

    std::optional<domain::ErrorCode> come(const std::string& service, const std::string& cnic = {}) {
        return refusal(desk.ask("kiosk-1", protocol::IssueToken{.service = {service}, .cnic = cnic}));
    }
};

}  // namespace

TEST_F(CashWatchTest, WhatWaitsIsHeldAgainstWhatLiesInTheDrawers) {
    EXPECT_EQ(told(), std::nullopt);
    desk.token("withdraw", kHer);
    EXPECT_EQ(told(), std::nullopt);
    desk.token("withdraw", kNeighbour);
    EXPECT_EQ(told(), 12'500U);
    topUp({{500, 25}}, {});
    EXPECT_EQ(told(), std::nullopt) << "to the last note";
}

TEST_F(CashWatchTest, WhoeverIsPaidWaitsNoMoreAndNeitherDoesHerMoney) {
    openVerified();
    desk.token("withdraw", kNeighbour);
    EXPECT_EQ(told(), 12'500U) << "her money has not left the drawer yet";
    payAll();
    desk.ask("counter-1", domain::Complete{{1}, {}});
    EXPECT_EQ(told(), 12'500U) << "1,000 for 13,500";
    ASSERT_EQ(refusal(desk.ask("counter-1", domain::CallNext{{1}, {}})), std::nullopt);
    EXPECT_EQ(told(), 12'500U) << "called is not paid";
}

TEST_F(CashWatchTest, OnlyThoseCountWhoComeForMoneyAndAreKnown) {
    desk.token("family", kHer);
    desk.token("withdraw");
    desk.token("withdraw", "3520211111111");
    desk.token("withdraw", kNeighbour);
    EXPECT_EQ(told(), std::nullopt);
}

TEST_F(CashWatchTest, AWithdrawnListAndAClosedDrawerAreSeen) {
    desk.token("withdraw", kHer);
    desk.token("withdraw", kNeighbour);
    ASSERT_EQ(told(), 12'500U);
    ASSERT_EQ(refusal(desk.ask("admin", protocol::WithdrawDues{{1}})), std::nullopt);
    EXPECT_EQ(told(), std::nullopt);
}

TEST_F(CashWatchTest, AfterARestartItIsToldAgain) {
    desk.token("withdraw", kHer);
    desk.token("withdraw", kNeighbour);
    desk.restart();
    EXPECT_EQ(told(), 12'500U);
}

TEST_F(CashWatchTest, WithoutTheRuleEverybodyIsTakenIn) {
    desk.token("withdraw", kHer);
    desk.token("withdraw", kNeighbour);
}

TEST_F(CashPaceTest, NobodyNewQueuesForMoneyThatIsDueToThoseWhoWait) {
    EXPECT_EQ(come("withdraw", kHer), std::nullopt) << "19,000 of 20,000";
    EXPECT_EQ(come("withdraw", kNeighbour), ErrorCode::CashPromised);
    EXPECT_EQ(come("withdraw"), std::nullopt) << "1,000 are nobody's yet, and nobody knows what she is due";
    EXPECT_EQ(come("family"), std::nullopt) << "no money is wanted there";
    topUp({}, {{1000, 1}});
    EXPECT_EQ(come("withdraw"), ErrorCode::CashPromised);
    EXPECT_EQ(come("withdraw", "3520211111111"), std::nullopt) << "nothing is due to her: she asks why";
    topUp({{500, 27}}, {});
    EXPECT_EQ(come("withdraw", kNeighbour), std::nullopt) << "to the last note";
}

TEST_F(CashPaceTest, ASlipAndTheReceptionAreNotHeldUp) {
    ASSERT_EQ(come("withdraw", kHer), std::nullopt);
    ASSERT_EQ(come("withdraw", kNeighbour), ErrorCode::CashPromised);
    EXPECT_EQ(refusal(desk.ask("kiosk-1", protocol::GiveSlot{{"withdraw"}, {}, {}})), std::nullopt);
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::IssueToken{.service = {"withdraw"}, .cnic = kNeighbour})),
              std::nullopt);
}

TEST_F(CashPaceTest, WhoWasRefusedIsNotKept) {
    ASSERT_EQ(come("withdraw", kHer), std::nullopt);
    ASSERT_EQ(come("withdraw", kNeighbour), ErrorCode::CashPromised);
    const auto kept = desk.log().people().find(kNeighbour);
    ASSERT_TRUE(kept);
    EXPECT_FALSE(*kept);
}

}  // namespace owc::test
