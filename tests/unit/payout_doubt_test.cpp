#include "tests/support/paying.h"

// Notes were counted out, and nobody knows whether she has them.
namespace owc::test {

using namespace payments;
using namespace std::chrono_literals;

namespace {

const Notes kBefore{{5000, 20}, {1000, 20}, {500, 20}};
const Notes kAfter{{5000, 18}, {1000, 17}, {500, 19}};

ResolveRelease resolved(bool handedOver, const Notes& counted, const char* second = "S") {
    return {deskAt(), handedOver, {second}, counted, handedOver ? "receipt" : ""};
}

}  // namespace

TEST(PayoutDoubtTest, ARestartWhileNotesAreCountedOutIsNeverPaidAgainByItselfAndNeedsTwoPeopleAndACount) {
    Paying p;
    p.counting();

    EXPECT_TRUE(has<ReleaseDoubted>(p.must(payments::StartAnew{})));
    EXPECT_TRUE(p.must(payments::StartAnew{}).empty()) << "once";
    EXPECT_EQ(p.step(), NextStep::TwoPeople);
    EXPECT_EQ(p.refusal(ConfirmHandOver{deskAt(), Confirmed::Touch, "receipt"}), ErrorCode::WrongStep);
    EXPECT_EQ(p.refusal(ReleaseCash{deskAt(), {{5000, 2}, {1000, 3}, {500, 1}}}), ErrorCode::WrongStep);
    EXPECT_EQ(p.refusal(StopBasket{deskAt(), StopReason::Mistake}), ErrorCode::WrongStep);
    EXPECT_EQ(p.refusal(CloseBasket{deskAt()}), ErrorCode::WrongStep);
    EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"S"}}), ErrorCode::PayoutOpen);
    p.wait(24h);
    EXPECT_TRUE(p.must(payments::Tick{}).empty()) << "time decides nothing";

    EXPECT_EQ(p.refusal(resolved(true, kAfter, "A")), ErrorCode::SecondOfficer);
    EXPECT_EQ(p.refusal(resolved(true, kAfter, "")), ErrorCode::SecondOfficer);
    EXPECT_EQ(p.refusal(resolved(true, {{75, 1}})), ErrorCode::BadInput);
    EXPECT_EQ(p.refusal(resolved(true, kBefore)), ErrorCode::CountsDiffer) << "the notes still lie there";
    EXPECT_EQ(p.refusal(resolved(false, kAfter)), ErrorCode::CountsDiffer) << "the notes are gone";
    EXPECT_EQ(p.stateOf(1), PayoutState::Authorised);
    EXPECT_EQ(p.refusal(resolved(true, kAfter)), std::nullopt);
}

TEST(PayoutDoubtTest, WhereTheDrawerWasOffForAnotherReasonTwoPeopleAndNoSumDecide) {
    // 130,000 before, 116,500 after; halfway between, and far below both.
    for (const Notes& counted : {Notes{{5000, 20}, {1000, 17}, {500, 12}, {100, 2}, {50, 1}}, Notes{{5000, 18}, {1000, 7}}})
        for (const bool handedOver : {true, false}) {
            Paying p;
            p.counting();
            p.must(DoubtRelease{{1}});
            EXPECT_EQ(p.refusal(resolved(handedOver, counted)), std::nullopt) << handedOver;
            EXPECT_EQ(p.stateOf(1), handedOver ? PayoutState::HandedOver : PayoutState::Reversing);
        }
}

TEST(PayoutDoubtTest, NotesThatSheDoesNotTakeGoBackBeforeTwoPeople) {
    Paying p;
    p.counting();
    ASSERT_EQ(p.step(), NextStep::HandOver);
    EXPECT_EQ(p.refusal(resolved(false, kBefore, "A")), ErrorCode::SecondOfficer);
    p.must(resolved(false, kBefore));
    EXPECT_EQ(p.stateOf(1), PayoutState::Reversing);
    EXPECT_EQ(p.step(), NextStep::Close);
}

TEST(PayoutDoubtTest, WhereTwoPeopleFindThatSheHasItItIsHandedOverWithAReceipt) {
    Paying p;
    p.counting();
    p.must(DoubtRelease{{1}});
    ResolveRelease nameless = resolved(true, kAfter);
    nameless.code.clear();

    EXPECT_EQ(p.refusal(nameless), ErrorCode::BadInput);
    p.must(resolved(true, kAfter));
    EXPECT_EQ(p.stateOf(1), PayoutState::HandedOver);
    EXPECT_EQ(p.state().drawers.at({1}).notes, kAfter);
    EXPECT_EQ(p.state().baskets.at({1}).code, "receipt");
    EXPECT_EQ(p.step(), NextStep::PrintReceipt);
    EXPECT_EQ(p.questions().size(), 1U) << "nothing is reversed";
}

