#include <gtest/gtest.h>

#include "queue-server/protocol/stored.h"
#include "tests/support/centre_builder.h"
#include "tests/support/engine_desk.h"

// Requests of the full set of rules, each through the engine as a device sends it.
namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using protocol::TokenIssued;

namespace {

const protocol::IssueToken kWithdraw{.service = {"withdraw"}};

/// Counter 1 is held by "A", who may not choose.
class EngineRulesTest : public ::testing::Test {
  protected:
    EngineRulesTest() { m_desk.signIn(1, "A"); }

    void expectDone(const std::string& device, const protocol::RequestBody& body) {
        EXPECT_EQ(refusal(m_desk.ask(device, body)), std::nullopt) << protocol::nameOf(body);
    }
    void expectRefused(const std::string& device, const protocol::RequestBody& body, ErrorCode code) {
        const auto seq = m_desk.log().head().seq;
        EXPECT_EQ(refusal(m_desk.ask(device, body)), code) << protocol::nameOf(body);
        EXPECT_EQ(m_desk.log().head().seq, seq) << "a refusal writes nothing";
    }
    void serveNext() {
        expectDone("counter-1", domain::CallNext{{1}, {}});
        expectDone("counter-1", domain::StartServing{{1}, {}});
    }
    /// The sample rules with the change applied.
    template <class Change>
    void change(Change change) {
        domain::Rules rules = sampleRules();
        change(rules);
        m_desk.apply(rules);
    }
    [[nodiscard]] const domain::Counter& counter(std::uint32_t number) const {
        return m_desk.state().counters.at({number});
    }
    [[nodiscard]] const domain::Visit& visit(domain::VisitId id) const { return *m_desk.state().find(id); }

    EngineDesk m_desk;
};

}  // namespace

TEST_F(EngineRulesTest, ADeskGivesATokenOnlyWhileItHoldsAnOpenCounter) {
    expectRefused("counter-2", kWithdraw, ErrorCode::CounterClosed);
    expectDone("counter-1", kWithdraw);
    m_desk.wait(6s);
    m_desk.tick();
    m_desk.tick();
    ASSERT_EQ(counter(1).lease, domain::LeaseState::Lost);
    expectRefused("counter-1", kWithdraw, ErrorCode::CounterClosed);
}

TEST_F(EngineRulesTest, StaffDecideWhereAKioskIsRefused) {
    change([](auto& rules) { rules.services[0].dailyQuota = 1; });
    m_desk.token("withdraw");
    expectRefused("kiosk-1", kWithdraw, ErrorCode::QuotaReached);
    expectDone("counter-1", kWithdraw);
}

