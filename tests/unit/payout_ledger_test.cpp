#include <numeric>

#include "tests/support/paying.h"

namespace owc::test {

using namespace payments;
using namespace std::chrono_literals;

namespace {

Money sumOf(const std::vector<Posting>& postings) {
    return std::accumulate(postings.begin(), postings.end(), Money{},
                           [](Money sum, const Posting& posting) { return sum + posting.sum; });
}

/// All balances, as one reads them.
std::map<AccountKind, std::int64_t> inRupees(const Paying& p) {
    std::map<AccountKind, std::int64_t> all;
    for (const auto& [account, balance] : p.state().balances) all[account.kind] += balance.paisa / 100;
    return all;
}

}  // namespace

TEST(PayoutLedgerTest, AListIsOwedToPeopleByItsBank) {
    Paying p;
    EXPECT_EQ(p.balance(AccountKind::Cycle, "kafaalat/2026-1"), rupees(-13'500'000));
    EXPECT_EQ(p.balance(AccountKind::Bank, "HBL"), rupees(13'500'000));
    p.must(
        ImportList{std::string(32, 'e'),
                   {{"kafaalat", "2026-1", "BOP", 1, rupees(5)}, {"taleem", "2026-1", "HBL", 1, rupees(7)}},
                   kDay});
    EXPECT_EQ(p.balance(AccountKind::Cycle, "kafaalat/2026-1"), rupees(-13'500'005));
    EXPECT_EQ(p.balance(AccountKind::Cycle, "taleem/2026-1"), rupees(-7));
    EXPECT_EQ(p.balance(AccountKind::Bank, "HBL"), rupees(13'500'007));
    p.must(WithdrawList{{2}});
    EXPECT_EQ(p.balance(AccountKind::Cycle, "taleem/2026-1"), Money{});
    EXPECT_EQ(p.balance(AccountKind::Cycle, "kafaalat/2026-1"), rupees(-13'500'000));
    EXPECT_EQ(p.balance(AccountKind::Bank, "HBL"), rupees(13'500'000));
    EXPECT_EQ(p.balance(AccountKind::Bank, "BOP"), Money{});
}

TEST(PayoutLedgerTest, APayoutGoesFromBankThroughSuspenseToSettlementAndFromDrawerToHer) {
    using enum AccountKind;
    using All = std::map<AccountKind, std::int64_t>;
    Paying p;
    p.asked();
    const All before{{Bank, 13'500'000}, {Cycle, -13'500'000}, {Vault, -130'000}, {Drawer, 130'000}};
    EXPECT_EQ(inRupees(p), before) << "a question moves nothing";

    p.answer(1, BankMeaning::Approved);
    All wanted = before;
    wanted[Bank] -= 13'500;
    wanted[Suspense] = 13'500;
    EXPECT_EQ(inRupees(p), wanted);

    p.must(ReleaseCash{deskAt(), {{5000, 2}, {1000, 3}, {500, 1}}});
    EXPECT_EQ(inRupees(p), wanted) << "counted out, it is still the drawer's";

    p.must(ConfirmHandOver{deskAt(), Confirmed::Touch, "receipt"});
    wanted[Drawer] -= 13'500;
    wanted[Cycle] += 13'500;
    EXPECT_EQ(inRupees(p), wanted);

    p.must(ReportReceipt{deskAt(), ReceiptPrint::Printed});
    p.must(CloseBasket{deskAt()});
    wanted.erase(Suspense);
    wanted[Settlement] = 13'500;
    EXPECT_EQ(inRupees(p), wanted);
}

TEST(PayoutLedgerTest, AReversalReturnsWhatWasApprovedAndNothingThatWasNot) {
    Paying p;
    p.asked({p.due(1), p.due(2)});
    p.answer(1, BankMeaning::Approved);
    p.answer(2, BankMeaning::NoAnswer);
    p.must(StopBasket{deskAt(), StopReason::SheWishes});
    EXPECT_EQ(p.balance(AccountKind::Suspense, "HBL"), rupees(13'500)) << "until the bank says so";

    p.answer(2, BankMeaning::Reversed);
    EXPECT_EQ(p.balance(AccountKind::Suspense, "HBL"), rupees(13'500));
    EXPECT_TRUE(p.state().payouts.at({1}).booked);
    p.answer(1, BankMeaning::Reversed);
    EXPECT_FALSE(p.state().payouts.at({1}).booked);
    EXPECT_EQ(p.balance(AccountKind::Suspense, "HBL"), Money{});
    EXPECT_EQ(p.balance(AccountKind::Bank, "HBL"), rupees(13'500'000));
    p.answer(1, BankMeaning::Reversed);
    EXPECT_EQ(p.balance(AccountKind::Bank, "HBL"), rupees(13'500'000)) << "once";
}

TEST(PayoutLedgerTest, OnlyWhatWasHandedOverIsSettled) {
    Paying p;
    p.asked({p.due(1), p.due(2, 500)});
    p.answer(1, BankMeaning::Approved);
    p.answer(2, BankMeaning::Declined);
    p.must(ReleaseCash{deskAt(), {{5000, 2}, {1000, 3}, {500, 1}}});
    p.must(ConfirmHandOver{deskAt(), Confirmed::Touch, "receipt"});
    p.centreMust(Complete{{1}, Morning::device(1)});
    EXPECT_EQ(p.balance(AccountKind::Settlement, "HBL"), rupees(13'500));
    EXPECT_EQ(p.balance(AccountKind::Bank, "HBL"), rupees(13'486'500));
    EXPECT_EQ(p.balance(AccountKind::Cycle, "kafaalat/2026-1"), rupees(-13'486'500));
}

TEST(PayoutLedgerTest, TwoDrawersAreTwoAccounts) {
    Paying p;
    p.openDrawer({{5000, 1}}, 1);
    p.openDrawer({{1000, 1}}, 3);
    EXPECT_EQ(p.balance(AccountKind::Drawer, "1"), rupees(5'000));
    EXPECT_EQ(p.balance(AccountKind::Drawer, "2"), rupees(1'000));
    p.must(CountDrawer{deskAt(3), {{1000, 1}}});
    p.must(CloseDrawer{deskAt(3), {"S"}});
    EXPECT_EQ(p.state().cashIn({1}), rupees(5'000));
    EXPECT_EQ(p.state().cashIn({2}), Money{});
    EXPECT_EQ(p.balance(AccountKind::Vault), rupees(-5'000));
}

TEST(PayoutLedgerTest, EveryEventSumsToZeroByItself) {
    Paying p;
    p.paid();
    p.must(TopUpDrawer{deskAt(), {{100, 3}}, {{5000, 1}}, {"S"}});
    p.must(CountDrawer{deskAt(), {{5000, 17}}});
    p.must(CloseDrawer{deskAt(), {"S"}});

    Payouts folded;
    std::size_t moving = 0;
    for (const payments::Event& event : p.history()) {
        const auto postings = postingsOf(event.body, folded.state());
        EXPECT_EQ(sumOf(postings), Money{});
        for (const Posting& posting : postings) EXPECT_NE(posting.sum, Money{}) << "an empty posting";
        moving += postings.empty() ? 0 : 1;
        folded.apply(event);
    }
    EXPECT_EQ(moving, 7U) << "list, drawer, approval, hand-over, settlement, top-up, close";
    EXPECT_EQ(folded.state(), p.state());
}

TEST(PayoutLedgerTest, AnAccountThatComesToZeroIsNotListed) {
    Balances balances;
    const Account vault{AccountKind::Vault, ""};
    post(balances, {{vault, rupees(5)}});
    post(balances, {{vault, rupees(2)}});
    EXPECT_EQ(balanceOf(balances, vault), rupees(7));
    post(balances, {{vault, rupees(-7)}});
    EXPECT_TRUE(balances.empty());
    EXPECT_EQ(balanceOf(balances, vault), Money{});
}

TEST(PayoutLedgerTest, OnlyFourEventsAskABank) {
    Paying p;
    p.paid();
    for (const payments::Event& event : p.history()) {
        const bool asks = boost::variant2::holds_alternative<AuthorisationRequested>(event.body);
        EXPECT_EQ(questionOf(event.body, p.state()).has_value(), asks);
    }
    EXPECT_EQ(questionOf(InquirySent{{1}}, p.state())->work, BankWork::Inquire);
    EXPECT_EQ(questionOf(ReversalRequested{{1}, {}}, p.state())->work, BankWork::Reverse);
    EXPECT_EQ(questionOf(ReversalSent{{1}}, p.state())->work, BankWork::Reverse);
    EXPECT_EQ(questionOf(ReversalSent{{99}}, p.state()), std::nullopt) << "no such payout";
    p.ready({p.due(2)});
    EXPECT_EQ(questionOf(ReversalSent{{2}}, p.state()), std::nullopt) << "never asked";
}

}  // namespace owc::test
