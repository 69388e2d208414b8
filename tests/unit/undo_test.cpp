#include "tests/support/centre_builder.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

/// What an undo must bring back: everything but time, the counters' memory of steps and the count of changes.
State comparable(State state) {
    state.now = {};
    for (auto& [id, counter] : state.counters) counter.last.reset();
    for (auto& [id, visit] : state.visits) visit.changes = 0;
    return state;
}

class UndoTest : public ::testing::Test {
  protected:
    UndoTest() : m(rules()) {
        for (int i = 0; i < 3; ++i) m.token("withdraw", i == 1 ? Priority::Elderly : Priority::None);
        m.open(1, "A");
        m.open(2, "B");
    }
    static Rules rules() {
        Rules rules = sampleRules();
        rules.undoWithin = 2min;
        rules.counters[0].policy = Policy::Ratio;
        return rules;
    }

    void expectUndone(const Command& step) {
        const State before = comparable(m.state());
        m.wait(5s);
        m.must(step);
        ASSERT_FALSE(comparable(m.state()) == before) << "the step did something";
        m.wait(5s);
        m.must(Undo{{1}, Morning::device(1)});
        EXPECT_TRUE(comparable(m.state()) == before);
        State rebuilt = m.state();
        rebuilt.rebuildDerived();
        EXPECT_EQ(rebuilt.peopleInside, m.state().peopleInside);
        EXPECT_EQ(rebuilt.openTokens, m.state().openTokens);
        EXPECT_EQ(rebuilt.timed, m.state().timed);
        EXPECT_EQ(m.run(Undo{{1}, Morning::device(1)}).error().code, ErrorCode::NothingToUndo) << "only the last step";
    }
    DeviceName desk() const { return Morning::device(1); }

    Morning m;
};

}  // namespace

TEST_F(UndoTest, BringsBackWhatWasThereAfterEachKindOfStep) {
    const DeviceName d = desk();
    expectUndone(CallNext{{1}, d});
    m.callNext(1);
    expectUndone(MarkArrived{{1}, d});
    expectUndone(StartServing{{1}, d});
    m.wait(2min);
    expectUndone(MarkNoShow{{1}, d});
    m.serve(1);
    expectUndone(Complete{{1}, d});
    expectUndone(Park{{1}, d, ParkReason::Copy, 10min});
    expectUndone(Transfer{{1}, d, {"finger"}});
    expectUndone(SendAndReturn{{1}, d, {"finger"}});
    m.must(AddService{{1}, d, {"family"}});
    expectUndone(Complete{{1}, d});
    expectUndone(Complete{{1}, d, false});
}

TEST_F(UndoTest, TheHistoryKeepsBothTheStepAndItsUndo) {
    m.callNext(1);
    m.must(Undo{{1}, desk()});
    const auto history = m.history();
    EXPECT_TRUE(boost::variant2::holds_alternative<LegCalled>(history[history.size() - 2].body));
    EXPECT_TRUE(boost::variant2::holds_alternative<StepUndone>(history.back().body));
}

TEST_F(UndoTest, IsRefusedWhenSheHasMovedOnOrTooMuchTimeHasPassed) {
    m.callNext(1);
    m.serve(1);
    m.must(Transfer{{1}, desk(), {"finger"}});
    m.callNext(2);
    EXPECT_EQ(m.run(Undo{{1}, desk()}).error().code, ErrorCode::NothingToUndo) << "another counter has called her";

    m.callNext(1);
    m.wait(2min + 1s);
    EXPECT_EQ(m.run(Undo{{1}, desk()}).error().code, ErrorCode::NothingToUndo);
    EXPECT_EQ(m.run(Undo{{2}, desk()}).error().code, ErrorCode::CounterTaken) << "at one's own counter only";
}

TEST_F(UndoTest, ARecallDoesNotStandInItsWayAndAWalkOutOfTheParkedDoes) {
    m.callNext(1);
    m.wait(21s);
    m.must(Recall{{1}, desk()});
    m.must(Undo{{1}, desk()});
    const auto token = m.callNext(1);
    m.serve(1);
    m.must(Park{{1}, desk(), ParkReason::Rest, {}});
    m.wait(1s);
    m.must(WalkOut{{2}, Morning::device(2), token});
    EXPECT_EQ(m.run(Undo{{1}, desk()}).error().code, ErrorCode::NothingToUndo);
}

TEST_F(UndoTest, PaperThatCameOutMeanwhileStaysOut) {
    const auto token = m.callNext(1);
    m.must(ReportTicket{{"kiosk-1"}, m.visit(token).id, PrintResult::Printed, false, {}});
    m.must(Undo{{1}, desk()});
    EXPECT_EQ(m.visit(token).ticket, TicketState::Printed);
}

}  // namespace owc::test
