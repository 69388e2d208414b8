#include <gtest/gtest.h>

#include "queue-server/server/permissions.h"
#include "tests/support/engine_desk.h"
#include "tests/support/offline.h"

// What a kiosk tells of the time without a server, through the engine as it sends it.
namespace owc::test {

using namespace std::chrono_literals;
using protocol::RequestId;
using protocol::TokenIssued;

namespace {

const protocol::IssueToken kWithdraw{.service = {"withdraw"}};

class EngineOfflineTest : public ::testing::Test {
  protected:
    EngineOfflineTest() { m_desk.apply(offlineRules()); }

    /// The answer to a report; its visit, or a failure.
    VisitId report(const protocol::AdmitOffline& ticket) {
        const auto reply = m_desk.ask("kiosk-1", ticket);
        const auto* told = boost::variant2::get_if<TokenIssued>(&reply);
        EXPECT_NE(told, nullptr) << static_cast<int>(refusal(reply).value_or(ErrorCode{}));
        if (told) {
            EXPECT_EQ(told->token, ticket.token);
        }
        return told ? told->visit : VisitId{};
    }
    [[nodiscard]] protocol::AdmitOffline ticket(std::uint32_t number) const {
        return offlineReport(number, m_desk.state().now);
    }
    [[nodiscard]] std::size_t openVisits() const { return m_desk.state().openTokens.size(); }

