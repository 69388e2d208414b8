#include "tests/support/paying.h"

namespace owc::test {

using namespace payments;
using namespace std::chrono_literals;

namespace {

ListTotal total(std::int64_t amount = 20'000, std::uint64_t count = 2) {
    return {"taleem", "2026-1", "BOP", count, rupees(amount)};
}

ImportList import(const std::vector<ListTotal>& totals, const std::string& digest = std::string(32, 'e')) {
    return {digest, totals, kDay + std::chrono::days{30}};
}

}  // namespace

TEST(PayoutListsTest, ACentreThatPaysNobodyHasNothingOfItInItsLog) {
    Paying p{payments::Rules{}};

    EXPECT_TRUE(p.history().empty());
    EXPECT_EQ(p.refusal(import({total()})), ErrorCode::NoBank);
    EXPECT_EQ(p.refusal(OpenDrawer{deskAt(), {{100, 1}}, {{100, 1}}, {"S"}}), ErrorCode::NoBank);
    EXPECT_EQ(p.refusal(OpenBasket{deskAt(), {7}, {p.due()}, kDay}), ErrorCode::NoBank);
    EXPECT_TRUE(p.must(payments::Tick{}).empty());
}

TEST(PayoutListsTest, TheSameRulesAreNotSetTwice) {
    Paying p;
    payments::Rules rules = samplePayingRules();

    EXPECT_TRUE(p.must(payments::ApplyRules{rules}).empty());
    rules.lowCash = rupees(1);
    EXPECT_TRUE(has<RulesSet>(p.must(payments::ApplyRules{rules})));
    EXPECT_EQ(p.state().rules, rules);
}

TEST(PayoutListsTest, WhereTheSettingsNameNoBankAnyMoreNothingNewBeginsAndWhatIsOpenEnds) {
    Paying p;
    p.ready();
    p.must(payments::ApplyRules{payments::Rules{}});

    EXPECT_EQ(p.refusal(Authorise{deskAt()}), ErrorCode::NoBank);
    EXPECT_EQ(p.refusal(import({total()})), ErrorCode::NoBank);
    EXPECT_EQ(p.refusal(OpenDrawer{deskAt(3), {{100, 1}}, {{100, 1}}, {"S"}}), ErrorCode::NoBank);
    p.must(StopBasket{deskAt(), StopReason::Mistake});
    p.must(CloseBasket{deskAt()});
    EXPECT_EQ(p.refusal(OpenBasket{deskAt(), {7}, {p.due()}, kDay}), ErrorCode::NoBank);
    p.must(CountDrawer{deskAt(), {{5000, 20}, {1000, 20}, {500, 20}}});
    p.must(CloseDrawer{deskAt(), {"S"}});
}

TEST(PayoutListsTest, RowsOfListsFollowEachOtherAndNoneIsNumberedTwice) {
    Paying p;

    const auto second = only<ListImported>(p.must(import({total(), total(1, 1)})));
    EXPECT_EQ(second.list, ListId{2});
    EXPECT_EQ(second.first, EntitlementId{1'001});
    EXPECT_EQ(second.digest, std::string(32, 'e'));
    const auto third = only<ListImported>(p.must(import({total()})));
    EXPECT_EQ(third.first, EntitlementId{1'004});
    EXPECT_EQ(p.state().lists.at({2}).count, 3U);
}

TEST(PayoutListsTest, AListWithoutDigestTotalsOrNamesIsRefused) {
    Paying p;
    const auto without = [&](auto member) {
        ListTotal one = total();
        (one.*member).clear();
        return p.refusal(import({one}));
    };

    EXPECT_EQ(p.refusal(import({total()}, "short")), ErrorCode::BadInput);
    EXPECT_EQ(p.refusal(import({})), ErrorCode::BadInput);
    EXPECT_EQ(without(&ListTotal::programme), ErrorCode::BadInput);
    EXPECT_EQ(without(&ListTotal::cycle), ErrorCode::BadInput);
    EXPECT_EQ(without(&ListTotal::bank), ErrorCode::BadInput);
    EXPECT_EQ(p.state().nextList, 2U);
}

TEST(PayoutListsTest, SumsOfAListAreAboveNothingAndNeverOverflow) {
    Paying p;
    constexpr std::int64_t kMost = 100'000'000'000;

    EXPECT_EQ(p.refusal(import({total(0)})), ErrorCode::BadInput);
    EXPECT_EQ(p.refusal(import({total(-5)})), ErrorCode::BadInput);
    EXPECT_EQ(p.refusal(import({total(kMost + 1)})), ErrorCode::BadInput);
    EXPECT_EQ(p.refusal(import({total(kMost), total(1)})), ErrorCode::BadInput) << "together";
    EXPECT_EQ(p.refusal(import({total(kMost - 1), total(1)})), std::nullopt);
    ListTotal worst = total();
    worst.sum = {std::numeric_limits<std::int64_t>::max()};
    EXPECT_EQ(p.refusal(import({worst, worst})), ErrorCode::BadInput);
}

TEST(PayoutListsTest, AListHasRowsAndNoMoreOfThemThanPaisa) {
    Paying p;

    EXPECT_EQ(p.refusal(import({total(1, 0)})), ErrorCode::BadInput);
    EXPECT_EQ(p.refusal(import({total(1, 101)})), ErrorCode::BadInput);
    EXPECT_EQ(p.refusal(import({total(1, ~std::uint64_t{0})})), ErrorCode::BadInput);
    EXPECT_EQ(p.refusal(import({total(1, 100)})), std::nullopt);
}

TEST(PayoutListsTest, AWithdrawnListOwesNothingAndItsRowsAreDueNoMore) {
    Paying p;
    p.openDrawer();
    p.verify();

    p.must(WithdrawList{{1}});
    EXPECT_EQ(p.balance(AccountKind::Cycle, "kafaalat/2026-1"), Money{});
    EXPECT_EQ(p.balance(AccountKind::Bank, "HBL"), Money{});
    EXPECT_EQ(p.refusal(OpenBasket{deskAt(), {7}, {p.due()}, kDay}), ErrorCode::NothingDue);
    EXPECT_EQ(p.refusal(WithdrawList{{1}}), ErrorCode::BadInput) << "again";
    EXPECT_EQ(p.refusal(WithdrawList{{9}}), ErrorCode::BadInput) << "unknown";
}

TEST(PayoutListsTest, AListOfWhichARowWasPaidIsNotWithdrawn) {
    Paying p;
    p.paid();

    EXPECT_EQ(p.refusal(WithdrawList{{1}}), ErrorCode::AlreadyClaimed);
    EXPECT_EQ(p.detailOf(WithdrawList{{1}}), "entitlement 1");
}

TEST(PayoutListsTest, TheLastRowOfAListHoldsItAndThatOfTheNextDoesNot) {
    Paying p;
    p.must(import({total()}));
    p.asked({p.due(1'000)});
    EXPECT_EQ(p.refusal(WithdrawList{{1}}), ErrorCode::AlreadyClaimed);
    EXPECT_EQ(p.refusal(WithdrawList{{2}}), std::nullopt);
}

TEST(PayoutListsTest, TheFirstRowOfAListDoesNotHoldTheListBeforeIt) {
    Paying p;
    p.must(import({total()}));
    Entitlement next = p.due(1'001);
    next.list = {2};
    p.asked({next});
    EXPECT_EQ(p.refusal(WithdrawList{{2}}), ErrorCode::AlreadyClaimed);
    EXPECT_EQ(p.refusal(WithdrawList{{1}}), std::nullopt);
}

TEST(PayoutListsTest, AListOfWhichARowLiesBeforeAnOfficerIsNotWithdrawn) {
    Paying p;
    p.must(import({total()}));
    p.ready();

    EXPECT_EQ(p.refusal(WithdrawList{{1}}), ErrorCode::PayoutOpen);
    EXPECT_EQ(p.detailOf(WithdrawList{{1}}), "payout 1");
    EXPECT_EQ(p.refusal(WithdrawList{{2}}), std::nullopt) << "of another list";
    p.must(StopBasket{deskAt(), StopReason::SheWishes});
    EXPECT_EQ(p.refusal(WithdrawList{{1}}), std::nullopt);
}

TEST(PayoutListsTest, ADeclinedRowDoesNotHoldItsList) {
    Paying p;
    p.asked();
    EXPECT_EQ(p.refusal(WithdrawList{{1}}), ErrorCode::AlreadyClaimed);
    p.answer(1, BankMeaning::Declined);
    EXPECT_EQ(p.refusal(WithdrawList{{1}}), std::nullopt);
}

TEST(PayoutListsTest, AListIsForgottenLongAfterItsLastDayAndThenItsRowsAreDueNoMore) {
    Paying p;
    p.paid();
    p.wait(kDay + std::chrono::days{430} - p.house.centre.now() - 1ms);
    p.must(import({total()}));
    EXPECT_TRUE(p.state().lists.contains({1}));
    EXPECT_TRUE(p.claimed(1));

    p.wait(1ms);
    p.must(import({total()}));
    EXPECT_FALSE(p.state().lists.contains({1}));
    EXPECT_FALSE(p.claimed(1));
    p.house.serve();
    EXPECT_EQ(p.refusal(OpenBasket{deskAt(), {7}, {p.due()}, kDay}), ErrorCode::NothingDue);
}

}  // namespace owc::test
