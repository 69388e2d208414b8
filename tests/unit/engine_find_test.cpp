#include <gtest/gtest.h>

#include "tests/support/centre_builder.h"
#include "tests/support/engine_desk.h"

// A paper that was held to a scanner, through the engine as a device asks for it.
namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using domain::LegState;
using protocol::FindTicket;
using protocol::TicketFound;

namespace {

class EngineFindTest : public ::testing::Test {
  protected:
    EngineFindTest() { m_desk.signIn(1, "A"); }

    TicketFound find(const std::string& code, const std::string& device = "kiosk-1") {
        const auto reply = m_desk.ask(device, FindTicket{code});
        const auto* found = boost::variant2::get_if<TicketFound>(&reply);
        EXPECT_NE(found, nullptr);
        return found ? *found : TicketFound{};
    }
    void counter(const protocol::RequestBody& body) { EXPECT_EQ(refusal(m_desk.ask("counter-1", body)), std::nullopt); }

    EngineDesk m_desk;
};

}  // namespace

TEST_F(EngineFindTest, WhoeverHoldsThePaperIsToldWhereSheStandsFromFirstToLast) {
    const auto before = m_desk.token("withdraw");
    const auto ticket = m_desk.token("withdraw");
    EXPECT_EQ(find(ticket.code).wait.peopleBefore, 1u);
    EXPECT_EQ(find(ticket.code).state, LegState::Waiting);
    EXPECT_EQ(find(ticket.code).token, ticket.token);
    EXPECT_FALSE(find(ticket.code).counter) << "nobody has called her";

    counter(domain::CallNext{{1}, {}});
    EXPECT_EQ(find(before.code).state, LegState::Called);
    EXPECT_EQ(find(before.code, "counter-1").counter, domain::CounterId{1});
    EXPECT_EQ(find(ticket.code).wait.peopleBefore, 0u);
    counter(domain::StartServing{{1}, {}});
    EXPECT_EQ(find(before.code).state, LegState::Serving);
    EXPECT_FALSE(find(before.code).over);
    counter(domain::Complete{{1}, {}});
    EXPECT_TRUE(find(before.code).over);
    EXPECT_FALSE(find(before.code).counter);
}

TEST_F(EngineFindTest, AReturnSlipSaysItsDayAndServiceUntilItIsUsed) {
    const auto slip =
        boost::variant2::get<protocol::SlotIssued>(m_desk.ask("kiosk-1", protocol::GiveSlot{{"withdraw"}}));
    const auto reply = m_desk.ask("kiosk-1", FindTicket{slip.code});
    ASSERT_TRUE(boost::variant2::holds_alternative<protocol::SlotIssued>(reply));
    EXPECT_EQ(boost::variant2::get<protocol::SlotIssued>(reply).day, slip.day);
    EXPECT_EQ(boost::variant2::get<protocol::SlotIssued>(reply).service, slip.service);
    EXPECT_EQ(refusal(m_desk.ask("dashboard-1", domain::CloseDay{})), std::nullopt);
    m_desk.wait(24h);
    EXPECT_EQ(refusal(m_desk.ask("dashboard-1", domain::OpenDay{slip.day})), std::nullopt);
    EXPECT_TRUE(boost::variant2::holds_alternative<protocol::SlotIssued>(
        m_desk.ask("kiosk-1", FindTicket{slip.code})));
    const auto issued = m_desk.ask("kiosk-1", protocol::IssueToken{.service = {"withdraw"}, .slot = slip.code});
    ASSERT_TRUE(boost::variant2::holds_alternative<protocol::TokenIssued>(issued));
    EXPECT_EQ(refusal(m_desk.ask("kiosk-1", FindTicket{slip.code})), ErrorCode::UnknownVisit);
}

TEST_F(EngineFindTest, AnotherPaperFindsNobodyAndLookingWritesNothing) {
    const auto ticket = m_desk.token("withdraw");
    const auto seq = m_desk.log().head().seq;
    EXPECT_EQ(refusal(m_desk.ask("kiosk-1", FindTicket{domain::VisitCode::fromRandom({9, 9}).text()})), ErrorCode::UnknownVisit);
    EXPECT_EQ(refusal(m_desk.ask("kiosk-1", FindTicket{"6110100000142"})), ErrorCode::BadInput);
    EXPECT_EQ(refusal(m_desk.ask("board-1", FindTicket{ticket.code})), ErrorCode::NotAllowed);
    const protocol::RequestId id{m_desk.nextId()};
    EXPECT_TRUE(boost::variant2::holds_alternative<TicketFound>(
        m_desk.askAs(id, "kiosk-1", FindTicket{ticket.code})));
    EXPECT_EQ(m_desk.log().head().seq, seq);
    const auto outcome = m_desk.log().outcomes().find({"kiosk-1", id.boot, id.counter});
    EXPECT_TRUE(outcome && !*outcome) << "what it says changes with the moment";
}

}  // namespace owc::test