TEST_F(EngineRulesTest, ANumberOfThePaperRollIsTakenOverByStaff) {
    change([](auto& rules) {
        rules.rollFirst = 10'001;
        rules.rollLast = 10'050;
    });
    auto token = kWithdraw;
    token.rollNumber = 10'007;
    const auto reply = m_desk.ask("counter-1", token);
    EXPECT_EQ(boost::variant2::get<TokenIssued>(reply).token.value, 10'007u);
    EXPECT_TRUE(visit(boost::variant2::get<TokenIssued>(reply).visit).fromRoll);
    expectRefused("counter-1", token, ErrorCode::NumberHeld);
}

TEST_F(EngineRulesTest, ASlipGivenTodayIsATokenTomorrow) {
    const protocol::RequestId id{7, 1};
    const protocol::GiveSlot give{{"withdraw"}, {}, std::uint16_t{630}};
    const auto slip = boost::variant2::get<protocol::SlotIssued>(m_desk.askAs(id, "kiosk-1", give));
    EXPECT_EQ(slip.day, kDay + std::chrono::days{1});
    EXPECT_EQ(slip.minute, 630);
    EXPECT_EQ(boost::variant2::get<protocol::SlotIssued>(m_desk.askAs(id, "kiosk-1", give)).code, slip.code)
        << "a repeat gives no second slip";
    EXPECT_EQ(m_desk.state().slots.size(), 1u);
    expectRefused("board-1", give, ErrorCode::NotAllowed);

    auto token = kWithdraw;
    token.slot = slip.code;
    expectRefused("kiosk-1", token, ErrorCode::UnknownSlot);
    token.slot = "OWC1:NONSENSE";
    token.cnic = "6110100000142";
    expectRefused("kiosk-1", token, ErrorCode::BadInput);

    expectDone("dashboard-1", domain::CloseDay{});
    m_desk.wait(24h);
    expectDone("dashboard-1", domain::OpenDay{slip.day});
    token.slot = slip.code;
    const auto issued = boost::variant2::get<TokenIssued>(m_desk.ask("kiosk-1", token));
    EXPECT_TRUE(visit(issued.visit).appointment);
    EXPECT_TRUE(m_desk.state().slots.empty());
    token.slot = "";
    expectDone("kiosk-1", token);
}

TEST_F(EngineRulesTest, ATokenThatCameTooLateIsTakenBackByItsKioskOnly) {
    const auto late = m_desk.token("withdraw");
    expectRefused("counter-1", domain::VoidVisit{{}, late.visit}, ErrorCode::NotAllowed);
    expectDone("kiosk-1", domain::VoidVisit{{}, late.visit});
    EXPECT_EQ(visit(late.visit).end, domain::VisitEnd::Voided);
    expectDone("kiosk-1", domain::VoidVisit{{}, late.visit});
    EXPECT_EQ(m_desk.state().figures.voided, 1u);

    const auto ofDesk = boost::variant2::get<TokenIssued>(m_desk.ask("counter-1", kWithdraw));
    expectRefused("kiosk-1", domain::VoidVisit{{}, ofDesk.visit}, ErrorCode::UnknownVisit);
}

TEST_F(EngineRulesTest, AKioskReportsItsOwnPapersAndADeskEverybodys) {
    const auto ofKiosk = m_desk.token("withdraw");
    const auto ofDesk = boost::variant2::get<TokenIssued>(m_desk.ask("counter-1", kWithdraw));
    const auto report = [](const TokenIssued& token) {
        return domain::ReportTicket{{}, token.visit, domain::PrintResult::Printed, false, {}};
    };
    expectRefused("kiosk-1", report(ofDesk), ErrorCode::UnknownVisit);
    expectDone("kiosk-1", report(ofKiosk));
    auto duplicate = report(ofKiosk);
    duplicate.duplicate = true;
    expectDone("counter-1", duplicate);
    EXPECT_EQ(visit(ofKiosk.visit).ticket, domain::TicketState::Reprinted);
}

TEST_F(EngineRulesTest, AReprintThatAQueueTookCountsWhereThereWasNoPaperAndTakesNone) {
    const auto printed = m_desk.token("withdraw");
    const auto failed = m_desk.token("withdraw");
    using domain::PrintResult;
    const auto report = [&](const TokenIssued& token, PrintResult result, bool duplicate) {
        expectDone("counter-1", domain::ReportTicket{{}, token.visit, result, duplicate, {}});
        return visit(token.visit).ticket;
    };
    report(printed, PrintResult::Printed, false);
    report(failed, PrintResult::Failed, false);
    EXPECT_EQ(report(printed, PrintResult::HandedOver, true), domain::TicketState::Printed);
    EXPECT_EQ(report(failed, PrintResult::Uncertain, true), domain::TicketState::Failed);
    EXPECT_EQ(report(failed, PrintResult::HandedOver, true), domain::TicketState::HandedOver);
}

TEST_F(EngineRulesTest, AReprintSaysWhatThePaperSaysNowAndIsNotStored) {
    const auto first = m_desk.token("withdraw");
    m_desk.wait(5min);
    expectRefused("counter-2", protocol::ReprintTicket{{1}, first.token}, ErrorCode::CounterTaken);
    expectRefused("counter-2", protocol::ReprintTicket{{2}, first.token}, ErrorCode::CounterClosed);
    expectRefused("counter-1", protocol::ReprintTicket{{9}, first.token}, ErrorCode::UnknownCounter);
    expectRefused("counter-1", protocol::ReprintTicket{{1}, {77}}, ErrorCode::UnknownVisit);

    const protocol::RequestId id{m_desk.nextId()};
    const auto seq = m_desk.log().head().seq;
    const protocol::ReprintTicket reprint{{1}, first.token};
    const auto again = boost::variant2::get<TokenIssued>(m_desk.askAs(id, "counter-1", reprint));
    EXPECT_EQ(again.visit, first.visit);
    EXPECT_EQ(again.code, first.code);
    EXPECT_EQ(again.at, first.at);
    EXPECT_TRUE(again.wait.minutes);
    EXPECT_EQ(m_desk.log().head().seq, seq);
    const auto outcome = m_desk.log().outcomes().find({"counter-1", id.boot, id.counter});
    EXPECT_TRUE(outcome && !*outcome);

    expectDone("counter-1", domain::CallNext{{1}, {}});
    EXPECT_FALSE(boost::variant2::get<TokenIssued>(m_desk.ask("counter-1", reprint)).wait.minutes)
        << "she waits no more";
}

TEST_F(EngineRulesTest, OnlyWhoMayChooseCallsATokenOutOfOrder) {
    m_desk.token("withdraw");
    const auto second = m_desk.token("withdraw");
    const auto choose = [&](std::uint32_t at) {
        return domain::CallChosen{{at}, {}, second.token, domain::ChoiceReason::Unwell};
    };
    expectRefused("counter-1", choose(1), ErrorCode::NotAllowed);
    expectRefused("counter-2", choose(1), ErrorCode::CounterTaken);
    m_desk.signIn(3, "C");
    expectDone("counter-3", choose(3));
    EXPECT_EQ(visit(second.visit).leg().reason->choice, domain::ChoiceReason::Unwell);
}

TEST_F(EngineRulesTest, ASupervisorMayAlwaysChoose) {
    const auto token = m_desk.token("withdraw");
    m_desk.signIn(2, "S");
    expectDone("counter-2", domain::CallChosen{{2}, {}, token.token, domain::ChoiceReason::Child});
}

TEST_F(EngineRulesTest, ATakeOverNeedsBothPinsAndASupervisor) {
    const auto takeOver = [](const char* officer, const char* pin, const char* supervisor,
                             const char* theirs) {
        return protocol::TakeOver{{1}, {officer}, pin, {supervisor}, theirs};
    };
    const auto refused = [&](const protocol::TakeOver& body) { return refusal(m_desk.ask("counter-2", body)); };
    EXPECT_EQ(refused(takeOver("B", "9999", "S", "1234")), ErrorCode::SignInFailed);
    EXPECT_EQ(refused(takeOver("B", "1234", "S", "9999")), ErrorCode::SignInFailed);
    EXPECT_EQ(refused(takeOver("B", "1234", "C", "1234")), ErrorCode::NotAllowed);
    expectRefused("kiosk-1", takeOver("B", "1234", "S", "1234"), ErrorCode::NotAllowed);
    m_desk.token("withdraw");
    serveNext();
    expectDone("counter-2", takeOver("B", "1234", "S", "1234"));
    EXPECT_EQ(counter(1).officer.value, "B");
    EXPECT_TRUE(counter(1).visit) << "who is served stays with the counter";
    m_desk.tick();
    EXPECT_EQ(counter(1).lease, domain::LeaseState::Open) << "held by the program that took it over";
    expectDone("counter-2", domain::Complete{{1}, {}});
}

TEST_F(EngineRulesTest, SomebodyIsServedWithoutWaiting) {
    expectRefused("kiosk-1", protocol::ServeDirect{{1}, {"withdraw"}}, ErrorCode::NotAllowed);
    expectDone("counter-1", protocol::ServeDirect{{1}, {"withdraw"}, domain::Language::Pashto});
    ASSERT_TRUE(counter(1).visit);
    EXPECT_EQ(visit(*counter(1).visit).leg().state, domain::LegState::Serving);
    EXPECT_FALSE(visit(*counter(1).visit).code.text().empty());
}

TEST_F(EngineRulesTest, ABreakStopsTheCallsOfACounter) {
    m_desk.token("withdraw");
    expectRefused("kiosk-1", domain::StartBreak{{1}, {}}, ErrorCode::NotAllowed);
    expectDone("counter-1", domain::StartBreak{{1}, {}, domain::BreakReason::Prayer});
    expectRefused("counter-1", domain::CallNext{{1}, {}}, ErrorCode::OnBreak);
    expectDone("counter-1", domain::EndBreak{{1}, {}});
    expectDone("counter-1", domain::CallNext{{1}, {}});
}

TEST_F(EngineRulesTest, TheLastStepIsTakenBack) {
    change([](auto& rules) { rules.undoWithin = 1min; });
    const auto token = m_desk.token("withdraw");
    expectRefused("counter-1", domain::Undo{{1}, {}}, ErrorCode::NothingToUndo);
    serveNext();
    expectDone("counter-1", domain::Complete{{1}, {}});
    expectDone("counter-1", domain::Undo{{1}, {}});
    EXPECT_EQ(visit(token.visit).leg().state, domain::LegState::Serving);
    expectRefused("kiosk-1", domain::Undo{{1}, {}}, ErrorCode::NotAllowed);
}

TEST_F(EngineRulesTest, AVisitGetsAnotherServiceOrIsSentThereAndBack) {
    const auto token = m_desk.token("withdraw");
    expectRefused("counter-1", domain::AddService{{1}, {}, {"finger"}}, ErrorCode::NoVisitor);
    serveNext();
    expectDone("counter-1", domain::AddService{{1}, {}, {"finger"}});
    EXPECT_EQ(visit(token.visit).plan.size(), 1u);
    expectDone("counter-1", domain::SendAndReturn{{1}, {}, {"family"}});
    EXPECT_EQ(visit(token.visit).leg().service.value, "family");
    EXPECT_EQ(visit(token.visit).plan.front().service.value, "withdraw");
    for (const char* device : {"kiosk-1", "dashboard-1"}) {
        expectRefused(device, domain::AddService{{1}, {}, {"finger"}}, ErrorCode::NotAllowed);
        expectRefused(device, domain::SendAndReturn{{1}, {}, {"finger"}}, ErrorCode::NotAllowed);
    }
}

TEST_F(EngineRulesTest, WhatCouldNotBeDoneTakesTheWayOut) {
    change([](auto& rules) { rules.services[0].whenNotDone = domain::ServiceId{"finger"}; });
    const auto token = m_desk.token("withdraw");
    serveNext();
    expectDone("counter-1", domain::Complete{{1}, {}, false});
    EXPECT_EQ(visit(token.visit).leg().service.value, "finger");
}

TEST_F(EngineRulesTest, WhoLeavesIsWalkedOutAndAPriorityIsCorrected) {
    const auto token = m_desk.token("withdraw");
    const domain::CorrectPriority correct{
        {1}, {}, token.token, domain::Priority::Elderly, domain::PriorityReason::Asked};
    expectRefused("kiosk-1", correct, ErrorCode::NotAllowed);
    expectDone("counter-1", correct);
    EXPECT_EQ(visit(token.visit).priority, domain::Priority::Elderly);
    expectRefused("kiosk-1", domain::WalkOut{{1}, {}, token.token}, ErrorCode::NotAllowed);
    expectDone("counter-1", domain::WalkOut{{1}, {}, token.token});
    EXPECT_EQ(visit(token.visit).end, domain::VisitEnd::WalkedOut);
}

TEST_F(EngineRulesTest, AManagerSlowsTheIntakeAndTellsTheHallWhy) {
    expectRefused("counter-1", domain::SetIntake{domain::Intake::Closed}, ErrorCode::NotAllowed);
    expectDone("dashboard-1", domain::SetIntake{domain::Intake::Closed});
    expectRefused("kiosk-1", kWithdraw, ErrorCode::IntakeClosed);
    expectRefused("counter-1", domain::SetNotice{domain::Notice::BankDown, true}, ErrorCode::NotAllowed);
    expectDone("dashboard-1", domain::SetNotice{domain::Notice::BankDown, true});
    EXPECT_TRUE(m_desk.state().notices.contains(domain::Notice::BankDown));
}

TEST_F(EngineRulesTest, TheDoorIsCountedByStaffAndByManagers) {
    expectRefused("kiosk-1", domain::CorrectInside{3}, ErrorCode::NotAllowed);
    expectDone("counter-1", domain::CorrectInside{3});
    expectDone("dashboard-1", domain::CorrectInside{-1});
    EXPECT_EQ(m_desk.state().inside(), 2u);
}

TEST(EngineClockTest, ADoubtedClockOpensNoDayUntilAManagerHasLooked) {
    EngineDesk desk;
    desk.token("withdraw");
    ASSERT_FALSE(refusal(desk.ask("dashboard-1", domain::CloseDay{})));
    desk.wait(72h);
    desk.restartDoubtingTheClock();
    EXPECT_TRUE(desk.state().clockDoubted);
    EXPECT_FALSE(desk.state().day) << "the start went on, without a day";
    const domain::OpenDay open{kDay + std::chrono::days{3}};
    EXPECT_EQ(refusal(desk.ask("dashboard-1", open)), ErrorCode::ClockDoubtful);
    EXPECT_EQ(refusal(desk.ask("counter-1", domain::ConfirmClock{})), ErrorCode::NotAllowed);
    EXPECT_FALSE(refusal(desk.ask("dashboard-1", domain::ConfirmClock{})));
    EXPECT_FALSE(refusal(desk.ask("dashboard-1", open)));
}

TEST(EngineClockTest, ClosingTimeIsShownWithoutAnEvent) {
    EngineDesk desk;
    domain::Rules rules = sampleRules();
    rules.calendar.week[6] = {{8 * 60, 10 * 60}};  // the sample day is a Saturday; it is nine o'clock
    desk.apply(rules);
    const auto shown = [&](const server::Turn& turn) -> std::optional<bool> {
        for (const auto& [audience, bytes] : turn.published) {
            const auto broadcast = protocol::decodeBroadcast(bytes);
            for (const auto& row : boost::variant2::get<protocol::Published>(*broadcast).changes.upserts) {
                if (const auto* centre = boost::variant2::get_if<protocol::CentreRow>(&row))
                    return centre->intakeOpen;
            }
        }
        return std::nullopt;
    };
    EXPECT_EQ(shown(desk.tick()), std::nullopt) << "nothing has changed";
    desk.wait(2h);
    EXPECT_EQ(shown(desk.tick()), false);
    EXPECT_EQ(shown(desk.tick()), std::nullopt) << "once";
}

TEST(EngineClockTest, EveryEventOfTheseRequestsIsFoldedAgainAfterARestart) {
    EngineDesk desk;
    desk.signIn(1, "A");
    desk.ask("counter-1", protocol::ServeDirect{{1}, {"withdraw"}});
    desk.ask("kiosk-1", protocol::GiveSlot{{"withdraw"}, {}, {}});
    desk.ask("dashboard-1", domain::SetNotice{domain::Notice::CashShort, true});
    desk.ask("dashboard-1", domain::CorrectInside{2});
    const domain::State before = desk.state();
    desk.restart();
    EXPECT_EQ(desk.state(), before);
    ASSERT_TRUE(desk.log().writeCheckpoint(protocol::kStateSchema, protocol::encodeState(desk.state())));
    desk.restart();
    EXPECT_EQ(desk.state(), before);
}

TEST_F(EngineRulesTest, APaperRollNumberAndASlipOfADeskAreSaidBySomebodyAtACounter) {
    protocol::IssueToken torn = kWithdraw;
    torn.rollNumber = 10'007;
    expectRefused("kiosk-1", torn, ErrorCode::NotAllowed);
    expectRefused("counter-2", protocol::GiveSlot{{"withdraw"}, {}, {}}, ErrorCode::CounterClosed);
    expectDone("kiosk-1", protocol::GiveSlot{{"withdraw"}, {}, {}});
}

}  // namespace owc::test
