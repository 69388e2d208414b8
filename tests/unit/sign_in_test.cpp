#include "queue-server/domain/sign_in.h"

#include "tests/support/centre_builder.h"
#include "tests/support/engine_desk.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

void fail(Morning& m, const DeviceName& device, const OfficerId& officer, int times) {
    for (int i = 0; i < times; ++i) m.must(FailSignIn{device, officer});
}

class SignInRuleTest : public ::testing::Test {
  protected:
    [[nodiscard]] std::optional<Duration> bar(const char* device, const char* officer) const {
        return signInBarred(m.state(), {device}, {officer}, m.now());
    }
    Morning m;
};

}  // namespace

TEST_F(SignInRuleTest, FiveWrongInARowBarThatOfficerAtThatDeviceAndNobodyElse) {
    fail(m, {"counter-1"}, {"A"}, 4);
    EXPECT_FALSE(bar("counter-1", "A"));
    fail(m, {"counter-1"}, {"A"}, 1);
    EXPECT_EQ(bar("counter-1", "A"), 30s);
    EXPECT_FALSE(bar("counter-2", "A")) << "the same officer at another device";
    EXPECT_FALSE(bar("counter-1", "B")) << "another officer at this one";
    m.wait(30s);
    EXPECT_FALSE(bar("counter-1", "A"));
}

TEST_F(SignInRuleTest, TheBarDoublesUpToAQuarterOfAnHour) {
    fail(m, {"counter-1"}, {"A"}, 5);
    for (const auto expected : {60s, 120s, 240s, 480s, 900s, 900s}) {
        m.wait(*bar("counter-1", "A"));
        fail(m, {"counter-1"}, {"A"}, 1);
        EXPECT_EQ(bar("counter-1", "A"), expected);
    }
    EXPECT_EQ(barAfter(1'000'000, kWrongOfOfficer), kLongestBar);
}

TEST_F(SignInRuleTest, ARightPinBeginsTheCountAnew) {
    fail(m, {"counter-1"}, {"A"}, 4);
    m.must(PassSignIn{{"counter-1"}, {"A"}});
    EXPECT_TRUE(m.state().tries.empty());
    EXPECT_TRUE(m.must(PassSignIn{{"counter-1"}, {"A"}}).empty()) << "nothing to write down";
    fail(m, {"counter-1"}, {"A"}, 4);
    EXPECT_FALSE(bar("counter-1", "A"));
}

TEST_F(SignInRuleTest, TwentyWrongWhateverTheNamesBarTheDevice) {
    for (const char* officer : {"A", "B", "C", "D"}) fail(m, {"counter-1"}, {officer}, 4);
    fail(m, {"counter-1"}, {}, 3);
    EXPECT_FALSE(bar("counter-1", "E"));
    fail(m, {"counter-1"}, {}, 1);
    EXPECT_EQ(bar("counter-1", "E"), 30s);
    EXPECT_FALSE(bar("counter-2", "E"));
}

TEST_F(SignInRuleTest, ANewPinOrANewKeyOfTheDeviceLiftsTheBar) {
    fail(m, {"counter-1"}, {"A"}, 5);
    fail(m, {"counter-2"}, {"B"}, 5);
    m.must(ChangeStaff{{"A"}, StaffChange::PinReset});
    EXPECT_FALSE(bar("counter-1", "A"));
    m.must(PairDevice{{"counter-2"}, "counter", "0123"});
    EXPECT_FALSE(bar("counter-2", "B"));
}

class EngineSignInTest : public ::testing::Test {
  protected:
    std::optional<ErrorCode> signIn(std::uint32_t counter, const std::string& officer, const std::string& pin) {
        return refusal(
            m_desk.ask("counter-" + std::to_string(counter), protocol::SignIn{{counter}, {officer}, pin}));
    }
    EngineDesk m_desk;
};