TEST(PayoutDoubtTest, WhereTwoPeopleFindTheNotesItIsReversedAndMayBePaidAfterwards) {
    Paying p;
    p.counting();
    p.must(payments::StartAnew{});

    EXPECT_EQ(only<ReversalRequested>(p.must(resolved(false, kBefore))).reason,
              ReversalReason::NotHandedOver);
    EXPECT_EQ(p.balance(AccountKind::Drawer, "1"), rupees(130'000)) << "no cash has moved";
    EXPECT_EQ(p.step(), NextStep::Close);
    EXPECT_TRUE(p.claimed());
    p.answer(1, BankMeaning::Reversed);
    p.must(CloseBasket{deskAt()});
    p.counting();
}

TEST(PayoutDoubtTest, ANoteTooManyInTheDrawerDoesNotHinderTheDecision) {
    Paying p;
    p.counting();
    p.must(payments::StartAnew{});
    Notes counted = kAfter;
    ++counted[500];
    p.must(resolved(true, counted));
    EXPECT_EQ(p.balance(AccountKind::Drawer, "1"), rupees(116'500))
        << "the difference is posted at the close";
    EXPECT_EQ(p.balance(AccountKind::OverShort), Money{});
}

TEST(PayoutDoubtTest, OnlyNotesThatAreCountedOutAreDoubted) {
    Paying p;
    EXPECT_TRUE(p.must(DoubtRelease{{1}}).empty());
    p.asked();
    p.answer(1, BankMeaning::Approved);
    EXPECT_TRUE(p.must(DoubtRelease{{1}}).empty());
    p.must(ReleaseCash{deskAt(), {{5000, 2}, {1000, 3}, {500, 1}}});
    EXPECT_TRUE(p.must(DoubtRelease{{3}}).empty()) << "another counter";
    EXPECT_EQ(p.refusal(resolved(true, kAfter)), ErrorCode::WrongStep) << "nobody doubts it";
    EXPECT_FALSE(p.must(DoubtRelease{{1}}).empty());
    EXPECT_TRUE(p.must(DoubtRelease{{1}}).empty());
    p.must(resolved(true, kAfter));
    EXPECT_TRUE(p.must(DoubtRelease{{1}}).empty());
    EXPECT_TRUE(p.must(payments::StartAnew{}).empty());
}

TEST(PayoutDoubtTest, WhereSheLeftWhileNotesWereCountedOutTwoPeopleStillDecideAndTheCounterPaysOn) {
    for (const bool handedOver : {true, false}) {
        Paying p;
        p.counting();
        p.centreMust(Complete{{1}, Morning::device(1)});
        EXPECT_TRUE(p.state().baskets.at({1}).doubted);
        EXPECT_TRUE(p.must(payments::FollowCentre{}).empty()) << "once";
        EXPECT_EQ(p.refusal(ConfirmHandOver{deskAt(), Confirmed::Touch, "receipt"}), ErrorCode::NoPayout);
        EXPECT_EQ(p.refusal(CloseDrawer{deskAt(), {"S"}}), ErrorCode::PayoutOpen);
        EXPECT_EQ(p.refusal(resolved(handedOver, handedOver ? kAfter : kBefore, "A")),
                  ErrorCode::SecondOfficer);
        auto elsewhere = resolved(handedOver, handedOver ? kAfter : kBefore);
        elsewhere.desk = deskAt(3);
        EXPECT_EQ(p.refusal(elsewhere), ErrorCode::NoPayout);
        elsewhere.desk = deskAt(2);
        EXPECT_EQ(p.refusal(elsewhere), ErrorCode::CounterClosed);

        p.must(resolved(handedOver, handedOver ? kAfter : kBefore));
        p.must(payments::FollowCentre{});
        EXPECT_FALSE(p.state().baskets.at({1}).open);
        EXPECT_EQ(p.stateOf(1), handedOver ? PayoutState::Settled : PayoutState::Reversing);
        EXPECT_EQ(p.ready({p.due(2)}), BasketId{2});
    }
}

TEST(PayoutDoubtTest, NotesCountedOutByATellerWhoWasReplacedAreForTwoPeople) {
    Paying p;
    p.counting();
    p.centreMust(TakeOver{{1}, Morning::device(1), {"D"}, {"M"}});

    EXPECT_EQ(p.step(), NextStep::TwoPeople);
    EXPECT_EQ(p.refusal(resolved(true, kAfter, "D")), ErrorCode::SecondOfficer);
    p.must(resolved(true, kAfter, "A"));
    p.must(ReportReceipt{deskAt(), ReceiptPrint::Printed});
    p.must(CloseBasket{deskAt()});
    p.must(TakeDrawer{deskAt(), kAfter, {"S"}});
    EXPECT_EQ(p.balance(AccountKind::OverShort), Money{});
}

TEST(PayoutDoubtTest, ATellerWhoWasReplacedBeforeTheFirstNoteLeavesTheBasketToBeStopped) {
    Paying p;
    p.asked();
    p.answer(1, BankMeaning::Approved);
    p.centreMust(TakeOver{{1}, Morning::device(1), {"D"}, {"M"}});
    EXPECT_EQ(p.step(), NextStep::CountNotes);
    EXPECT_EQ(p.refusal(ReleaseCash{deskAt(), {{5000, 2}, {1000, 3}, {500, 1}}}), ErrorCode::NoDrawer);
    p.must(StopBasket{deskAt(), StopReason::Mistake});
    p.must(CloseBasket{deskAt()});
}

}  // namespace owc::test
