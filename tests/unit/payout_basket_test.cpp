#include "tests/support/paying.h"

// From the list to the hand: what a basket may hold, and in which order it goes.
namespace owc::test {

using namespace payments;
using namespace std::chrono_literals;

namespace {

const Notes kHers{{5000, 2}, {1000, 3}, {500, 1}};

/// The refusal of a basket with these rows, at counter 1, where she is served.
std::optional<ErrorCode> opened(Paying& p, const std::vector<Entitlement>& due, Day today = kDay,
                                std::int64_t person = 7) {
    return p.refusal(OpenBasket{deskAt(), {person}, due, today});
}

}  // namespace

TEST(PayoutBasketTest, EachStepLeadsToTheNextAndNoneIsSkipped) {
    Paying p;
    p.openDrawer();
    p.verify();
    p.openBasket({p.due()});
    const payments::Command steps[] = {ConfirmIdentity{deskAt(), true, {}},
                                       Authorise{deskAt()},
                                       ReleaseCash{deskAt(), kHers},
                                       ConfirmHandOver{deskAt(), Confirmed::Finger, "receipt"},
                                       ReportReceipt{deskAt(), ReceiptPrint::Failed},
                                       CloseBasket{deskAt()}};
    const NextStep names[] = {NextStep::ConfirmIdentity, NextStep::Authorise,    NextStep::CountNotes,
                              NextStep::HandOver,        NextStep::PrintReceipt, NextStep::Close};

    for (std::size_t at = 0; at < std::size(steps); ++at) {
        EXPECT_EQ(p.step(), names[at]);
        for (std::size_t other = 0; other < std::size(steps); ++other) {
            const bool again = at == 5 && other == 4;  // a receipt may be printed once more
            if (other == at || again) continue;
            EXPECT_EQ(p.refusal(steps[other]), ErrorCode::WrongStep) << at << other;
        }
        EXPECT_EQ(p.refusal(ResolveRelease{deskAt(), true, {"S"}, {}, "c"}), ErrorCode::WrongStep);
        p.must(steps[at]);
        if (at != 1) continue;
        EXPECT_EQ(p.step(), NextStep::WaitForBank);
        EXPECT_EQ(p.refusal(ReleaseCash{deskAt(), kHers}), ErrorCode::WrongStep);
        EXPECT_EQ(p.refusal(CloseBasket{deskAt()}), ErrorCode::WrongStep);
        EXPECT_EQ(p.refusal(Authorise{deskAt()}), ErrorCode::WrongStep) << "asked once";
        p.answer(1, BankMeaning::Approved);
    }
    EXPECT_EQ(p.stateOf(1), PayoutState::Settled);
    EXPECT_TRUE(p.claimed());
    EXPECT_EQ(p.refusal(CloseBasket{deskAt()}), ErrorCode::NoPayout);
}

TEST(PayoutBasketTest, ABasketIsForWhoIsServedAtACounterWithADrawer) {
    Paying p;
    EXPECT_EQ(opened(p, {p.due()}), ErrorCode::NoDrawer);
    p.openDrawer();
    EXPECT_EQ(opened(p, {p.due()}), ErrorCode::NoVisitor);
    p.house.centre.token("withdraw");
    p.house.centre.callNext(1);
    EXPECT_EQ(opened(p, {p.due()}), ErrorCode::WrongStep) << "she has only been called";
    p.house.centre.serve(1);
    EXPECT_EQ(opened(p, {p.due(1, 10, 0)}, kDay, 0), ErrorCode::NoNumber);
    EXPECT_EQ(opened(p, {p.due(1, 10, -1)}, kDay, -1), ErrorCode::NoNumber);
    EXPECT_EQ(opened(p, {}), ErrorCode::NothingDue);
    EXPECT_EQ(opened(p, {p.due()}), std::nullopt);
}

TEST(PayoutBasketTest, NothingIsPaidThatIsSomebodyElsesOrTwiceInOneBasket) {
    Paying p;
    p.openDrawer();
    p.house.serve();

    EXPECT_EQ(opened(p, {p.due(1), p.due(2, 100, 8)}), ErrorCode::BadInput);
    EXPECT_EQ(opened(p, {p.due(1), p.due(2), p.due(1)}), ErrorCode::BadInput);
    EXPECT_EQ(opened(p, {p.due(1), p.due(2)}), std::nullopt);
}

TEST(PayoutBasketTest, NothingIsPaidThatIsOnNoListInForceOrNotDueOnThisDay) {
    Paying p;
    p.openDrawer();
    p.house.serve();
    Entitlement otherList = p.due();
    otherList.list = {2};

    EXPECT_EQ(opened(p, {otherList}), ErrorCode::NothingDue);
    EXPECT_EQ(opened(p, {p.due(0)}), ErrorCode::NothingDue) << "before the first row";
    EXPECT_EQ(opened(p, {p.due(1'001)}), ErrorCode::NothingDue) << "after the last row";
    EXPECT_EQ(opened(p, {p.due()}, kDay - std::chrono::days{1}), ErrorCode::NothingDue);
    EXPECT_EQ(opened(p, {p.due()}, kDay + std::chrono::days{31}), ErrorCode::NothingDue);
    EXPECT_EQ(opened(p, {p.due(1'000)}, kDay + std::chrono::days{30}), std::nullopt)
        << "the last day of the last row";
}

TEST(PayoutBasketTest, ASumIsAboveNothingAndAtMostWhatTheSettingsAllow) {
    Paying p;
    p.openDrawer();
    p.house.serve();

    EXPECT_EQ(opened(p, {p.due(1, 0)}), ErrorCode::BadInput);
    EXPECT_EQ(opened(p, {p.due(1, -100)}), ErrorCode::BadInput);
    EXPECT_EQ(opened(p, {p.due(1, 500'001)}), ErrorCode::BadInput);
    EXPECT_EQ(opened(p, {p.due(1, 500'000)}), std::nullopt);
}

TEST(PayoutBasketTest, OnlyBanksOfTheSettingsArePaidFor) {
    payments::Rules rules = samplePayingRules();
    rules.banks = {"BOP", "NBP"};
    Paying p(rules);
    p.openDrawer();
    p.house.serve();
    Entitlement bop = p.due();
    bop.bank = "NBP";

    EXPECT_EQ(opened(p, {p.due()}), ErrorCode::NothingDue);
    EXPECT_EQ(opened(p, {bop}), std::nullopt);
}

TEST(PayoutBasketTest, ABasketHoldsNoMoreThanAMillisecondHasTransactionNumbers) {
    Paying p;
    p.openDrawer();
    p.verify();
    std::vector<Entitlement> due;
    for (std::uint64_t row = 1; row <= 51; ++row) due.push_back(p.due(row, 100));

    EXPECT_EQ(opened(p, due), ErrorCode::BadInput);
    due.pop_back();
    EXPECT_EQ(opened(p, due), std::nullopt);
    p.must(ConfirmIdentity{deskAt(), true, {}});
    p.must(Authorise{deskAt()});
    std::set<std::string> numbers;
    for (const BankQuestion& question : p.questions()) numbers.insert(question.transaction);
    EXPECT_EQ(numbers.size(), 50U);
}

TEST(PayoutBasketTest, AnAuthorisationWaitsForTheNextMillisecondRatherThanShareATransactionNumber) {
    Paying p;
    std::vector<Entitlement> hers, others;
    for (std::uint64_t row = 1; row <= 50; ++row) {
        hers.push_back(p.due(row, 10));
        others.push_back(p.due(row + 50, 10, 8));
    }
    p.ready(hers);
    p.ready(others, 3);
    p.must(Authorise{deskAt(1)});
    p.must(Authorise{deskAt(3)});
    p.must(StopBasket{deskAt(1), StopReason::Mistake});
    p.must(CloseBasket{deskAt(1)});
    p.openBasket({p.due(200, 500)});
    p.must(ConfirmIdentity{deskAt(), true, {}});

    EXPECT_EQ(p.refusal(Authorise{deskAt()}), ErrorCode::Busy);
    p.wait(1ms);
    EXPECT_EQ(p.refusal(Authorise{deskAt()}), std::nullopt);
}

TEST(PayoutBasketTest, WhatIsAskedForElsewhereIsNotAskedForAgain) {
    Paying p;
    p.ready(1);
    p.ready(3);
    p.must(Authorise{deskAt(1)});

    EXPECT_EQ(p.refusal(Authorise{deskAt(3)}), ErrorCode::AlreadyClaimed);
    EXPECT_EQ(p.detailOf(Authorise{deskAt(3)}), "entitlement 1");
    EXPECT_EQ(p.questions().size(), 1U);
    p.answer(1, BankMeaning::Declined);
    EXPECT_EQ(p.refusal(Authorise{deskAt(3)}), std::nullopt);
}

TEST(PayoutBasketTest, WhatWasPaidIsNeverPaidAgain) {
    Paying p;
    p.paid();
    p.house.serve();
    EXPECT_EQ(opened(p, {p.due()}), ErrorCode::AlreadyClaimed);
    p.must(CountDrawer{deskAt(), {{5000, 18}, {1000, 17}, {500, 19}}});
    p.must(CloseDrawer{deskAt(), {"S"}});
    p.wait(12h);
    p.openDrawer();
    EXPECT_TRUE(p.state().payouts.empty()) << "forgotten with its drawer, but not its claim";
    EXPECT_EQ(opened(p, {p.due()}), ErrorCode::AlreadyClaimed);
    EXPECT_EQ(opened(p, {p.due(2)}), std::nullopt);
    EXPECT_EQ(p.state().nextPayout, 3U) << "no number is given twice";
}

TEST(PayoutBasketTest, WhatWasReversedMayBePaidAgainAndIsPaidOnce) {
    Paying p;
    p.asked();
    p.answer(1, BankMeaning::Approved);
    p.must(StopBasket{deskAt(), StopReason::SheWishes});
    p.must(CloseBasket{deskAt()});
    EXPECT_EQ(opened(p, {p.due()}), ErrorCode::AlreadyClaimed) << "the bank has not taken it back yet";
    p.answer(1, BankMeaning::Reversed);
    EXPECT_EQ(p.balance(AccountKind::Suspense, "HBL"), Money{});

    p.openBasket({p.due()});
    p.must(ConfirmIdentity{deskAt(), true, {}});
    p.must(Authorise{deskAt()});
    EXPECT_NE(p.state().payouts.at({2}).transaction, p.state().payouts.at({1}).transaction);
    p.answer(2, BankMeaning::Approved);
    p.must(ReleaseCash{deskAt(), kHers});
    p.must(ConfirmHandOver{deskAt(), Confirmed::Touch, "receipt"});
    p.must(ReportReceipt{deskAt(), ReceiptPrint::Printed});
    p.must(CloseBasket{deskAt()});
    EXPECT_EQ(p.state().drawers.at({1}).paid, rupees(13'500));
    EXPECT_EQ(p.state().drawers.at({1}).people, 1U);
    EXPECT_EQ(p.balance(AccountKind::Settlement, "HBL"), rupees(13'500));
    EXPECT_EQ(opened(p, {p.due()}), ErrorCode::AlreadyClaimed);
}

TEST(PayoutBasketTest, ARefusedAuthorisationWhenTooLittleCashLiesInTheDrawerAsksNoBank) {
    Paying p;
    p.openDrawer({{5000, 2}, {1000, 3}});
    p.ready();

    EXPECT_EQ(p.refusal(Authorise{deskAt()}), ErrorCode::NotEnoughCash);
    EXPECT_TRUE(p.questions().empty());
    EXPECT_FALSE(p.claimed());
    p.must(TopUpDrawer{deskAt(), {{500, 1}}, {}, {"S"}});
    EXPECT_EQ(p.refusal(Authorise{deskAt()}), std::nullopt) << "the very last note";
}

TEST(PayoutBasketTest, ASumThatTheNotesOfTheDrawerDoNotMakeAsksNoBank) {
    Paying p;
    p.openDrawer({{5000, 20}});
    p.ready();

    EXPECT_EQ(p.refusal(Authorise{deskAt()}), ErrorCode::NotEnoughCash);
    EXPECT_TRUE(p.questions().empty());
    // As where somebody changed notes inside the drawer, the cash is what counts.
    p.must(TopUpDrawer{deskAt(), {{500, 200}}, {}, {"S"}});
    p.must(TopUpDrawer{deskAt(), {}, {{1000, 199}}, {"S"}});
    EXPECT_EQ(p.refusal(Authorise{deskAt()}), ErrorCode::NotEnoughCash);
}

TEST(PayoutBasketTest, TheCashIsForAllOfABasketTogether) {
    Paying p;
    p.openDrawer({{5000, 4}, {1000, 6}, {500, 1}});
    p.ready({p.due(1), p.due(2)});
    EXPECT_EQ(p.refusal(Authorise{deskAt()}), ErrorCode::NotEnoughCash);
}

TEST(PayoutBasketTest, TheNotesCountedOutAreExactlyWhatWasAuthorised) {
    Paying p;
    p.openDrawer({{5000, 20}, {1000, 20}, {500, 20}});
    p.asked({p.due(1), p.due(2, 500)});
    p.answer(1, BankMeaning::Approved);
    EXPECT_EQ(p.step(), NextStep::WaitForBank) << "while the other is being asked";
    p.answer(2, BankMeaning::Declined);

    for (const Notes& wrong :
         {Notes{{5000, 2}, {1000, 3}}, Notes{{5000, 2}, {1000, 4}}, Notes{}, Notes{{75, 180}}})
        EXPECT_EQ(p.refusal(ReleaseCash{deskAt(), wrong}), ErrorCode::BadInput);
    p.must(ReleaseCash{deskAt(), kHers});
    EXPECT_EQ(p.refusal(ConfirmHandOver{deskAt(), Confirmed::Touch, ""}), ErrorCode::BadInput)
        << "no receipt";
    p.must(ConfirmHandOver{deskAt(), Confirmed::Touch, "receipt"});
    EXPECT_EQ(p.stateOf(1), PayoutState::HandedOver);
    EXPECT_EQ(p.stateOf(2), PayoutState::Declined);
    EXPECT_EQ(p.state().drawers.at({1}).notes, (Notes{{5000, 18}, {1000, 17}, {500, 19}}));
    EXPECT_EQ(p.state().drawers.at({1}).paid, rupees(13'500));
}

TEST(PayoutBasketTest, NoNotesAreCountedOutThatNoLongerLieInTheDrawer) {
    Paying p;
    p.openDrawer({{5000, 4}, {1000, 3}, {500, 1}});
    p.asked();
    p.answer(1, BankMeaning::Approved);
    p.must(TopUpDrawer{deskAt(), {}, {{5000, 4}}, {"S"}});
    EXPECT_EQ(p.refusal(ReleaseCash{deskAt(), kHers}), ErrorCode::NotEnoughCash);
}

TEST(PayoutBasketTest, AFailedReceiptDoesNotUndoAPayout) {
    Paying p;
    p.counting();
    EXPECT_EQ(p.refusal(ReportReceipt{deskAt(), ReceiptPrint::Printed}), ErrorCode::WrongStep) << "too early";
    p.must(ConfirmHandOver{deskAt(), Confirmed::Touch, "receipt"});
    p.must(ReportReceipt{deskAt(), ReceiptPrint::Failed});
    EXPECT_EQ(p.step(), NextStep::Close);
    p.must(ReportReceipt{deskAt(), ReceiptPrint::Printed});
    p.must(CloseBasket{deskAt()});
    EXPECT_EQ(p.stateOf(1), PayoutState::Settled);
    EXPECT_EQ(p.state().baskets.at({1}).print, ReceiptPrint::Printed);
}

TEST(PayoutBasketTest, ABasketIsStoppedOnceAndOnlyBeforeTheFirstNote) {
    Paying p;
    p.ready();
    EXPECT_EQ(p.refusal(StopBasket{deskAt(), StopReason::VisitMoved}), ErrorCode::BadInput)
        << "no desk says so";
    p.must(StopBasket{deskAt(), StopReason::WrongPerson});
    EXPECT_EQ(p.refusal(StopBasket{deskAt(), StopReason::WrongPerson}), ErrorCode::WrongStep);
    EXPECT_EQ(p.stateOf(1), PayoutState::Dropped);
    p.must(CloseBasket{deskAt()});
    p.openBasket({p.due()});
    p.must(ConfirmIdentity{deskAt(), true, {}});
    p.must(Authorise{deskAt()});
    p.answer(2, BankMeaning::Approved);
    p.must(ReleaseCash{deskAt(), kHers});
    EXPECT_EQ(p.refusal(StopBasket{deskAt(), StopReason::SheWishes}), ErrorCode::WrongStep);
    p.must(ConfirmHandOver{deskAt(), Confirmed::Touch, "receipt"});
    EXPECT_EQ(p.refusal(StopBasket{deskAt(), StopReason::SheWishes}), ErrorCode::WrongStep);
}

TEST(PayoutBasketTest, AStoppedBasketOnlyClosesEvenWhereTheBankStillApproves) {
    Paying p;
    p.asked({p.due(1), p.due(2)});
    const BankAnswer late = p.answerTo(1, BankMeaning::Approved);
    p.must(StopBasket{deskAt(), StopReason::BankSlow});
    EXPECT_TRUE(p.must(HearBank{late}).empty());
    EXPECT_EQ(p.step(), NextStep::Close);
    EXPECT_EQ(p.refusal(ReleaseCash{deskAt(), kHers}), ErrorCode::WrongStep);
    p.must(CloseBasket{deskAt()});
    p.answer(1, BankMeaning::Reversed);
    p.answer(2, BankMeaning::Reversed);
    EXPECT_FALSE(p.claimed(1) || p.claimed(2));
}

TEST(PayoutBasketTest, SheMayWaitForASilentBankAndBePaidWhenItSpeaks) {
    Paying p;
    p.asked();
    p.answer(1, BankMeaning::NoAnswer);
    EXPECT_EQ(p.step(), NextStep::Close);
    p.answer(1, BankMeaning::Approved);
    EXPECT_EQ(p.step(), NextStep::CountNotes);
    p.must(ReleaseCash{deskAt(), kHers});
}

TEST(PayoutBasketTest, WhoIsNoLongerServedHasLeftAndIsPaidNothing) {
    Paying p;
    p.asked({p.due(1), p.due(2), p.due(3)});
    p.answer(1, BankMeaning::Approved);
    p.answer(2, BankMeaning::NoAnswer);
    EXPECT_TRUE(p.must(payments::FollowCentre{}).empty()) << "she still stands there";
    p.house.centreMust(Complete{{1}, Morning::device(1)});

    EXPECT_EQ(p.refusal(StopBasket{deskAt(), StopReason::SheWishes}), ErrorCode::NoPayout);
    const auto events = p.must(payments::FollowCentre{});
    EXPECT_EQ(only<BasketStopped>(events).reason, StopReason::VisitMoved);
    EXPECT_EQ(only<ReversalRequested>(events).reason, ReversalReason::VisitorGone);
    for (const std::uint64_t payout : {1, 2, 3}) EXPECT_EQ(p.stateOf(payout), PayoutState::Reversing);
    EXPECT_FALSE(p.state().baskets.at({1}).open);
    EXPECT_TRUE(p.must(payments::FollowCentre{}).empty());
}

TEST(PayoutBasketTest, WhoLeavesWithTheMoneyIsSettledAndStoppedOnesOnlyClose) {
    Paying p;
    p.counting();
    p.must(ConfirmHandOver{deskAt(), Confirmed::Touch, "receipt"});
    p.centreMust(Complete{{1}, Morning::device(1)});
    EXPECT_EQ(p.stateOf(1), PayoutState::Settled);
    EXPECT_TRUE(p.claimed());

    p.ready({p.due(2)});
    p.must(StopBasket{deskAt(), StopReason::Mistake});
    p.house.centreMust(Complete{{1}, Morning::device(1)});
    EXPECT_FALSE(has<BasketStopped>(p.must(payments::FollowCentre{})));
    EXPECT_FALSE(p.state().baskets.at({2}).open);
}

}  // namespace owc::test
