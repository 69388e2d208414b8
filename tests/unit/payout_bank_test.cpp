#include "tests/support/paying.h"

// Every answer of a bank, in every state of a payout.
namespace owc::test {

using namespace payments;
using namespace std::chrono_literals;
using enum PayoutState;

namespace {

/// A payout brought into this state by what people and the bank do.
void bring(Paying& p, PayoutState state) {
    if (state == Opened || state == Dropped) {
        p.ready();
        if (state == Dropped) p.must(StopBasket{deskAt(), StopReason::Mistake});
        return;
    }
    if (state == Settled) return p.paid();
    p.asked();
    if (state == Requested) return;
    if (state == Unknown) p.answer(1, BankMeaning::NoAnswer);
    if (state == Declined) p.answer(1, BankMeaning::Declined);
    if (state == Authorised || state == HandedOver) p.answer(1, BankMeaning::Approved);
    if (state == Reversing || state == Reversed) p.must(StopBasket{deskAt(), StopReason::SheWishes});
    if (state == Reversed) p.answer(1, BankMeaning::Reversed);
    if (state != HandedOver) return;
    p.must(ReleaseCash{deskAt(), {{5000, 2}, {1000, 3}, {500, 1}}});
    p.must(ConfirmHandOver{deskAt(), Confirmed::Touch, "receipt"});
}

/// The drawer of counter 1, as it should be.
void closeDrawer(Paying& p) {
    p.must(CountDrawer{deskAt(), p.state().drawerAt({1})->notes});
    p.must(CloseDrawer{deskAt(), {"S"}});
}

/// Where this answer leads from there.
PayoutState after(PayoutState state, BankWork work, BankMeaning meaning) {
    Paying p;
    bring(p, state);
    EXPECT_EQ(p.stateOf(1), state);
    BankAnswer answer = p.answerTo(1, meaning);
    answer.work = work;
    p.must(HearBank{answer});
    return p.stateOf(1);
}

constexpr PayoutState kStates[] = {Opened,    Requested, Authorised, Unknown, Declined,
                                   Reversing, Reversed,  HandedOver, Settled, Dropped};
constexpr BankMeaning kMeanings[] = {BankMeaning::Approved, BankMeaning::Declined, BankMeaning::NoAnswer,
                                     BankMeaning::NotSent,  BankMeaning::NotFound, BankMeaning::Reversed};
using Row = std::array<PayoutState, 6>;  ///< by meaning, in that order

void expectRows(BankWork work, const std::map<PayoutState, Row>& moved) {
    for (const PayoutState state : kStates) {
        for (std::size_t at = 0; at < std::size(kMeanings); ++at) {
            const auto row = moved.find(state);
            const PayoutState wanted = row == moved.end() ? state : row->second[at];
            EXPECT_EQ(after(state, work, kMeanings[at]), wanted)
                << "state " << static_cast<int>(state) << ", meaning " << at;
        }
    }
}

}  // namespace

TEST(PayoutBankTest, AnAnswerToAnAuthorisationMovesOnlyWhatIsUndecided) {
    expectRows(BankWork::Authorise,
               {{Requested, Row{Authorised, Declined, Unknown, Declined, Reversing, Reversed}},
                {Unknown, Row{Authorised, Declined, Unknown, Unknown, Reversing, Reversed}},
                {Declined, Row{Reversing, Declined, Declined, Declined, Declined, Declined}},
                {Reversing, Row{Reversing, Reversing, Reversing, Reversing, Reversing, Reversed}}});
}

TEST(PayoutBankTest, AnInquiryThatNeverLeftSaysNothingOfTheQuestionBeforeIt) {
    expectRows(BankWork::Inquire,
               {{Requested, Row{Authorised, Declined, Unknown, Requested, Reversing, Reversed}},
                {Unknown, Row{Authorised, Declined, Unknown, Unknown, Reversing, Reversed}},
                {Declined, Row{Reversing, Declined, Declined, Declined, Declined, Declined}},
                {Reversing, Row{Reversing, Reversing, Reversing, Reversing, Reversing, Reversed}}});
}

TEST(PayoutBankTest, OnlyReversedEndsAReversal) {
    expectRows(BankWork::Reverse,
               {{Requested, Row{Requested, Requested, Unknown, Requested, Reversing, Reversed}},
                {Unknown, Row{Unknown, Unknown, Unknown, Unknown, Reversing, Reversed}},
                {Reversing, Row{Reversing, Reversing, Reversing, Reversing, Reversing, Reversed}}});
}

TEST(PayoutBankTest, AnApprovalOfAnotherSumIsTakenBack) {
    for (const std::int64_t paisa : {-1, 1}) {
        Paying p;
        p.asked();
        BankAnswer answer = p.answerTo(1, BankMeaning::Approved);
        answer.amount += Money{paisa};

        EXPECT_EQ(only<ReversalRequested>(p.must(HearBank{answer})).reason, ReversalReason::OtherAmount);
        EXPECT_TRUE(p.claimed());
        EXPECT_EQ(p.balance(AccountKind::Suspense, "HBL"), Money{});
        p.answer(1, BankMeaning::Reversed);
        EXPECT_FALSE(p.claimed());
    }
}

TEST(PayoutBankTest, AnApprovalAfterARefusalIsTakenBackAndDoesNotTouchTheClaimOfAnother) {
    Paying p;
    p.asked();
    const BankAnswer late = p.answerTo(1, BankMeaning::Approved);
    p.answer(1, BankMeaning::Declined);
    p.must(CloseBasket{deskAt()});
    p.openBasket({p.due()});
    p.must(ConfirmIdentity{deskAt(), true, {}});
    p.must(Authorise{deskAt()});
    p.answer(2, BankMeaning::Approved);

    EXPECT_EQ(only<ReversalRequested>(p.must(HearBank{late})).reason, ReversalReason::LateApproval);
    p.answer(1, BankMeaning::Reversed);
    EXPECT_EQ(p.stateOf(2), Authorised);
    EXPECT_EQ(p.state().claims.at({1}), PayoutId{2});
    EXPECT_EQ(p.balance(AccountKind::Suspense, "HBL"), rupees(13'500));
}

TEST(PayoutBankTest, AnApprovalAfterARefusalIsTakenBackAlsoOnceItsDrawerWasClosedAndAnotherOpened) {
    Paying p;
    p.asked();
    const BankAnswer late = p.answerTo(1, BankMeaning::Approved);
    p.answer(1, BankMeaning::Declined);
    p.must(CloseBasket{deskAt()});
    closeDrawer(p);
    p.wait(24h - 1ms);
    p.openDrawer();
    ASSERT_EQ(p.state().payouts.size(), 1U) << "an answer may still come";

    EXPECT_EQ(only<ReversalRequested>(p.must(HearBank{late})).reason, ReversalReason::LateApproval);
    EXPECT_EQ(p.questions().back().work, BankWork::Reverse);
    EXPECT_EQ(p.questions().back().due, p.due()) << "the bank is told of what";
    p.answer(1, BankMeaning::Reversed);
    EXPECT_EQ(p.stateOf(1), Reversed);
    EXPECT_EQ(p.balance(AccountKind::Suspense, "HBL"), Money{});

    closeDrawer(p);
    p.openDrawer();
    EXPECT_TRUE(p.state().payouts.empty()) << "and then it goes with its drawer";
}

TEST(PayoutBankTest, ADayAfterARefusalNothingComesAnyMore) {
    Paying p;
    bring(p, Declined);
    p.must(CloseBasket{deskAt()});
    closeDrawer(p);
    p.wait(24h);
    p.openDrawer();
    EXPECT_TRUE(p.state().payouts.empty());
    EXPECT_EQ(p.state().drawers.size(), 1U);
}

TEST(PayoutBankTest, AnApprovalAfterSheHasGoneIsTakenBack) {
    Paying p;
    p.asked();
    p.answer(1, BankMeaning::NoAnswer);
    p.must(CloseBasket{deskAt()});

    const auto events = p.answer(1, BankMeaning::Approved);
    EXPECT_EQ(only<ReversalRequested>(events).reason, ReversalReason::VisitorGone);
    EXPECT_TRUE(p.claimed());
}

TEST(PayoutBankTest, AnApprovalAfterTheNotesWereCountedOutWithoutItIsTakenBack) {
    Paying p;
    p.asked({p.due(1), p.due(2, 500)});
    p.answer(1, BankMeaning::Approved);
    p.answer(2, BankMeaning::NoAnswer);
    p.must(ReleaseCash{deskAt(), {{5000, 2}, {1000, 3}, {500, 1}}});

    EXPECT_EQ(only<ReversalRequested>(p.answer(2, BankMeaning::Approved)).reason,
              ReversalReason::VisitorGone);
    p.must(ConfirmHandOver{deskAt(), Confirmed::Touch, "receipt"});
    EXPECT_EQ(p.stateOf(1), HandedOver);
    EXPECT_EQ(p.stateOf(2), Reversing);
}

TEST(PayoutBankTest, AQuestionThatNeverLeftIsARefusalBecauseTheBankWasClosed) {
    Paying p;
    p.asked();
    BankAnswer answer = p.answerTo(1, BankMeaning::NotSent);
    answer.code = "TLS";
    answer.reason = DeclineReason::Blocked;

    const auto declined = only<PayoutDeclined>(p.must(HearBank{answer}));
    EXPECT_EQ(declined.reason, DeclineReason::BankClosed);
    EXPECT_EQ(declined.code, "TLS");
    EXPECT_FALSE(p.claimed());
}

TEST(PayoutBankTest, ARefusalKeepsItsReasonAndTheBanksOwnCode) {
    Paying p;
    p.asked();
    BankAnswer answer = p.answerTo(1, BankMeaning::Declined);
    answer.code = "51";
    answer.reason = DeclineReason::AlreadyPaid;

    p.must(HearBank{answer});
    EXPECT_EQ(p.state().payouts.at({1}).declined, DeclineReason::AlreadyPaid);
    EXPECT_EQ(p.state().payouts.at({1}).code, "51");
    EXPECT_FALSE(p.claimed());
    EXPECT_EQ(p.step(), NextStep::Close);
}

TEST(PayoutBankTest, AnAnswerToNobodysQuestionAndADoubledOneChangeNothing) {
    Paying p;
    p.ready();
    EXPECT_TRUE(p.must(HearBank{{.meaning = BankMeaning::Approved, .amount = rupees(13'500)}}).empty())
        << "nobody has been asked: there is no transaction yet";
    p.must(Authorise{deskAt()});
    BankAnswer answer = p.answerTo(1, BankMeaning::Approved);
    BankAnswer other = answer;
    other.transaction = "999999999999999";

    EXPECT_TRUE(p.must(HearBank{other}).empty());
    EXPECT_FALSE(p.must(HearBank{answer}).empty());
    EXPECT_TRUE(p.must(HearBank{answer}).empty());
    EXPECT_EQ(p.state().payouts.at({1}).reference, "bank-1");
    answer.meaning = static_cast<BankMeaning>(99);
    EXPECT_TRUE(p.must(HearBank{answer}).empty());
}

TEST(PayoutBankTest, WhatIsAskedCarriesTheSameTransactionToTheEnd) {
    Paying p;
    p.asked();
    p.answer(1, BankMeaning::NoAnswer);
    p.wait(10s);
    p.must(payments::Tick{});
    p.answer(1, BankMeaning::NotFound);
    p.wait(10s);
    p.must(payments::Tick{});

    std::vector<BankWork> works;
    for (const BankQuestion& question : p.questions()) {
        works.push_back(question.work);
        EXPECT_EQ(question.transaction, p.state().payouts.at({1}).transaction);
        EXPECT_EQ(question.transaction.size(), 15U);
        EXPECT_EQ(question.due, p.due());
    }
    EXPECT_EQ(works,
              (std::vector{BankWork::Authorise, BankWork::Inquire, BankWork::Reverse, BankWork::Reverse}));
}

TEST(PayoutBankTest, ASilentBankIsAskedAfterTenSecondsAndThenEachTimeAfterTwiceAsLong) {
    Paying p;
    p.asked();
    p.answer(1, BankMeaning::NoAnswer);
    for (const auto pause : {10s, 20s, 40s, 80s, 160s, 320s, 640s, 1280s, 1800s, 1800s}) {
        p.wait(pause - 1ms);
        EXPECT_TRUE(p.must(payments::Tick{}).empty());
        p.wait(1ms);
        EXPECT_TRUE(has<InquirySent>(p.must(payments::Tick{})));
        EXPECT_TRUE(p.answer(1, BankMeaning::NoAnswer).empty());
    }
    p.answer(1, BankMeaning::NotFound);
    p.wait(10s);
    EXPECT_TRUE(has<ReversalSent>(p.must(payments::Tick{}))) << "a reversal begins anew";
}

TEST(PayoutBankTest, OnlyWhatIsUnknownOrReversingIsAskedAgain) {
    for (const PayoutState state : kStates) {
        Paying p;
        bring(p, state);
        const std::size_t asked = p.questions().size();
        p.wait(1h);
        p.must(payments::Tick{});
        EXPECT_EQ(p.questions().size() > asked, state == Unknown || state == Reversing)
            << static_cast<int>(state);
        EXPECT_EQ(p.stateOf(1), state == Requested ? Unknown : state);
    }
}

TEST(PayoutBankTest, AQuestionThatNobodyAnswersIsUnknownAfterAMinuteAndThenAskedAgain) {
    Paying p;
    p.asked();
    const BankAnswer late = p.answerTo(1, BankMeaning::Approved);
    p.wait(60s - 1ms);
    EXPECT_TRUE(p.must(payments::Tick{}).empty());
    p.wait(1ms);
    EXPECT_TRUE(has<PayoutUnknown>(p.must(payments::Tick{})));
    EXPECT_TRUE(p.claimed());
    p.wait(10s);
    EXPECT_TRUE(has<InquirySent>(p.must(payments::Tick{})));
    p.must(HearBank{late});
    EXPECT_EQ(p.stateOf(1), Authorised) << "it came after all";
}

TEST(PayoutBankTest, ARestartMakesUnknownWhatWasBeingAskedAndNothingElse) {
    for (const PayoutState state : kStates) {
        Paying p;
        bring(p, state);
        p.must(payments::StartAnew{});
        EXPECT_EQ(p.stateOf(1), state == Requested ? Unknown : state);
    }
}

TEST(PayoutBankTest, WhatMayHaveBeenCarriedOutIsReversedWhenSheStopsAndTheRestIsDropped) {
    const std::map<PayoutState, PayoutState> wanted{{Opened, Dropped},
                                                    {Requested, Reversing},
                                                    {Authorised, Reversing},
                                                    {Unknown, Reversing},
                                                    {Declined, Declined}};
    for (const auto& [before, after] : wanted) {
        Paying p;
        bring(p, before);
        const auto events = p.must(StopBasket{deskAt(), StopReason::WrongPerson});
        EXPECT_EQ(p.stateOf(1), after) << static_cast<int>(before);
        if (after != Reversing) continue;
        EXPECT_EQ(only<ReversalRequested>(events).reason, ReversalReason::Stopped);
    }
}

TEST(PayoutBankTest, ABankThatDoesNotConfirmAReversalIsToldAfterSixTriesAndAskedAllTheSame) {
    for (const BankMeaning meaning : kMeanings) {
        if (meaning == BankMeaning::Reversed) continue;
        Paying p;
        bring(p, Reversing);
        for (int tries = 0; tries < 6; ++tries) {
            EXPECT_TRUE(unsettled(p.state()).empty()) << tries;
            p.wait(1h);
            p.must(payments::Tick{});
            p.answer(1, meaning);
        }
        EXPECT_EQ(unsettled(p.state()), std::vector{PayoutId{1}}) << static_cast<int>(meaning);
        EXPECT_TRUE(p.claimed()) << "nobody pays it a second time meanwhile";

        p.wait(30min);
        EXPECT_TRUE(has<ReversalSent>(p.must(payments::Tick{})));
        p.answer(1, BankMeaning::Reversed);
        EXPECT_TRUE(unsettled(p.state()).empty());
        EXPECT_FALSE(p.claimed());
    }
}

TEST(PayoutBankTest, ABankThatNeverSaysWhatBecameOfAPayoutIsToldToo) {
    payments::Rules rules = samplePayingRules();
    rules.tellAfter = 2;
    Paying p(rules);
    bring(p, Unknown);
    for (int tries = 0; tries < 2; ++tries) {
        EXPECT_TRUE(unsettled(p.state()).empty());
        p.wait(1h);
        p.must(payments::Tick{});
    }
    EXPECT_EQ(unsettled(p.state()).size(), 1U);
}

TEST(PayoutBankTest, WhatNobodyCanAskForAnyMoreIsToldAtOnce) {
    for (const PayoutState state : kStates) {
        Paying p;
        bring(p, state);
        payments::Rules none = samplePayingRules();
        none.gateway = "none";
        p.must(payments::ApplyRules{none});
        EXPECT_EQ(unsettled(p.state()).empty(), !awaitsBank(state)) << static_cast<int>(state);
    }
}

}  // namespace owc::test
