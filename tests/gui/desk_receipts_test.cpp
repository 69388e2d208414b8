// From what the server shows of a payout to what her paper says.
#include <gtest/gtest.h>

#include "counter/app/desk_papers.h"
#include "tests/gui/payout_states.h"

namespace owc::test {
namespace {

using payments::DeclineReason;
using payments::NextStep;
using payments::PayoutState;
using print::Receipt;
using print::WhyNot;

const counter_app::ProgrammeNames kNames{{"kafaalat", {{"en", "Kafaalat"}, {"ur", "کفالت"}}},
                                         {"taleemi", {{"en", "School stipend"}, {"ur", "تعلیمی وظائف"}}}};

client::Views centre() {
    client::Views views;
    auto& row = views.centre.emplace();
    row.names = {{"en", "Centre"}, {"ur", "سینٹر"}};
    row.helpline = "0800-26477";
    row.utcOffset = std::chrono::hours{5};
    return views;
}

Receipt receiptFor(protocol::PayoutView view, domain::Language language = domain::Language::Urdu) {
    view.handedOverAt = domain::Time{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14}} +
                        std::chrono::hours{5} + std::chrono::minutes{31};
    view.receipt = "OWCR1:code";
    return counter_app::receiptOf({view, "•••••-•••••42-1", false}, {142, 7, "B-214", language, {}}, kNames,
                                  centre());
}

}  // namespace

TEST(DeskReceiptsTest, SheReadsInHerLanguageWhatWasPaidWhenAndByWhom) {
    const Receipt receipt = receiptFor(payingView(NextStep::PrintReceipt, true));
    EXPECT_EQ(receipt.kind, Receipt::Kind::Paid);
    ASSERT_EQ(receipt.lines.size(), 3U);
    EXPECT_TRUE(receipt.lines[0].programme.contains("کفالت"));
    EXPECT_TRUE(receipt.lines[0].programme.contains("2026-Q1")) << "the same programme is paid once a cycle";
    EXPECT_EQ(receipt.lines[1].beneficiary, 1);
    EXPECT_TRUE(receipt.lines[0].reference.startsWith("BK773")) << "what her bank asks for";
    EXPECT_EQ(totalOf(receipt), 1'900'000);
    EXPECT_EQ(receipt.notes, (std::map<int, int>{{1000, 19}}));
    EXPECT_EQ(receipt.balance, 0);
    EXPECT_EQ(receipt.officer, "B-214");
    EXPECT_EQ(receipt.payment, "31");
    EXPECT_EQ(receipt.number, "7K2M9XQA");
    EXPECT_EQ(receipt.code, "OWCR1:code");
    EXPECT_EQ(receipt.time, "10:31") << "of the hand-over, on the centre's clock";
    EXPECT_EQ(receipt.date, "14-03-2026");
    EXPECT_EQ(receipt.centreName, "سینٹر");
    EXPECT_EQ(receiptFor(payingView(NextStep::PrintReceipt), domain::Language::English).centreName, "Centre");
}

TEST(DeskReceiptsTest, WhatWasNotPaidIsThereWithItsReasonAndCountsNowhere) {
    auto view = payingView(NextStep::PrintReceipt, true);
    view.lines[1].state = PayoutState::Unknown;
    view.lines[2].state = PayoutState::Declined;
    const auto why = [&](DeclineReason reason) {
        view.lines[2].declined = reason;
        const Receipt receipt = receiptFor(view);
        EXPECT_EQ(receipt.lines.size(), 1U);
        EXPECT_EQ(totalOf(receipt), 1'350'000);
        EXPECT_FALSE(receipt.balance) << "nobody knows it";
        EXPECT_EQ(receipt.notPaid.size(), 2U);
        EXPECT_EQ(receipt.notPaid.front().why, WhyNot::NotAnswered);
        EXPECT_FALSE(receipt.notPaid.front().line.reference.isEmpty()) << "nobody knows yet what became of it";
        EXPECT_TRUE(receipt.notPaid.back().line.reference.isEmpty());
        return receipt.notPaid.back().why;
    };
    EXPECT_EQ(why(DeclineReason::Other), WhyNot::Refused);
    EXPECT_EQ(why(DeclineReason::AlreadyPaid), WhyNot::AlreadyPaid);
    EXPECT_EQ(why(DeclineReason::NotDue), WhyNot::NotDue);
    EXPECT_EQ(why(DeclineReason::Blocked), WhyNot::HeldBack);
    EXPECT_EQ(why(DeclineReason::BankClosed), WhyNot::BankClosed);
    view.lines[2].state = PayoutState::Reversing;
    EXPECT_EQ(why(DeclineReason::Other), WhyNot::TakenBack);
}

TEST(DeskReceiptsTest, ASlipListsOnlyWhatTheBankHasNotSaidAndNamesNoReceipt) {
    auto view = payingView(NextStep::Close, true);
    view.code.clear();
    view.notes.clear();
    view.lines[0].state = PayoutState::Unknown;
    view.lines[1].state = view.lines[2].state = PayoutState::Declined;
    const Receipt slip = receiptFor(view);
    EXPECT_EQ(slip.kind, Receipt::Kind::NotAnswered);
    ASSERT_EQ(slip.lines.size(), 1U);
    EXPECT_EQ(slip.lines.front().paisa, 1'350'000);
    EXPECT_EQ(slip.notPaid.size(), 2U);
    EXPECT_TRUE(slip.number.isEmpty());
    EXPECT_TRUE(slip.notes.empty());
    EXPECT_FALSE(slip.balance);
}

TEST(DeskReceiptsTest, WhereAllWasRefusedTheSlipHasEveryReasonAndPromisesNothing) {
    auto view = payingView(NextStep::Close, true);
    view.code.clear();
    view.notes.clear();
    view.lines[0].state = view.lines[1].state = PayoutState::Declined;
    view.lines[2].state = PayoutState::Dropped;
    const Receipt slip = receiptFor(view);
    EXPECT_EQ(slip.kind, Receipt::Kind::NotPaid);
    EXPECT_TRUE(slip.lines.empty());
    EXPECT_EQ(slip.notPaid.size(), 2U) << "and not what was never asked for";
}

TEST(DeskReceiptsTest, AProgrammeWithoutANameIsCalledByItsId) {
    auto view = payingView(NextStep::PrintReceipt);
    view.lines[0].programme = "other";
    EXPECT_TRUE(receiptFor(view).lines.front().programme.startsWith("other"));
}

}  // namespace owc::test
