#include <algorithm>

#include "tests/support/centre_builder.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

bool works(const Morning& m, std::uint32_t counter, const char* service) {
    const auto& services = m.state().rules->find(CounterId{counter})->services;
    return std::ranges::find(services, ServiceId{service}) != services.end();
}

ErrorCode refusal(Morning& m, const Command& command) {
    const auto result = m.run(command);
    return result ? ErrorCode{} : result.error().code;
}

LendCounter lend(std::uint32_t counter, const char* service, bool on = true) {
    return {{"dashboard-1"}, {counter}, {service}, on};
}

}  // namespace

TEST(LentCounterTest, ALentCounterCallsFromTheOtherLineToo) {
    Morning m;
    m.open(1, "A");
    const auto token = m.token("finger");
    EXPECT_EQ(m.at<CallNext>(1).error().code, ErrorCode::NothingWaiting);
    m.must(lend(1, "finger"));
    EXPECT_TRUE(m.must(lend(1, "finger")).empty()) << "pressed twice it happens once";
    EXPECT_EQ(m.callNext(1), token);
}

TEST(LentCounterTest, ItIsTakenBackByHandOrWithTheDay) {
    Morning m;
    m.must(lend(1, "finger"));
    m.must(lend(1, "finger", false));
    EXPECT_FALSE(works(m, 1, "finger"));
    m.must(lend(1, "finger"));
    m.must(CloseDay{});
    m.must(OpenDay{kDay});
    EXPECT_FALSE(works(m, 1, "finger")) << "closing the day ends it, also where the day is opened again";
    EXPECT_TRUE(m.state().lent.empty());
    EXPECT_EQ(m.state().rules, sampleRules());
}

TEST(LentCounterTest, ARestartWithTheSameSettingsChangesNothingAndNewSettingsKeepIt) {
    Morning m;
    m.must(lend(1, "finger"));
    EXPECT_TRUE(m.must(ApplySettings{sampleRules()}).empty());
    EXPECT_TRUE(works(m, 1, "finger"));
    Rules rules = sampleRules();
    rules.capacity = 20;
    m.must(ApplySettings{rules});
    EXPECT_TRUE(works(m, 1, "finger"));
    rules.counters[0].services.push_back({"finger"});
    m.must(ApplySettings{rules});
    EXPECT_TRUE(m.state().lent.empty()) << "now it is its own";
    rules.counters.erase(rules.counters.begin());
    m.must(ApplySettings{rules});
    EXPECT_EQ(refusal(m, lend(1, "family")), ErrorCode::UnknownCounter);
}

TEST(LentCounterTest, ItsOwnServicesAreNotTakenFromACounter) {
    Morning m;
    EXPECT_EQ(refusal(m, lend(1, "withdraw", false)), ErrorCode::BadInput);
    EXPECT_EQ(refusal(m, lend(1, "no-such")), ErrorCode::UnknownService);
    EXPECT_EQ(refusal(m, lend(9, "finger")), ErrorCode::UnknownCounter);
    m.must(CloseDay{});
    EXPECT_EQ(refusal(m, lend(1, "finger")), ErrorCode::DayNotOpen);
}

TEST(ShutCounterTest, OnlyACounterWithoutAVisitorIsClosedOverItsOfficersHead) {
    Morning m;
    m.open(1, "A");
    m.token("withdraw");
    m.callNext(1);
    EXPECT_EQ(refusal(m, ShutCounter{{1}}), ErrorCode::CounterBusy);
    m.serve(1);
    m.must(Complete{{1}, Morning::device(1)});
    const auto shut = m.must(ShutCounter{{1}, {"dashboard-1"}});
    ASSERT_EQ(shut.size(), 1u);
    const auto& byManager = boost::variant2::get<CounterClosed>(shut.front().body);
    EXPECT_EQ(byManager.device.value, "dashboard-1");
    EXPECT_TRUE(byManager.officer.value.empty()) << "no officer did it";
    EXPECT_EQ(m.state().counters.at({1}).lease, LeaseState::Closed);
    EXPECT_TRUE(m.must(ShutCounter{{1}}).empty());
    m.open(1, "A");
    const auto closed = m.must(CloseCounter{{1}, Morning::device(1)});
    EXPECT_EQ(boost::variant2::get<CounterClosed>(closed.front().body).officer.value, "A");
    EXPECT_EQ(refusal(m, ShutCounter{{9}}), ErrorCode::UnknownCounter);
}

TEST(StopServiceTest, NoTokensForAStoppedServiceExceptBySlipAndByStaff) {
    Morning m;
    m.must(StopService{{"dashboard-1"}, {"finger"}, true});
    IssueToken ask{.device = {"kiosk-1"}, .service = {"finger"}, .code = VisitCode::fromRandom({1, 9})};
    EXPECT_EQ(refusal(m, ask), ErrorCode::IntakeClosed);
    ask.byStaff = true;
    m.must(ask);
    m.token("withdraw");
    m.must(StopService{{"dashboard-1"}, {"finger"}, false});
    m.token("finger");
    m.must(StopService{{"dashboard-1"}, {"finger"}, true});
    m.must(CloseDay{});
    m.must(OpenDay{kDay + std::chrono::days{1}});
    m.token("finger");
}

}  // namespace owc::test
