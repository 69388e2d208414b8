#include "tests/support/paying.h"

namespace owc::test {

using namespace payments;
using namespace std::chrono_literals;

namespace {

const Notes kTwenty{{5000, 4}};
constexpr const char* kDrawer = "1";

OpenDrawer opening(const Notes& notes, const Notes& again, const char* second = "S",
                   std::uint32_t counter = 1) {
    return {deskAt(counter), notes, again, {second}};
}

/// Officer D sits at counter 1 from now on.
void replaceTeller(Paying& p) {
    p.centreMust(TakeOver{{1}, Morning::device(1), {"D"}, {"M"}});
}

}  // namespace

TEST(PayoutDrawerTest, ADrawerIsOpenedByTwoPeopleWhoCountedTheSame) {
    Paying p;

    EXPECT_EQ(p.refusal(opening(kTwenty, {{5000, 3}})), ErrorCode::CountsDiffer);
    EXPECT_EQ(p.refusal(opening(kTwenty, {{1000, 20}})), ErrorCode::CountsDiffer) << "the same sum";
    EXPECT_EQ(p.refusal(opening(kTwenty, kTwenty, "A")), ErrorCode::SecondOfficer);
    EXPECT_EQ(p.refusal(opening(kTwenty, kTwenty, "")), ErrorCode::SecondOfficer);
    EXPECT_EQ(p.refusal(opening(kTwenty, kTwenty)), std::nullopt);
    EXPECT_EQ(p.balance(AccountKind::Drawer, kDrawer), rupees(20'000));
    EXPECT_EQ(p.balance(AccountKind::Vault), rupees(-20'000));
    EXPECT_EQ(p.refusal(opening(kTwenty, kTwenty)), ErrorCode::DrawerOpen);
}

TEST(PayoutDrawerTest, OnlyWhoHoldsTheCounterTouchesItsDrawer) {
    Paying p;
    const auto with = [&](std::uint32_t counter, const char* device) {
        return p.refusal(OpenDrawer{{{counter}, {device}}, kTwenty, kTwenty, {"S"}});
    };

    EXPECT_EQ(with(9, "counter-1"), ErrorCode::UnknownCounter);
    EXPECT_EQ(with(2, "counter-2"), ErrorCode::CounterClosed);
    EXPECT_EQ(with(1, "counter-3"), ErrorCode::CounterTaken);
    EXPECT_EQ(p.refusal(CountDrawer{deskAt(2), kTwenty}), ErrorCode::CounterClosed);
    EXPECT_EQ(p.refusal(TakeDrawer{deskAt(2), kTwenty, {"S"}}), ErrorCode::CounterClosed);
    EXPECT_EQ(p.refusal(Authorise{deskAt(2)}), ErrorCode::CounterClosed);
    EXPECT_EQ(p.refusal(CountDrawer{deskAt(), kTwenty}), ErrorCode::NoDrawer);
    EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"S"}}), ErrorCode::NoDrawer);
    EXPECT_EQ(p.refusal(TakeDrawer{deskAt(), kTwenty, {"S"}}), ErrorCode::NoDrawer);
}

TEST(PayoutDrawerTest, NotesNotOfKnownFacesAreRefusedEverywhere) {
    Paying p;
    for (const Notes& odd : {Notes{{75, 4}}, Notes{{0, 4}}, Notes{{5000, 0}}, Notes{{5000, 200'001}}})
        EXPECT_EQ(p.refusal(opening(odd, odd)), ErrorCode::BadInput);
    p.openDrawer(kTwenty);
    const Notes odd{{75, 1}};

    EXPECT_EQ(p.refusal(CountDrawer{deskAt(), odd}), ErrorCode::BadInput);
    EXPECT_EQ(p.refusal(TopUpDrawer{deskAt(), odd, {}, {"S"}}), ErrorCode::BadInput);
    EXPECT_EQ(p.refusal(TopUpDrawer{deskAt(), {}, odd, {"S"}}), ErrorCode::BadInput);
    replaceTeller(p);
    EXPECT_EQ(p.refusal(TakeDrawer{deskAt(), odd, {"S"}}), ErrorCode::BadInput);
}

TEST(PayoutDrawerTest, NotesGoInAndOutWithASecondOfficerAndNeverMoreThanLieThere) {
    Paying p;
    p.openDrawer(kTwenty);

    EXPECT_EQ(p.refusal(TopUpDrawer{deskAt(), {}, {}, {"S"}}), ErrorCode::BadInput);
    EXPECT_EQ(p.refusal(TopUpDrawer{deskAt(), {{100, 1}}, {}, {"A"}}), ErrorCode::SecondOfficer);
    EXPECT_EQ(p.refusal(TopUpDrawer{deskAt(), {}, {{5000, 5}}, {"S"}}), ErrorCode::NotEnoughCash);
    EXPECT_EQ(p.refusal(TopUpDrawer{deskAt(), {{5000, 199'997}}, {}, {"S"}}), ErrorCode::BadInput)
        << "more than a drawer may hold";
    p.must(TopUpDrawer{deskAt(), {{1000, 5}}, {{5000, 2}}, {"S"}});
    const Drawer& drawer = p.state().drawers.at({1});
    EXPECT_EQ(drawer.notes, (Notes{{5000, 2}, {1000, 5}}));
    EXPECT_EQ(drawer.toppedUp, rupees(-5'000));
    EXPECT_EQ(p.balance(AccountKind::Drawer, kDrawer), rupees(15'000));
    EXPECT_EQ(p.balance(AccountKind::Vault), rupees(-15'000));
    EXPECT_EQ(p.refusal(TopUpDrawer{deskAt(), {}, {{5000, 3}}, {"S"}}), std::nullopt) << "all of it";
}

TEST(PayoutDrawerTest, ADrawerIsClosedAfterItWasCountedByTwoPeopleAndTheDifferenceIsPosted) {
    Paying p;
    p.openDrawer(kTwenty);

    EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"S"}}), ErrorCode::CountsDiffer) << "nobody has counted";
    p.must(CountDrawer{deskAt(), {{5000, 3}, {1000, 4}}});
    EXPECT_EQ(p.balance(AccountKind::Drawer, kDrawer), rupees(20'000)) << "a count posts nothing";
    EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"A"}}), ErrorCode::SecondOfficer);
    p.must(CloseDrawer{deskAt(), {"S"}});
    EXPECT_EQ(p.balance(AccountKind::Drawer, kDrawer), Money{});
    EXPECT_EQ(p.balance(AccountKind::Vault), rupees(-1'000));
    EXPECT_EQ(p.balance(AccountKind::OverShort), rupees(1'000)) << "a thousand too little";
    EXPECT_EQ(p.refusal(CountDrawer{deskAt(), kTwenty}), ErrorCode::NoDrawer);
}

TEST(PayoutDrawerTest, ACountIsOldAsSoonAsANoteGoesInOrOut) {
    Paying p;
    p.openDrawer();
    p.must(CountDrawer{deskAt(), {{5000, 20}}});
    p.must(TopUpDrawer{deskAt(), {{100, 1}}, {}, {"S"}});
    EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"S"}}), ErrorCode::CountsDiffer);

    p.must(CountDrawer{deskAt(), {{5000, 20}}});
    p.paid();
    EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"S"}}), ErrorCode::CountsDiffer);

    p.must(CountDrawer{deskAt(), {{5000, 20}}});
    p.counting(1, 2);
    p.must(DoubtRelease{{1}});
    p.must(ResolveRelease{deskAt(), false, {"S"}, {{5000, 40}}, ""});
    p.answer(2, BankMeaning::Reversed);
    p.must(CloseBasket{deskAt()});
    EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"S"}}), ErrorCode::CountsDiffer);
}

TEST(PayoutDrawerTest, ADrawerDoesNotCloseWhileAPayoutIsOpenAndTheRefusalNamesThePayout) {
    Paying p;
    p.openDrawer();
    p.must(CountDrawer{deskAt(), {{5000, 20}}});
    p.ready();

    EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"S"}}), ErrorCode::PayoutOpen);
    EXPECT_EQ(p.detailOf(CloseDrawer{deskAt(), {"S"}}), "payout 1 at counter 1");
    EXPECT_EQ(p.refusal(OpenBasket{deskAt(), {7}, {p.due(2)}, kDay}), ErrorCode::PayoutOpen);
    p.must(StopBasket{deskAt(), StopReason::CashShort});
    EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"S"}}), ErrorCode::PayoutOpen) << "she still stands there";
    p.must(CloseBasket{deskAt()});
    EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"S"}}), std::nullopt);
}