TEST_F(EngineSignInTest, ABarredOfficerIsRefusedWithTheRightPinToo) {
    for (int i = 0; i < 5; ++i) EXPECT_EQ(signIn(1, "A", "9999"), ErrorCode::SignInFailed);
    const auto reply = m_desk.ask("counter-1", protocol::SignIn{{1}, {"A"}, "1234"});
    ASSERT_EQ(refusal(reply), ErrorCode::TooManyTries);
    EXPECT_EQ(boost::variant2::get<domain::Error>(reply).detail, "30") << "seconds";
    EXPECT_EQ(m_desk.refusals().of(server::Refused::TooManyTries), 1u);
    EXPECT_EQ(signIn(2, "A", "1234"), std::nullopt) << "she goes to the next desk";
    EXPECT_EQ(signIn(1, "B", "1234"), std::nullopt) << "and somebody else works here";
}

TEST_F(EngineSignInTest, TheBarHoldsAcrossARestart) {
    for (int i = 0; i < 5; ++i) signIn(1, "A", "9999");
    m_desk.restart();
    EXPECT_EQ(signIn(1, "A", "1234"), ErrorCode::TooManyTries);
    m_desk.wait(31s);
    EXPECT_EQ(signIn(1, "A", "1234"), std::nullopt);
    EXPECT_TRUE(m_desk.state().tries.empty());
}

TEST_F(EngineSignInTest, ManyGuessesAtOnceTellNoMoreThanFive) {
    for (int round = 0; round < 3; ++round) {
        std::vector<server::Incoming> all;
        for (int i = 0; i < 4; ++i) {
            const bool right = round == 1 && i == 3;  // the eighth guess of this device is the right PIN
            all.push_back(m_desk.incoming(m_desk.nextId(), "counter-1",
                                          protocol::SignIn{{1}, {"A"}, right ? "1234" : "9999"}));
        }
        m_desk.process(all);
    }
    EXPECT_EQ(m_desk.state().tries.at({{"counter-1"}, {"A"}}).inARow, 5u);
    EXPECT_EQ(m_desk.state().find(CounterId{1})->lease, LeaseState::Closed);
}

TEST_F(EngineSignInTest, ANameNobodyHasIsCountedWithoutBeingWrittenDown) {
    EXPECT_EQ(signIn(1, "4711", "1234"), ErrorCode::SignInFailed);
    ASSERT_EQ(m_desk.state().tries.size(), 1u);
    EXPECT_EQ(m_desk.state().tries.begin()->first, (TriesKey{{"counter-1"}, {}}));
}

TEST_F(EngineSignInTest, ATakeOverCountsForWhoeverTypedTheWrongPin) {
    m_desk.signIn(1, "A");
    for (int i = 0; i < 5; ++i) m_desk.ask("counter-2", protocol::TakeOver{{1}, {"B"}, "1234", {"S"}, "9999"});
    const protocol::TakeOver right{{1}, {"B"}, "1234", {"S"}, "1234"};
    EXPECT_EQ(refusal(m_desk.ask("counter-2", right)), ErrorCode::TooManyTries);
    EXPECT_FALSE(m_desk.state().tries.contains({{"counter-2"}, {"B"}}));
    EXPECT_EQ(refusal(m_desk.ask("counter-3", right)), std::nullopt);
}

TEST(PinDeskTest, WhatTheDeskCannotHoldIsRefusedAsBusyAndARepeatWaitsOnce) {
    const server::Staff staff({});
    server::PinDesk desk(staff);
    const server::Incoming one{"p", {{"counter-1"}, protocol::Role::Counter}, {}};
    const std::vector<server::PinDesk::Claim> claim{{{"A"}, "1234"}};
    using Taken = server::PinDesk::Taken;
    EXPECT_EQ(desk.ask({"counter-1", 1, 1}, one, claim), Taken::Yes);
    EXPECT_EQ(desk.ask({"counter-1", 1, 1}, one, claim), Taken::WaitsAlready);
    for (std::uint64_t i = 2; i <= 4; ++i) EXPECT_EQ(desk.ask({"counter-1", 1, i}, one, claim), Taken::Yes);
    EXPECT_EQ(desk.ask({"counter-1", 1, 5}, one, claim), Taken::Full) << "of one device";
    for (std::uint64_t i = 4; i < 64; ++i)
        EXPECT_EQ(desk.ask({"counter-" + std::to_string(i), 1, 1}, one, claim), Taken::Yes);
    EXPECT_EQ(desk.ask({"counter-99", 1, 1}, one, claim), Taken::Full) << "of everybody";
}

}  // namespace owc::test
