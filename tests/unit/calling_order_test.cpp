#include "queue-server/domain/calling_order.h"

#include "tests/support/centre_builder.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

/// Counter 1 with another policy; the rest as ever.
Rules rulesWith(Policy policy) {
    Rules rules = sampleRules();
    rules.counters[0].policy = policy;
    return rules;
}

/// Calls and serves at counter 1 until nobody waits; the tokens in the order of their calls.
std::vector<std::uint32_t> callAll(Morning& m, Duration each = 1min) {
    std::vector<std::uint32_t> order;
    for (auto called = m.at<CallNext>(1); called; called = m.at<CallNext>(1)) {
        order.push_back(
            m.state().find(boost::variant2::get<LegCalled>(called->front().body).visit)->token.value);
        m.serve(1);
        m.wait(each);
        m.must(Complete{{1}, Morning::device(1)});
    }
    return order;
}

using Order = std::vector<std::uint32_t>;

}  // namespace

TEST(StrictPolicyTest, CallsEveryPriorityFirstAndEachClassInOrderOfArrival) {
    Morning m(rulesWith(Policy::Strict));
    for (const auto priority : {Priority::None, Priority::None, Priority::Elderly, Priority::None, Priority::Pregnant}) {
        m.token("withdraw", priority);
        m.wait(1min);
    }
    m.open(1, "A");
    EXPECT_EQ(callAll(m), (Order{3, 5, 1, 2, 4}));
}

TEST(ArrivalPolicyTest, CallsInOrderOfArrivalWhateverThePriority) {
    Morning m(rulesWith(Policy::Arrival));
    for (const auto priority : {Priority::None, Priority::Elderly, Priority::None}) {
        m.token("withdraw", priority);
        m.wait(1min);
    }
    m.open(1, "A");
    EXPECT_EQ(callAll(m), (Order{1, 2, 3}));
}

TEST(RatioPolicyTest, CallsSoManyWithAPriorityThenSoManyWithout) {
    Morning m(rulesWith(Policy::Ratio));  // two to one
    for (int i = 0; i < 4; ++i) m.token("withdraw");
    for (int i = 0; i < 4; ++i) m.token("withdraw", Priority::Infant);
    m.open(1, "A");
    EXPECT_EQ(callAll(m), (Order{5, 6, 1, 7, 8, 2, 3, 4}));
}

TEST(MaxWaitTest, WhoHasWaitedLongerThanTheLimitIsCalledBeforeAllWhoCameLater) {
    Rules rules = rulesWith(Policy::Strict);
    rules.maxWait = 60min;
    Morning m(rules);
    m.token("withdraw");
    m.wait(61min);
    m.token("withdraw", Priority::Pregnant);
    m.open(1, "A");
    const auto events = m.must(CallNext{{1}, Morning::device(1)});
    const auto& called = boost::variant2::get<LegCalled>(events.front().body);
    EXPECT_EQ(m.state().find(called.visit)->token.value, 1u);
    EXPECT_EQ(called.reason.rule, CallRule::MaxWait);
    EXPECT_EQ(called.reason.limit, 60min);
}

TEST(WorkProfileTest, ACounterHelpsOutWhileAQueuesWaitHasPassedItsLimit) {
    Rules rules = sampleRules();
    rules.counters[0].conditions = {{{{"family"}}, 30min}};
    Morning m(rules);
    m.token("family");
    m.wait(29min);
    m.token("withdraw");
    m.open(1, "A");
    EXPECT_EQ(m.callNext(1).value, 2u) << "the limit is not passed: the default rule";
    m.serve(1);
    m.must(Complete{{1}, Morning::device(1)});
    m.token("withdraw");
    m.wait(2min);
    const auto events = m.must(CallNext{{1}, Morning::device(1)});
    const auto& reason = boost::variant2::get<LegCalled>(events.front().body).reason;
    EXPECT_EQ(m.visit({1}).leg().counter, CounterId{1});
    EXPECT_EQ(reason.rule, CallRule::Condition);
    EXPECT_EQ(reason.limit, 30min);
}