TEST(PayoutDrawerTest, APayoutHoldsItsOwnCounterAndTheDayAndNoOtherCounter) {
    Paying p;
    p.ready();

    EXPECT_FALSE(mayLeave(p.state(), {1}));
    EXPECT_FALSE(mayLeave(p.state(), {0})) << "any counter";
    EXPECT_TRUE(mayLeave(p.state(), {3}));
    p.must(StopBasket{deskAt(), StopReason::CashShort});
    p.must(CloseBasket{deskAt()});
    EXPECT_TRUE(mayLeave(p.state(), {0}));
}

TEST(PayoutDrawerTest, APayoutThatTheBankHasNotAnsweredDoesNotHoldADrawerOnceSheHasGone) {
    Paying p;
    p.asked();
    p.answer(1, BankMeaning::NoAnswer);
    p.must(CloseBasket{deskAt()});
    p.must(CountDrawer{deskAt(), {{5000, 20}, {1000, 20}, {500, 20}}});

    EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"S"}}), std::nullopt);
    p.wait(12h);
    p.openDrawer();
    EXPECT_EQ(p.stateOf(1), PayoutState::Unknown) << "not forgotten with its drawer";
    p.answer(1, BankMeaning::Declined);
    p.must(CountDrawer{deskAt(), kTwenty});
    p.must(CloseDrawer{deskAt(), {"S"}});
    p.wait(24h);  // until then it may still be approved
    p.openDrawer();
    EXPECT_TRUE(p.state().payouts.empty());
    EXPECT_TRUE(p.state().baskets.empty());
    EXPECT_EQ(p.state().drawers.size(), 1U);
}

