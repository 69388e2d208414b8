#include "queue-server/payments/watch.h"

#include "tests/support/paying.h"

// What a day's payouts look like from above: each figure at its threshold, just below and just above it.
namespace owc::test {

using namespace payments;
using namespace std::chrono_literals;

namespace {

payments::Rules watchingBy(WatchRules watch) {
    payments::Rules rules = samplePayingRules();
    rules.watch = watch;
    return rules;
}

/// Payouts of a hall, each to somebody else.
class WatchedHall : public Paying {
  public:
    explicit WatchedHall(WatchRules watch = {.fast = 0s, .tellFrom = 1}) : Paying(watchingBy(watch)) {}

    /// Somebody stands at this counter and the notes are counted out.
    void countOut(std::int64_t amount = 13'500, std::uint32_t counter = 1) {
        const std::uint64_t row = ++m_rows;
        if (!state().drawerAt({counter}))
            openDrawer({{5000, 20}, {1000, 20}, {500, 40}, {100, 40}, {50, 20}, {10, 40}}, counter);
        const BasketId basket = asked({due(row, amount, static_cast<std::int64_t>(row))}, counter);
        release(basket, counter);
    }
    void confirm(std::uint32_t counter = 1) {
        m_confirmed = house.centre.now();
        must(ConfirmHandOver{deskAt(counter), Confirmed::Touch, "receipt"});
    }
    void leave(std::optional<ReceiptPrint> print = ReceiptPrint::Printed, std::uint32_t counter = 1) {
        if (print) must(ReportReceipt{deskAt(counter), *print});
        if (print) must(CloseBasket{deskAt(counter)});
        centreMust(domain::Complete{{counter}, Morning::device(counter)});
    }
    void pay(std::int64_t amount = 13'500, std::uint32_t counter = 1) {
        countOut(amount, counter);
        confirm(counter);
        leave(ReceiptPrint::Printed, counter);
    }
    /// So long after the hand-over before.
    void payAfter(Duration apart, std::uint32_t counter = 1) {
        const Time before = m_confirmed;
        countOut(13'500, counter);
        const Time now = house.centre.now();
        EXPECT_LE(now, before + apart) << "it takes longer than that";
        wait(before + apart - now);
        confirm(counter);
        leave(ReceiptPrint::Printed, counter);
    }
    /// She has no finger that a reader could read, and a second officer agrees.
    void payWithoutFinger() {
        const std::uint64_t row = ++m_rows;
        if (!state().drawerAt({1})) openDrawer();
        house.open(static_cast<std::int64_t>(row));
        house.must(identity::RequestException{{1},
                                              Morning::device(1),
                                              identity::ExceptionKind::NumberOnly,
                                              identity::ExceptionReason::NoFingers,
                                              "form-1"});
        house.must(identity::EndorseException{{1}, Morning::device(1), {"S"}, true});
        const BasketId basket = openBasket({due(row, 13'500, static_cast<std::int64_t>(row))});
        must(ConfirmIdentity{deskAt(), true, {}});
        must(Authorise{deskAt()});
        release(basket, 1);
        confirm();
        leave();
    }
    /// Closes the drawer of counter 1 with so much more in it than the books say.
    void closeDrawer(std::int64_t beyond) {
        must(CountDrawer{deskAt(), {{10, static_cast<std::uint32_t>((inDrawer() + beyond) / 10)}}});
        must(CloseDrawer{deskAt(), {"S"}});
    }
    /// Officer D takes the drawer of counter 1 over from A.
    void takeDrawer(std::int64_t beyond) {
        centreMust(domain::TakeOver{{1}, Morning::device(1), {"D"}, {"M"}});
        must(TakeDrawer{deskAt(), {{10, static_cast<std::uint32_t>((inDrawer() + beyond) / 10)}}, {"S"}});
    }

    [[nodiscard]] DaySpan today() const { return spanOf(kDay, 300min); }
    [[nodiscard]] OfficerDay of(const char* officer = "A") const {
        const auto all = watch(state(), house.state(), today());
        const auto found = all.find({officer});
        return found == all.end() ? OfficerDay{} : found->second;
    }
    [[nodiscard]] WatchFigure figure(Watched what, const char* officer = "A") const {
        const OfficerDay day = of(officer);
        const auto found = day.figures.find(what);
        return found == day.figures.end() ? WatchFigure{} : found->second;
    }
    [[nodiscard]] std::uint32_t count(Watched what, const char* officer = "A") const {
        return figure(what, officer).count;
    }

  private:
    [[nodiscard]] std::int64_t inDrawer() const {
        DrawerId id;
        EXPECT_TRUE(state().drawerAt({1}, &id));
        return state().cashIn(id).paisa / 100;
    }
    void release(BasketId id, std::uint32_t counter) {
        const Basket& basket = state().baskets.at(id);
        answer(basket.first.value, BankMeaning::Approved);
        const auto plan =
            planFor(state().sumOf(basket, PayoutState::Authorised), state().drawers.at(basket.drawer).notes);
        ASSERT_TRUE(plan);
        must(ReleaseCash{deskAt(counter), *plan});
    }

    std::uint64_t m_rows = 0;
    Time m_confirmed{};
};

}  // namespace

TEST(PayoutWatchTest, EachOfficerHasADayOfTheirOwn) {
    WatchedHall hall;
    hall.pay(2'000, 1);
    hall.pay(3'000, 1);
    hall.pay(500, 3);

    EXPECT_EQ(hall.of("A").handOvers, 2U);
    EXPECT_EQ(hall.of("A").handedOver, rupees(5'000));
    EXPECT_EQ(hall.of("C").handOvers, 1U);
    EXPECT_EQ(hall.of("C").handedOver, rupees(500));
    EXPECT_TRUE(hall.of("A").figures.empty()) << "nothing odd";
    EXPECT_EQ(hall.of("S"), OfficerDay{}) << "who only counted too";
}

TEST(PayoutWatchTest, WhatTheBankRefusedOrWasStoppedIsNobodysHandOver) {
    WatchedHall hall;
    hall.asked();
    hall.answer(1, BankMeaning::Declined);
    hall.must(CloseBasket{deskAt()});

    EXPECT_EQ(hall.of("A"), OfficerDay{});
}

TEST(PayoutWatchTest, AReceiptThatIsNotKnownToBePrintedCountsOnceSheHasGone) {
    WatchedHall hall;
    const auto counted = [&] { return hall.count(Watched::NoReceipt); };
    hall.countOut();
    hall.confirm();
    EXPECT_EQ(counted(), 0U) << "it may still come";
    hall.leave({});
    EXPECT_EQ(counted(), 1U);
    std::uint32_t expected = 1;
    const std::pair<ReceiptPrint, bool> cases[] = {{ReceiptPrint::Printed, false},
                                                   {ReceiptPrint::HandedToQueue, false},
                                                   {ReceiptPrint::Uncertain, true},
                                                   {ReceiptPrint::Failed, true}};
    for (const auto& [print, lacks] : cases) {
        hall.countOut();
        hall.confirm();
        hall.leave(print);
        if (lacks) ++expected;
        EXPECT_EQ(counted(), expected) << static_cast<int>(print);
    }
    EXPECT_EQ(hall.figure(Watched::NoReceipt).sum, rupees(3 * 13'500));
}

TEST(PayoutWatchTest, WhoWasPaidWithoutAFingerIsCounted) {
    WatchedHall hall;
    hall.pay();
    EXPECT_EQ(hall.count(Watched::Exception), 0U);
    hall.payWithoutFinger();
    EXPECT_EQ(hall.count(Watched::Exception), 1U);
    hall.payWithoutFinger();
    EXPECT_EQ(hall.count(Watched::Exception), 2U);
    EXPECT_EQ(hall.of("A").handOvers, 3U);
}

TEST(PayoutWatchTest, AHandOverSoonerAfterTheOneBeforeIsTooFast) {
    WatchedHall hall({.fast = 20s, .tellFrom = 1});
    hall.pay();
    hall.payAfter(20s);
    EXPECT_EQ(hall.count(Watched::TooFast), 0U) << "just slow enough";
    hall.payAfter(20s + 1ms);
    EXPECT_EQ(hall.count(Watched::TooFast), 0U);
    hall.payAfter(20s - 1ms);
    ASSERT_EQ(hall.count(Watched::TooFast), 1U);
    EXPECT_EQ(hall.figure(Watched::TooFast).evidence.front().payout, PayoutId{4}) << "the later one";
}

TEST(PayoutWatchTest, TwoOfficersMayHandOverAtTheSameMoment) {
    WatchedHall hall({.fast = 20s, .tellFrom = 1});
    hall.countOut(13'500, 1);
    hall.countOut(13'500, 3);
    hall.confirm(1);
    hall.confirm(3);
    EXPECT_EQ(hall.count(Watched::TooFast, "A") + hall.count(Watched::TooFast, "C"), 0U);
}

TEST(PayoutWatchTest, WithoutAPaceNothingIsTooFast) {
    WatchedHall hall({.fast = 0s, .tellFrom = 1});
    hall.pay();
    hall.payAfter(7s);
    EXPECT_EQ(hall.count(Watched::TooFast), 0U);
}

TEST(PayoutWatchTest, ASumJustBelowTheLimitOrAtItIsCounted) {
    WatchedHall hall({.limit = rupees(10'000), .belowPercent = 2, .tellFrom = 1});
    const std::pair<std::int64_t, std::uint32_t> cases[] = {
        {9'790, 0}, {9'800, 1}, {9'810, 2}, {10'000, 3}, {10'010, 3}};
    for (const auto& [amount, counted] : cases) {
        hall.pay(amount);
        EXPECT_EQ(hall.count(Watched::BelowLimit), counted) << amount;
    }
    EXPECT_EQ(hall.figure(Watched::BelowLimit).sum, rupees(9'800 + 9'810 + 10'000));
}

TEST(PayoutWatchTest, WithoutALimitOfItsOwnThatOfTheListsCounts) {
    payments::Rules rules = samplePayingRules();
    rules.mostOfOne = rupees(13'500);
    rules.watch.tellFrom = 1;
    Paying hall(rules);
    hall.paid();
    const auto counted = [&] {
        const auto all = watch(hall.state(), hall.house.state(), spanOf(kDay, 300min));
        return all.at({"A"}).figures.count(Watched::BelowLimit);
    };
    EXPECT_EQ(counted(), 1U);
    rules.watch.belowPercent = 0;
    hall.must(payments::ApplyRules{rules});
    EXPECT_EQ(counted(), 0U) << "nobody looks at it";
}

TEST(PayoutWatchTest, EveryWrongCountOfADrawerIsCountedAndEnoughOfItIsTold) {
    const std::pair<std::int64_t, bool> cases[] = {
        {-490, false}, {-500, true}, {-510, true}, {490, false}, {500, true}};
    for (const auto& [beyond, told] : cases) {
        WatchedHall hall({.drawerOff = rupees(500)});
        hall.openDrawer();
        hall.closeDrawer(beyond);
        const WatchFigure figure = hall.figure(Watched::DrawerOff);
        EXPECT_EQ(figure.count, 1U) << beyond;
        EXPECT_EQ(figure.sum, rupees(std::abs(beyond))) << beyond;
        EXPECT_EQ(figure.told, told) << beyond;
        ASSERT_EQ(figure.evidence.size(), 1U);
        EXPECT_EQ(figure.evidence.front(), (Evidence{{}, {1}, hall.house.centre.now(), rupees(beyond)}));
    }
    WatchedHall right;
    right.openDrawer();
    right.closeDrawer(0);
    EXPECT_EQ(right.count(Watched::DrawerOff), 0U);
}

TEST(PayoutWatchTest, TooMuchDoesNotMakeUpForTooLittle) {
    WatchedHall hall({.drawerOff = rupees(500)});
    hall.openDrawer();
    hall.closeDrawer(-250);
    hall.openDrawer();
    hall.closeDrawer(250);
    const WatchFigure figure = hall.figure(Watched::DrawerOff);
    EXPECT_EQ(figure.count, 2U);
    EXPECT_EQ(figure.sum, rupees(500));
    EXPECT_TRUE(figure.told);
}

TEST(PayoutWatchTest, WhatATakenDrawerLackedIsThatOfWhoHadIt) {
    WatchedHall hall;
    hall.openDrawer();
    hall.takeDrawer(-1'000);
    EXPECT_EQ(hall.figure(Watched::DrawerOff, "A").sum, rupees(1'000));
    EXPECT_EQ(hall.count(Watched::DrawerOff, "D"), 0U);
    hall.closeDrawer(20);
    EXPECT_EQ(hall.count(Watched::DrawerOff, "A"), 1U);
    EXPECT_EQ(hall.figure(Watched::DrawerOff, "D").sum, rupees(20));
}

TEST(PayoutWatchTest, AFewAreCountedAndFromSoManyOnTheManagerIsTold) {
    WatchedHall hall({.limit = rupees(500), .tellFrom = 3});
    for (std::uint32_t paid = 1; paid <= 4; ++paid) {
        hall.pay(500);
        EXPECT_EQ(hall.figure(Watched::BelowLimit).count, paid);
        EXPECT_EQ(hall.figure(Watched::BelowLimit).told, paid >= 3);
    }
}

TEST(PayoutWatchTest, TheNewestEvidenceIsKeptAndAllIsCounted) {
    WatchedHall hall({.limit = rupees(500), .tellFrom = 1});
    for (std::size_t i = 0; i < kMostEvidence; ++i) hall.pay(500);
    ASSERT_EQ(hall.figure(Watched::BelowLimit).evidence.size(), kMostEvidence);
    EXPECT_EQ(hall.figure(Watched::BelowLimit).evidence.front().payout, PayoutId{1});
    hall.pay(500);
    const WatchFigure figure = hall.figure(Watched::BelowLimit);
    EXPECT_EQ(figure.count, kMostEvidence + 1);
    EXPECT_EQ(figure.sum, rupees(500 * 21));
    ASSERT_EQ(figure.evidence.size(), kMostEvidence);
    EXPECT_EQ(figure.evidence.front().payout, PayoutId{2});
    EXPECT_EQ(figure.evidence.back(),
              (Evidence{{21}, {}, hall.state().baskets.at({21}).handedOverAt, rupees(500)}));
}

TEST(PayoutWatchTest, AnotherDaysPayoutsAreNotOfThisDay) {
    WatchedHall hall;
    hall.pay();
    hall.closeDrawer(-500);
    const Time paid = hall.state().baskets.at({1}).handedOverAt;
    const auto in = [&](Time from, Time until) {
        return watch(hall.state(), hall.house.state(), {from, until}).contains({"A"});
    };
    EXPECT_TRUE(in(paid, paid + 1ms));
    EXPECT_FALSE(in(paid - 1h, paid));
    EXPECT_FALSE(in(hall.house.centre.now() + 1ms, paid + 24h));
    EXPECT_EQ(spanOf(kDay, 300min).from, Time{kDay} - 5h);
    EXPECT_EQ(spanOf(kDay, 300min).until, Time{kDay} + 19h);
}

TEST(PayoutWatchTest, ADrawerThatWasClosedAtNoonIsRememberedWhenTheNextOneIsOpened) {
    WatchedHall hall;
    hall.countOut();
    hall.confirm();
    hall.leave(ReceiptPrint::Failed);
    hall.closeDrawer(-500);
    hall.wait(12h - 1ms);
    hall.openDrawer();
    EXPECT_EQ(hall.count(Watched::NoReceipt), 1U);
    EXPECT_EQ(hall.count(Watched::DrawerOff), 1U);
    hall.wait(1ms);
    hall.openDrawer({{5000, 1}}, 3);
    EXPECT_EQ(hall.of("A"), OfficerDay{}) << "half a day later its day is over";
}

TEST(PayoutWatchTest, ACentreThatPaysNobodyHasNothingToLookAt) {
    EXPECT_TRUE(watch({}, {}, spanOf(kDay, 300min)).empty());
}

}  // namespace owc::test