TEST(WorkProfileTest, ConditionsAreTriedInTheirOrderAndTheLimitOfAllGoesFirst) {
    Rules rules = sampleRules();
    rules.maxWait = 50min;
    rules.counters[0].conditions = {{{{"finger"}}, 20min}, {{{"family"}}, 10min}};
    Morning m(rules);
    m.token("family");
    m.wait(25min);
    m.token("finger");
    m.token("withdraw");
    m.open(1, "A");
    EXPECT_EQ(m.callNext(1).value, 1u) << "only the second condition holds";
    m.must(MarkArrived{{1}, Morning::device(1)});
    m.serve(1);
    m.must(Complete{{1}, Morning::device(1)});
    m.token("family");
    m.wait(21min);
    EXPECT_EQ(m.callNext(1).value, 2u) << "both hold: the first";
    m.serve(1);
    m.wait(30min);
    m.must(Complete{{1}, Morning::device(1)});
    EXPECT_EQ(m.callNext(1).value, 3u) << "nobody of the own line waits longer than all are promised";
}

TEST(CallChosenTest, IsRecordedAsAChoiceWithItsReasonAndWhomItPassedOver) {
    Morning m;
    for (int i = 0; i < 3; ++i) {
        m.token("withdraw");
        m.wait(1s);
    }
    m.open(1, "A");
    const auto events = m.must(CallChosen{{1}, Morning::device(1), {3}, ChoiceReason::Unwell});
    const auto& reason = boost::variant2::get<LegCalled>(events.front().body).reason;
    EXPECT_EQ(reason.rule, CallRule::Choice);
    EXPECT_EQ(reason.choice, ChoiceReason::Unwell);
    EXPECT_EQ(reason.overtaken, 2u);
    EXPECT_EQ(m.run(CallChosen{{1}, Morning::device(1), {1}, {}}).error().code, ErrorCode::CounterBusy);
    m.open(3, "C");
    EXPECT_EQ(m.run(CallChosen{{3}, Morning::device(3), {3}, {}}).error().code, ErrorCode::WrongStep);
    EXPECT_EQ(m.run(CallChosen{{3}, Morning::device(3), {9}, {}}).error().code, ErrorCode::UnknownVisit);
}

TEST(ServeDirectTest, IsAVisitLikeAnyOtherThatWaitedInNoLine) {
    Morning m;
    m.token("withdraw");
    m.open(1, "A");
    const auto events = m.must(ServeDirect{.counter = {1},
                                           .device = Morning::device(1),
                                           .service = {"finger"},
                                           .code = VisitCode::fromRandom({99})});
    const auto& opened = boost::variant2::get<VisitOpened>(events.front().body);
    EXPECT_EQ(opened.token.value, 2u);
    EXPECT_EQ(m.visit(opened.token).leg().state, LegState::Serving);
    EXPECT_EQ(m.visit(opened.token).leg().reason->rule, CallRule::Direct);
    m.must(Complete{{1}, Morning::device(1)});
    EXPECT_EQ(m.state().figures.served, 1u);
    EXPECT_EQ(m.callNext(1).value, 1u);
}

TEST(BreakTest, ACounterOnABreakCallsNobodyAndEndsItByItself) {
    Morning m;
    m.token("withdraw");
    m.open(1, "A");
    m.must(StartBreak{{1}, Morning::device(1), BreakReason::Prayer});
    EXPECT_EQ(m.at<CallNext>(1).error().code, ErrorCode::OnBreak);
    EXPECT_EQ(m.state().counters.at({1}).onBreak, BreakReason::Prayer);
    m.must(EndBreak{{1}, Morning::device(1)});
    m.callNext(1);
    EXPECT_EQ(m.run(StartBreak{{1}, Morning::device(1), {}}).error().code, ErrorCode::CounterBusy)
        << "nobody is left standing";
}

TEST(TakeOverTest, ASupervisorPutsAnotherOfficerThereAndHerVisitorStays) {
    Morning m;
    m.token("withdraw");
    m.open(1, "A");
    m.open(2, "B");
    m.callNext(1);
    m.serve(1);
    EXPECT_EQ(m.run(TakeOver{{1}, {"spare"}, {"B"}, {"S"}}).error().code, ErrorCode::OfficerElsewhere);
    EXPECT_EQ(m.run(TakeOver{{3}, {"spare"}, {"D"}, {"S"}}).error().code, ErrorCode::CounterClosed);
    m.must(TakeOver{{1}, {"spare"}, {"D"}, {"S"}});
    EXPECT_EQ(m.run(Complete{{1}, Morning::device(1)}).error().code, ErrorCode::CounterTaken);
    m.must(Complete{{1}, {"spare"}});
    EXPECT_EQ(m.state().counters.at({1}).officer.value, "D");
}

}  // namespace owc::test