    EngineDesk m_desk;
};

}  // namespace

TEST_F(EngineOfflineTest, AReportThatIsSentAgainUnderAnotherIdOpensNoSecondVisit) {
    const auto first = report(ticket(5001));
    EXPECT_EQ(report(ticket(5001)), first);
    EXPECT_EQ(openVisits(), 1u);
    m_desk.restart();
    EXPECT_EQ(report(ticket(5001)), first) << "nor after a restart of both";
    EXPECT_EQ(openVisits(), 1u);
}

TEST_F(EngineOfflineTest, NorTheDayAfter) {
    const auto yesterday = ticket(5001);
    const auto first = report(yesterday);
    m_desk.ask("dashboard-1", domain::CloseDay{});
    m_desk.wait(24h);
    EXPECT_EQ(refusal(m_desk.ask("dashboard-1", domain::OpenDay{kDay + std::chrono::days{1}})), std::nullopt);
    EXPECT_EQ(report(yesterday), first);
    EXPECT_EQ(openVisits(), 0u);
}

TEST_F(EngineOfflineTest, TheRequestItReplacesIsRefusedHoweverLateItComes) {
    const RequestId online = m_desk.nextId();
    auto replacing = ticket(5001);
    replacing.replaces = online;
    report(replacing);
    EXPECT_EQ(refusal(m_desk.askAs(online, "kiosk-1", kWithdraw)), ErrorCode::Replaced);
    m_desk.restart();
    EXPECT_EQ(refusal(m_desk.askAs(online, "kiosk-1", kWithdraw)), ErrorCode::Replaced);
    EXPECT_EQ(openVisits(), 1u);
}

TEST_F(EngineOfflineTest, AlsoWhenBothComeInOneBatch) {
    const RequestId online = m_desk.nextId();
    auto replacing = ticket(5001);
    replacing.replaces = online;
    m_desk.process({m_desk.incoming(m_desk.nextId(), "kiosk-1", replacing),
                    m_desk.incoming(online, "kiosk-1", kWithdraw)});
    EXPECT_EQ(openVisits(), 1u);

    const RequestId second = m_desk.nextId();
    replacing = ticket(5002);
    replacing.replaces = second;
    m_desk.process({m_desk.incoming(second, "kiosk-1", kWithdraw),
                    m_desk.incoming(m_desk.nextId(), "kiosk-1", replacing)});
    EXPECT_EQ(openVisits(), 2u) << "this time the online one came first, and is void";
    EXPECT_EQ(m_desk.state().figures.voided, 1u);
}

TEST_F(EngineOfflineTest, TheTokenItReplacesIsVoidedAndLinked) {
    const RequestId online = m_desk.nextId();
    const auto reply = m_desk.askAs(online, "kiosk-1", kWithdraw);
    const VisitId never = boost::variant2::get<TokenIssued>(reply).visit;
    m_desk.restart();
    m_desk.apply(offlineRules());
    auto replacing = ticket(5001);
    replacing.replaces = online;
    report(replacing);
    EXPECT_EQ(m_desk.state().find(never)->end, VisitEnd::Voided);
    EXPECT_EQ(openVisits(), 1u);
}

TEST_F(EngineOfflineTest, OnlyATokenOfThisKioskIsTakenBack) {
    const RequestId id = m_desk.nextId();
    const auto slip = m_desk.askAs(id, "kiosk-1", protocol::GiveSlot{.service = {"withdraw"}});
    auto replacing = ticket(5001);
    replacing.replaces = id;
    report(replacing);
    EXPECT_EQ(m_desk.state().figures.voided, 0u) << "a slip is no token";
    EXPECT_EQ(refusal(m_desk.askAs(id, "counter-1", domain::CallNext{{1}, {}})), ErrorCode::CounterClosed)
        << "an id of another device: judged as ever";
}

TEST_F(EngineOfflineTest, WhatIsTakenBackBeforeItCameIsRefusedHoweverLateItComes) {
    const RequestId late = m_desk.nextId();
    EXPECT_EQ(refusal(m_desk.ask("kiosk-1", protocol::TakeBack{late})), std::nullopt);
    EXPECT_EQ(refusal(m_desk.askAs(late, "kiosk-1", kWithdraw)), ErrorCode::Replaced);
    m_desk.restart();
    EXPECT_EQ(refusal(m_desk.askAs(late, "kiosk-1", kWithdraw)), ErrorCode::Replaced) << "also after a restart";
    EXPECT_EQ(openVisits(), 0u);
}

TEST_F(EngineOfflineTest, WhatIsTakenBackAfterItCameIsVoidedOnceAndBothInOneBatchToo) {
    const RequestId given = m_desk.nextId();
    m_desk.askAs(given, "kiosk-1", kWithdraw);
    EXPECT_EQ(refusal(m_desk.ask("kiosk-1", protocol::TakeBack{given})), std::nullopt);
    EXPECT_EQ(refusal(m_desk.ask("kiosk-1", protocol::TakeBack{given})), std::nullopt) << "its answer was lost";
    EXPECT_EQ(m_desk.state().figures.voided, 1u);

    const RequestId second = m_desk.nextId();
    m_desk.process({m_desk.incoming(second, "kiosk-1", kWithdraw),
                    m_desk.incoming(m_desk.nextId(), "kiosk-1", protocol::TakeBack{second})});
    EXPECT_EQ(m_desk.state().figures.voided, 2u);
    EXPECT_EQ(openVisits(), 0u);
}

TEST_F(EngineOfflineTest, NobodyTakesBackWhatAnotherDeviceAskedForNorWhatIsOnPaper) {
    const RequestId id = m_desk.nextId();
    const auto visit = boost::variant2::get<TokenIssued>(m_desk.askAs(id, "kiosk-1", kWithdraw)).visit;
    EXPECT_EQ(refusal(m_desk.ask("counter-1", protocol::TakeBack{id})), std::nullopt) << "an id of its own that never came";
    EXPECT_EQ(openVisits(), 1u);
    m_desk.ask("kiosk-1", domain::ReportTicket{{}, visit, domain::PrintResult::Printed, false, {}});
    EXPECT_EQ(refusal(m_desk.ask("kiosk-1", protocol::TakeBack{id})), ErrorCode::WrongStep);
    EXPECT_EQ(openVisits(), 1u);
}

TEST_F(EngineOfflineTest, ARefusedReportLeavesNothingBehind) {
    const RequestId online = m_desk.nextId();
    auto bad = ticket(5099);
    bad.replaces = online;
    bad.cnic = "6110100000142";
    const auto seq = m_desk.log().head().seq;
    EXPECT_EQ(refusal(m_desk.ask("kiosk-1", bad)), ErrorCode::NotItsNumber);
    EXPECT_EQ(m_desk.log().head().seq, seq);
    EXPECT_FALSE(*m_desk.log().people().find("6110100000142"));
    EXPECT_EQ(refusal(m_desk.askAs(online, "kiosk-1", kWithdraw)), std::nullopt) << "so it is not barred either";
}

TEST_F(EngineOfflineTest, HerCardIsHersAndANumberThatIsNoneCostsHerNothing) {
    auto with = ticket(5001);
    with.cnic = "6110100000142";
    EXPECT_TRUE(m_desk.state().find(report(with))->person);
    auto wrong = ticket(5002);
    wrong.cnic = "12345";
    EXPECT_FALSE(m_desk.state().find(report(wrong))->person);
    wrong = ticket(5003);
    wrong.code = "no code";
    EXPECT_EQ(refusal(m_desk.ask("kiosk-1", wrong)), ErrorCode::BadInput);
}

TEST_F(EngineOfflineTest, OnlyAKioskReportsAndOnlyItsOwnNumbers) {
    using protocol::Role;
    for (const Role role : {Role::Board, Role::Counter, Role::Dashboard})
        EXPECT_FALSE(server::mayAsk(role, ticket(5001)));
    EXPECT_EQ(refusal(m_desk.ask("counter-1", ticket(5001))), ErrorCode::NotAllowed);
    EXPECT_EQ(refusal(m_desk.ask("kiosk-1", ticket(5101))), ErrorCode::NotItsNumber);
}

}  // namespace owc::test
