#include <gtest/gtest.h>

#include "queue-server/payments/reconcile.h"

// A bank's file of a day is sound as a whole or refused; held against the centre's payouts, every difference
// has one name.
namespace owc::test {

using payments::Matched;
using payments::PayoutState;
using payments::rupees;

namespace {

constexpr domain::Day kBankDay{std::chrono::year{2026} / 3 / 14};

std::string fileOf(const std::vector<std::string>& rows, const std::string& sum,
                   const std::string& head = "owc-bank-day,1\ncentre,test\nbank,hbl\nday,2026-03-14\n") {
    std::string text = head + "rows," + std::to_string(rows.size()) + "\nsum," + sum +
                       "\ntransaction,programme,cycle,reference,amount,state\n";
    for (const std::string& row : rows) text += row + "\n";
    return text;
}

/// "8 amount", of each complaint: line and first word.
std::vector<std::string> wrongIn(const std::string& text) {
    std::vector<std::string> all;
    for (const auto& complaint : payments::readBankDay(text, "test").complaints)
        all.push_back(std::to_string(complaint.line) + " " +
                      complaint.what.substr(0, complaint.what.find(':')));
    return all;
}

using Wrong = std::vector<std::string>;

const std::string kPaid = "202603140000001,kafaalat,2026-Q1,K-1,13500,paid";
const std::string kTakenBack = "202603140000002,kafaalat,2026-Q1,K-2,13500,reversed";

/// What the centre knows of the payout with this last digit.
payments::AskedPayout ours(int number, PayoutState state, domain::Day day = kBankDay,
                           const std::string& bank = "hbl") {
    payments::AskedPayout one{.day = day};
    one.payout.due.programme = "kafaalat";
    one.payout.due.cycle = "2026-Q1";
    one.payout.due.reference = "K-" + std::to_string(number);
    one.payout.due.bank = bank;
    one.payout.due.amount = rupees(13'500);
    one.payout.transaction = "20260314000000" + std::to_string(number);
    one.payout.state = state;
    return one;
}

payments::Reconciled held(const std::vector<std::string>& rows,
                          const std::vector<payments::AskedPayout>& asked) {
    const auto reading = payments::readBankDay(fileOf(rows, std::to_string(13'500 * rows.size())), "test");
    EXPECT_TRUE(reading.complaints.empty()) << reading.complaints.front().what;
    return payments::reconcile(reading.day, asked);
}

/// The names of the differences, in order.
std::vector<std::string> namesOf(const payments::Reconciled& report) {
    std::vector<std::string> names;
    for (const payments::Match& match : report.differences) names.emplace_back(nameOf(match.how));
    return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST(BankDayTest, AGoodFileIsReadWhole) {
    const auto reading = payments::readBankDay(fileOf({kPaid, kTakenBack}, "27000.00"), "test");
    ASSERT_TRUE(reading.complaints.empty()) << reading.complaints.front().what;
    EXPECT_EQ(reading.day.bank, "hbl");
    EXPECT_EQ(reading.day.day, kBankDay);
    ASSERT_EQ(reading.day.rows.size(), 2U);
    EXPECT_EQ(reading.day.rows[1], (payments::BankRow{9, "202603140000002", "kafaalat", "2026-Q1", "K-2",
                                                      rupees(13'500), payments::BankWord::Reversed}));
    EXPECT_TRUE(wrongIn(fileOf({}, "0")).empty()) << "a day without a transaction is a day";
}

TEST(BankDayTest, TheHeadHasToBeOfThisCentreAndWhole) {
    EXPECT_EQ(wrongIn(fileOf({kPaid}, "13500", "owc-bank-day,1\ncentre,other\nbank,hbl\nday,2026-03-14\n")),
              (Wrong{"2 centre"}));
    EXPECT_EQ(wrongIn(fileOf({kPaid}, "13500", "owc-bank-day,2\ncentre,test\nbank,h b\nday,14.3.2026\n")),
              (Wrong{"1 not a bank's day of version 1"}));
    EXPECT_EQ(wrongIn(fileOf({kPaid}, "13500", "owc-bank-day,1\ncentre,test\nbank,h b\nday,2026-02-30\n")),
              (Wrong{"3 bank", "4 day"}));
    EXPECT_EQ(wrongIn("owc-bank-day,1\ncentre,test\n"), (Wrong{"3 the head is not whole"}));
    EXPECT_EQ(wrongIn(""), (Wrong{"1 the head is not whole"}));
}

TEST(BankDayTest, ControlTotalsThatDoNotAgreeRefuseIt) {
    EXPECT_EQ(wrongIn(fileOf({kPaid}, "13500.01")), (Wrong{"6 sum"}));
    std::string fewer = fileOf({kPaid}, "13500");
    fewer.replace(fewer.find("rows,1"), 6, "rows,2");
    EXPECT_EQ(wrongIn(fewer), (Wrong{"5 rows"}));
}

TEST(BankDayTest, EveryFieldOfARowIsHeldAgainstItsRule) {
    const auto only = [](const std::string& row) { return wrongIn(fileOf({row}, "13500")); };
    EXPECT_EQ(only("20260314000001,kafaalat,2026-Q1,K-1,13500,paid"), (Wrong{"8 transaction"}));
    EXPECT_EQ(only("2026031400000O1,kafaalat,2026-Q1,K-1,13500,paid"), (Wrong{"8 transaction"}));
    EXPECT_EQ(only("202603140000001,,2026 Q1,K;1,13500,paid"),
              (Wrong{"8 programme", "8 cycle", "8 reference"}));
    EXPECT_EQ(only("202603140000001,kafaalat,2026-Q1,K-1,0,paid"), (Wrong{"8 amount"}));
    EXPECT_EQ(only("202603140000001,kafaalat,2026-Q1,K-1,-1,paid"), (Wrong{"8 amount"}));
    EXPECT_EQ(only("202603140000001,kafaalat,2026-Q1,K-1,99999999999999999999,paid"), (Wrong{"8 amount"}));
    EXPECT_EQ(only("202603140000001,kafaalat,2026-Q1,K-1,13500,pending"), (Wrong{"8 state"}));
    EXPECT_EQ(only("202603140000001,kafaalat,2026-Q1,K-1,13500"), (Wrong{"8 has 5 fields instead of 6"}));
    EXPECT_EQ(wrongIn(fileOf({kPaid, kPaid}, "27000")), (Wrong{"9 transaction"}));
}

TEST(BankDayTest, ComplaintsEndAtAHundred) {
    EXPECT_EQ(wrongIn(fileOf(std::vector<std::string>(5'000, "x"), "1")).size(), 100U);
}

TEST(ReconcileTest, BooksThatAgreeHaveNoDifference) {
    const auto report =
        held({kPaid, kTakenBack}, {ours(1, PayoutState::HandedOver), ours(2, PayoutState::Reversed),
                                   ours(3, PayoutState::Declined), ours(4, PayoutState::Dropped)});
    EXPECT_EQ(namesOf(report), Names{});
    EXPECT_EQ(report.equal, (payments::Total{2, rupees(27'000)}));
    EXPECT_EQ(report.paidHere, (payments::Total{1, rupees(13'500)}));
    EXPECT_EQ(report.paidByBank, (payments::Total{1, rupees(13'500)}));
}

TEST(ReconcileTest, WhatOnlyOneOfTheTwoHasIsNamed) {
    EXPECT_EQ(namesOf(held({}, {ours(1, PayoutState::Settled)})), Names{"only-here"});
    EXPECT_EQ(namesOf(held({kPaid}, {})), Names{"only-at-bank"});
    EXPECT_EQ(namesOf(held({}, {ours(1, PayoutState::Unknown)})), Names{"open-here"});
    EXPECT_EQ(namesOf(held({}, {ours(1, PayoutState::Settled, kBankDay, "bop")})), Names{}) << "another bank's";
    EXPECT_EQ(namesOf(held({}, {ours(1, PayoutState::Settled, kBankDay - std::chrono::days{1})})), Names{})
        << "of another day";
}

TEST(ReconcileTest, WhereTheySayTheOppositeTheWorstIsSaid) {
    EXPECT_EQ(namesOf(held({kTakenBack}, {ours(2, PayoutState::Settled)})), Names{"bank-reversed-here-paid"});
    for (const PayoutState state : {PayoutState::Declined, PayoutState::Reversed, PayoutState::Dropped})
        EXPECT_EQ(namesOf(held({kPaid}, {ours(1, state)})), Names{"bank-paid-here-not"});
    for (const PayoutState state :
         {PayoutState::Requested, PayoutState::Authorised, PayoutState::Unknown, PayoutState::Reversing})
        EXPECT_EQ(namesOf(held({kPaid}, {ours(1, state)})), Names{"open-here"});
}

TEST(ReconcileTest, AnotherSumDayOrEntitlementUnderTheSameTransactionIsNamed) {
    auto sum = ours(1, PayoutState::Settled);
    sum.payout.due.amount = rupees(13'000);
    EXPECT_EQ(namesOf(held({kPaid}, {sum})), Names{"other-sum"});
    EXPECT_EQ(namesOf(held({kPaid}, {ours(1, PayoutState::Settled, kBankDay - std::chrono::days{1})})),
              Names{"other-day"});
    auto other = ours(1, PayoutState::Settled);
    other.payout.due.reference = "K-9";
    EXPECT_EQ(namesOf(held({kPaid}, {other})), Names{"other-due"});
}

TEST(ReconcileTest, DifferencesComeInTheBanksOrderAndThenOursByTransaction) {
    const auto report =
        held({kTakenBack, kPaid},
             {ours(4, PayoutState::Settled), ours(3, PayoutState::Settled), ours(2, PayoutState::Settled)});
    EXPECT_EQ(namesOf(report), (Names{"bank-reversed-here-paid", "only-at-bank", "only-here", "only-here"}));
    EXPECT_EQ(report.differences[2].here->payout.due.reference, "K-3");
    EXPECT_EQ(report.countOf(Matched::OnlyHere), 2U);
    EXPECT_EQ(report.countOf(Matched::Equal), 0U);
}

}  // namespace owc::test
