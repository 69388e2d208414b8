#include <gtest/gtest.h>

#include "queue-server/server/rows.h"
#include "tests/support/centre_builder.h"

namespace owc::test {

using namespace domain;
using namespace std::chrono_literals;
using protocol::Undoes;

TEST(ManagerCallTest, StaysUntilItIsAnsweredEvenWhenTheOfficerLeaves) {
    Morning m;
    m.open(1, "A");
    m.must(CallManager{{1}, Morning::device(1)});
    const Time called = *m.state().find(CounterId{1})->managerCalledAt;
    m.wait(5s);
    EXPECT_TRUE(m.must(CallManager{{1}, Morning::device(1)}).empty()) << "held once more it is the same call";
    m.must(CloseCounter{{1}, Morning::device(1)});
    m.open(1, "B");
    EXPECT_EQ(m.state().find(CounterId{1})->managerCalledAt, called);
    m.must(AnswerManagerCall{{1}, {"dashboard-1"}, true});
    EXPECT_FALSE(m.state().find(CounterId{1})->managerCalledAt);
    EXPECT_TRUE(m.must(AnswerManagerCall{{1}, {"dashboard-1"}, true}).empty());
}

TEST(ManagerCallTest, NoOtherDeskCallsOrAnswersForACounterThatIsHeld) {
    Morning m;
    m.open(1, "A");
    EXPECT_EQ(m.run(CallManager{{1}, Morning::device(2)}).error().code, ErrorCode::CounterTaken);
    m.must(CallManager{{1}, Morning::device(1)});
    EXPECT_EQ(m.run(AnswerManagerCall{{1}, Morning::device(2)}).error().code, ErrorCode::CounterTaken);
    EXPECT_TRUE(m.state().find(CounterId{1})->managerCalledAt);
    m.must(AnswerManagerCall{{1}, Morning::device(1)});
    EXPECT_FALSE(m.state().find(CounterId{1})->managerCalledAt);
    EXPECT_EQ(m.run(CallManager{{99}, Morning::device(1)}).error().code, ErrorCode::UnknownCounter);
}

TEST(ManagerCallTest, ADeskWhereNobodySignedInCanCallAndTheDaysEndClearsIt) {
    Morning m;
    m.must(CallManager{{1}, Morning::device(1)});
    EXPECT_EQ(m.run(AnswerManagerCall{{1}, Morning::device(1)}).error().code, ErrorCode::CounterClosed)
        << "only a manager takes it back there";
    m.must(CloseDay{});
    EXPECT_FALSE(m.state().find(CounterId{1})->managerCalledAt);
}

TEST(UndoRowTest, ARowSaysWhatAnUndoTakesBackAndUntilWhen) {
    Morning m;
    Rules rules = *m.state().rules;
    rules.undoWithin = 2min;
    m.must(ApplySettings{rules});
    m.open(1, "A");
    const auto row = [&] { return server::rows::counter(m.state(), *m.state().find(CounterId{1})); };
    EXPECT_EQ(row().undoes, Undoes::Nothing);
    const TokenNumber token = m.token("withdraw");
    m.callNext(1);
    EXPECT_EQ(row().undoes, Undoes::Call);
    EXPECT_EQ(row().undoToken, token);
    EXPECT_EQ(row().undoUntil, m.state().now + 2min);
    m.must(MarkArrived{{1}, Morning::device(1)});
    EXPECT_EQ(row().undoes, Undoes::Arrival);
    m.serve(1);
    EXPECT_EQ(row().undoes, Undoes::Start);
    m.must(Park{{1}, Morning::device(1), ParkReason::Copy, {}});
    EXPECT_EQ(row().undoes, Undoes::Park);
    m.must(Undo{{1}, Morning::device(1)});
    m.must(Transfer{{1}, Morning::device(1), {"finger"}});
    EXPECT_EQ(row().undoes, Undoes::Transfer);
    m.wait(1s);
    m.must(WalkOut{{1}, Morning::device(1), token});
    EXPECT_EQ(row().undoes, Undoes::Nothing) << "she has moved on";
}

}  // namespace owc::test
