#include "kiosk/app/kiosk_runner.h"

#include <gtest/gtest.h>

#include "tests/support/kiosk_screens.h"

namespace owc::kiosk_app {
namespace {

/// A kiosk whose server answers when the test says so.
class KioskRunnerTest : public ::testing::Test {
  protected:
    using Handler = client_qt::ServerLink::ReplyHandler;
    struct Sent {
        protocol::RequestBody body;
        Handler done;
    };

    KioskRunnerTest() { m_runner.tell(flow::CentreChanged{true, true}); }

    KioskRunner::Ports ports() {
        return {.send =
                    [this](protocol::RequestBody body, Handler done) {
                        m_sent.push_back({std::move(body), std::move(done)});
                        return m_sent.size();
                    },
                .sendAgain = [](std::uint64_t, const Handler&) {},
                .takeBack =
                    [this](std::uint64_t tag, std::function<void(std::optional<protocol::RequestId>)> done) {
                        m_takenBack.emplace_back(tag, std::move(done));
                    },
                .abandon = [this](std::uint64_t tag) { m_abandoned.push_back(tag); },
                .giveOwn = [this](const flow::IssueOwn&, std::optional<protocol::RequestId> replaces)
                    -> domain::Result<flow::Issued> {
                    if (!m_mayGive) return tl::unexpected(m_mayGive.error());
                    m_given.push_back(replaces);
                    return flow::Issued{.visit = {1}, .token = {5001}, .code = "code", .wait = {}, .own = true};
                },
                .recordOwn = [](const flow::RecordOwn&) {},
                .print = [](const flow::PrintTicket&) {},
                .printSlip = [](const flow::PrintSlip&) {},
                .tellCall = [this](bool waiting) { m_calls.push_back(waiting); },
                .today = [] { return std::optional(domain::Day{std::chrono::days{20'526}}); },
                .now = [this] { return m_now += std::chrono::seconds{1}; }};
    }
    /// She asks, the link breaks, and she leaves.
    void giveUp() {
        m_runner.touch(flow::ChooseLanguage{});
        m_runner.touch(flow::ChooseNeed{{"withdraw"}});
        m_runner.touch(flow::WithoutCard{});
        m_runner.touch(flow::ChoosePriority{});
        ASSERT_EQ(m_sent.size(), 1u);
        m_sent[0].done(domain::fail(domain::ErrorCode::NotConnected));
        m_runner.touch(flow::Done{});
    }

    std::vector<Sent> m_sent;
    std::vector<std::uint64_t> m_abandoned;
    std::vector<bool> m_calls;
    std::vector<std::pair<std::uint64_t, std::function<void(std::optional<protocol::RequestId>)>>> m_takenBack;
    std::vector<std::optional<protocol::RequestId>> m_given;
    domain::Result<void> m_mayGive;
    flow::Moment m_now{1'000'000};
    screens::ShownKiosk m_kiosk;
    KioskRunner m_runner{ports(), m_kiosk.window};
};

TEST_F(KioskRunnerTest, ATokenThatMayComeAfterHerIsTakenBack) {
    giveUp();
    EXPECT_EQ(m_abandoned, std::vector<std::uint64_t>{1});
}

TEST_F(KioskRunnerTest, ASlipOfTodayThatWasScannedIsSentWithHerRequestForAToken) {
    const auto scan = [this](domain::Day day) {
        m_runner.touch(flow::ScanTicket{"OWC1:SLIP"});
        ASSERT_TRUE(boost::variant2::holds_alternative<protocol::FindTicket>(m_sent.back().body));
        m_sent.back().done(protocol::ReplyBody{protocol::SlotIssued{"OWC1:SLIP", {"withdraw"}, day, {}}});
    };
    scan(domain::Day{std::chrono::days{20'527}});
    EXPECT_EQ(m_runner.state().place->kind, flow::Place::Kind::SlipLater);
    scan(domain::Day{std::chrono::days{20'526}});
    EXPECT_EQ(m_runner.state().place->kind, flow::Place::Kind::SlipToday);
    m_runner.touch(flow::CheckIn{});
    m_runner.touch(flow::WithoutCard{});
    m_runner.touch(flow::ChoosePriority{});
    const auto* asked = boost::variant2::get_if<protocol::IssueToken>(&m_sent.back().body);
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->slot, "OWC1:SLIP");
    EXPECT_EQ(asked->service.value, "withdraw");
}

TEST_F(KioskRunnerTest, ANumberOfTheKiosksOwnIsGivenOnlyWhenWhatItReplacesCanNoLongerBeSent) {
    m_runner.tell(flow::OwnNumbers{true});
    m_runner.touch(flow::ChooseLanguage{});
    m_runner.touch(flow::ChooseNeed{{"withdraw"}});
    m_runner.touch(flow::WithoutCard{});
    m_runner.touch(flow::ChoosePriority{});
    m_sent[0].done(domain::fail(domain::ErrorCode::NotConnected));
    ASSERT_EQ(m_takenBack.size(), 1u);
    EXPECT_EQ(m_takenBack[0].first, 1u) << "the tag of the request";
    EXPECT_TRUE(m_given.empty());

    m_takenBack[0].second(protocol::RequestId{7, 3});
    ASSERT_EQ(m_given.size(), 1u);
    EXPECT_EQ(m_given[0], (protocol::RequestId{7, 3}));
    EXPECT_EQ(m_runner.state().screen, flow::Screen::Token);

    m_runner.tell(flow::PrintFinished{.visit = {1}, .own = true});
    m_runner.touch(flow::Done{});
    m_runner.tell(flow::CentreChanged{false, true});
    m_runner.touch(flow::ChooseLanguage{});
    m_runner.touch(flow::ChooseNeed{{"withdraw"}});
    m_runner.touch(flow::WithoutCard{});
    m_runner.touch(flow::ChoosePriority{});
    ASSERT_EQ(m_given.size(), 2u);
    EXPECT_EQ(m_given[1], std::nullopt) << "she never asked the server";
    EXPECT_EQ(m_sent.size(), 1u);
}

// A disk that fails, or a range that is used up.
TEST_F(KioskRunnerTest, WhereNoOwnNumberCanBeGivenTheTokenOfTheSilentServerIsTakenBack) {
    m_mayGive = domain::fail(domain::ErrorCode::StorageFailed);
    m_runner.tell(flow::OwnNumbers{true});
    m_runner.touch(flow::ChooseLanguage{});
    m_runner.touch(flow::ChooseNeed{{"withdraw"}});
    m_runner.touch(flow::WithoutCard{});
    m_runner.touch(flow::ChoosePriority{});
    m_sent[0].done(domain::fail(domain::ErrorCode::NotConnected));
    ASSERT_EQ(m_takenBack.size(), 1u);
    EXPECT_TRUE(m_abandoned.empty()) << "it may still be needed in her own number's report";

    m_takenBack[0].second(protocol::RequestId{7, 3});
    EXPECT_EQ(m_runner.state().screen, flow::Screen::Trouble);
    EXPECT_EQ(m_abandoned, std::vector<std::uint64_t>{1});
    m_runner.touch(flow::Done{});
    EXPECT_EQ(m_abandoned.size(), 1u) << "once";
}

TEST_F(KioskRunnerTest, ACallForStaffIsToldAndTakenBackWhenSheLeaves) {
    m_runner.touch(flow::ChooseLanguage{});
    m_runner.touch(flow::CallStaff{});
    EXPECT_EQ(m_calls, std::vector<bool>{true});
    m_runner.touch(flow::ClosePanel{});
    m_runner.touch(flow::Back{});
    EXPECT_EQ(m_runner.state().screen, flow::Screen::Language);
    EXPECT_EQ(m_calls, (std::vector<bool>{true, false}));
}

}  // namespace
}  // namespace owc::kiosk_app