TEST(PayoutDrawerTest, WhatIsCountedOutBelongsToNoCount) {
    Paying p;
    p.counting();

    EXPECT_EQ(p.refusal(CountDrawer{deskAt(), kTwenty}), ErrorCode::PayoutOpen);
    EXPECT_EQ(p.refusal(TopUpDrawer{deskAt(), {{100, 1}}, {}, {"S"}}), ErrorCode::PayoutOpen);
    EXPECT_EQ(p.detailOf(CountDrawer{deskAt(), kTwenty}), "payout 1");
    p.must(ConfirmHandOver{deskAt(), Confirmed::Touch, "receipt"});
    EXPECT_EQ(p.refusal(TopUpDrawer{deskAt(), {{100, 1}}, {}, {"S"}}), std::nullopt);
    EXPECT_EQ(p.refusal(CountDrawer{deskAt(), kTwenty}), std::nullopt);
}

TEST(PayoutDrawerTest, CashMayBeFetchedWhileSheWaitsForIt) {
    Paying p;
    p.openDrawer(kTwenty);
    p.ready();
    EXPECT_EQ(p.refusal(TopUpDrawer{deskAt(), {{1000, 9}}, {}, {"S"}}), std::nullopt);
    EXPECT_EQ(p.refusal(CountDrawer{deskAt(), kTwenty}), std::nullopt);
}

TEST(PayoutDrawerTest, TheNextOfficerTakesADrawerWhenBothCountedTheSame) {
    Paying p;
    p.openDrawer(kTwenty);
    EXPECT_EQ(p.refusal(TakeDrawer{deskAt(), kTwenty, {"S"}}), ErrorCode::DrawerOpen) << "her own";
    p.must(CountDrawer{deskAt(), kTwenty});
    replaceTeller(p);

    EXPECT_EQ(p.refusal(CountDrawer{deskAt(), kTwenty}), ErrorCode::NoDrawer) << "that of another officer";
    EXPECT_EQ(p.refusal(TakeDrawer{deskAt(), kTwenty, {"D"}}), ErrorCode::SecondOfficer);
    EXPECT_EQ(p.refusal(TakeDrawer{deskAt(), {{5000, 3}}, {"A"}}), ErrorCode::CountsDiffer);
    EXPECT_EQ(p.refusal(TakeDrawer{deskAt(), kTwenty, {"A"}}), std::nullopt);
    EXPECT_EQ(p.state().drawers.at({1}).teller, OfficerId{"D"});
    EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"S"}}), ErrorCode::CountsDiffer)
        << "that count was the old one's";
    EXPECT_EQ(p.refusal(CountDrawer{deskAt(), kTwenty}), std::nullopt);
}

TEST(PayoutDrawerTest, WhoTakesADrawerWithoutItsTellerCountsWithASecondOfficerAndTheDifferenceIsPosted) {
    Paying p;
    p.openDrawer(kTwenty);
    replaceTeller(p);

    EXPECT_EQ(p.refusal(TakeDrawer{deskAt(), {{5000, 5}}, {"A"}}), ErrorCode::CountsDiffer)
        << "the teller has counted nothing";
    p.must(TakeDrawer{deskAt(), {{5000, 5}}, {"S"}});
    EXPECT_EQ(p.balance(AccountKind::Drawer, kDrawer), rupees(25'000));
    EXPECT_EQ(p.balance(AccountKind::OverShort), rupees(-5'000)) << "too much";
    EXPECT_EQ(p.state().drawers.at({1}).notes, (Notes{{5000, 5}}));
}

TEST(PayoutDrawerTest, ADrawerIsNotTakenWhileAPayoutIsOpen) {
    Paying p;
    p.ready();
    replaceTeller(p);

    EXPECT_EQ(p.refusal(TakeDrawer{deskAt(), kTwenty, {"S"}}), ErrorCode::PayoutOpen);
    EXPECT_EQ(p.refusal(Authorise{deskAt()}), ErrorCode::NoDrawer) << "it is not this officer's cash";
    p.must(StopBasket{deskAt(), StopReason::Mistake});
    p.must(CloseBasket{deskAt()});
    EXPECT_EQ(p.refusal(TakeDrawer{deskAt(), kTwenty, {"S"}}), std::nullopt);
}

}  // namespace owc::test
