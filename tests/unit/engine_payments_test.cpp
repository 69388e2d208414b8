#include <fstream>
#include <map>

#include "tests/support/centre_builder.h"
#include "tests/support/paying_desk.h"

namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using payments::AccountKind;
using payments::BankMeaning;
using payments::BankWork;
using payments::NextStep;
using payments::PayoutState;
using payments::rupees;

using EnginePaymentsTest = PayingDesk;

TEST_F(EnginePaymentsTest, SheDrawsAllThatSheIsDueAndItIsOnDiskBeforeTheBankIsAsked) {
    openVerified();
    EXPECT_EQ(view().lines.size(), 3U);
    EXPECT_EQ(view().due, rupees(19'000));
    EXPECT_TRUE(bank->asked().empty());
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::AuthorisePayout{{1}, basket()})), std::nullopt);
    EXPECT_EQ(view().step, NextStep::WaitForBank);
    desk.settleBank();
    EXPECT_EQ(bank->asked().size(), 3U);
    ASSERT_EQ(view().step, NextStep::CountNotes);
    EXPECT_EQ(view().plan, (payments::Notes{{1000, 19}}));
    ASSERT_EQ(release({{1000, 18}, {500, 2}}), std::nullopt);
    ASSERT_EQ(handOver(), std::nullopt);
    EXPECT_EQ(view().code.size(), 8U);
    EXPECT_EQ(view().drawer->holds, rupees(110'000 - 19'000));
    EXPECT_EQ(balance(AccountKind::Cycle, "kafaalat/2026-Q1"), -rupees(13'500)) << "her neighbour's";
    EXPECT_EQ(balance(AccountKind::Cycle, "taleemi/2026-Q1"), rupees(0));
    EXPECT_EQ(balance(AccountKind::Suspense, "hbl"), rupees(19'000));
}

TEST_F(EnginePaymentsTest, RowsWaitForOthersButNotThoseOfTheBanksWord) {
    desk.gatherRowsFor(2ms);
    desk.signIn(1, "A");
    openVerified();
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::AuthorisePayout{{1}, basket()})), std::nullopt);
    EXPECT_TRUE(desk.engine().owesRows());
    desk.settleBank();
    EXPECT_FALSE(desk.engine().owesRows()) << "an officer and she stand there and wait for it";
}

TEST_F(EnginePaymentsTest, TheDeskIsToldByWhichNumberTheBankKnowsEachSum) {
    openVerified();
    EXPECT_EQ(view().lines.front().reference, "") << "nobody was asked";
    bank->says(BankWork::Authorise, BankMeaning::NoAnswer);
    ASSERT_EQ(authorise(), std::nullopt);
    for (const protocol::PayoutLine& line : view().lines) {
        const std::string ours = desk.engine().payouts().payouts.at(line.payout).transaction;
        EXPECT_EQ(line.reference, line.state == PayoutState::Authorised ? "B-1" : ours);
    }
}

TEST_F(EnginePaymentsTest, NoOtherDeskPutsAHandOverInDoubt) {
    desk.signIn(2, "B");
    openVerified();
    ASSERT_EQ(authorise(), std::nullopt);
    ASSERT_EQ(release(view().plan), std::nullopt);
    EXPECT_EQ(refusal(desk.ask("counter-2", protocol::ConfirmHandOver{{1}, basket(), payments::Confirmed::Touch})),
              ErrorCode::CounterTaken);
    EXPECT_EQ(view().step, payments::NextStep::HandOver);
    EXPECT_EQ(handOver(), std::nullopt);
}

TEST_F(EnginePaymentsTest, ASumThatThisCentreCannotCountOutAnyMoreHoldsUpNothingElse) {
    payments::Rules other = rulesOfPaying;
    other.faces = {5000, 1000};
    bank = &desk.payPeople(other);
    desk.signIn(1, "A");
    serve();
    ASSERT_EQ(open(), std::nullopt);
    EXPECT_EQ(view().due, rupees(3'000)) << "13,500 and 2,500 wait for notes of 500";
    other.mostOfOne = rupees(2'999);
    desk.ask("counter-1", protocol::StopPayout{{1}, basket(), payments::StopReason::Mistake});
    desk.ask("counter-1", protocol::ClosePayout{{1}, basket()});
    bank = &desk.payPeople(other);
    desk.signIn(1, "A");
    EXPECT_EQ(open(), ErrorCode::NothingDue);
}

TEST_F(EnginePaymentsTest, AnotherGatewayIsNotTakenWhileABankOwesItsWord) {
    const auto begin = [&](const domain::Rules& rules, const char* gateway) {
        return desk.engine().begin(rules, false, false, {}, {}, {.gateway = gateway});
    };
    openVerified();
    bank->says(BankWork::Authorise, BankMeaning::NoAnswer);
    ASSERT_EQ(authorise(), std::nullopt);
    const auto refused = begin(sampleRules(), "local");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadSettings);
    EXPECT_NE(refused.error().detail.find("\"played\""), std::string::npos) << refused.error().detail;
    EXPECT_TRUE(begin(sampleRules(), "played"));
    EXPECT_TRUE(begin(sampleRules(), "none")) << "nobody is asked meanwhile";
}

TEST_F(EnginePaymentsTest, ACounterWithMoneyStaysInTheSettings) {
    domain::Rules without = sampleRules();
    std::erase_if(without.counters, [](const auto& counter) { return counter.id.value == 1; });
    const auto refused = desk.engine().begin(without, false, false, {}, {}, rulesOfPaying);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail,
              "counters.toml: counter 1 has an open drawer; keep it until that is counted and closed");
    EXPECT_TRUE(desk.engine().begin(sampleRules(), false, false, {}, {}, rulesOfPaying));
}

TEST_F(EnginePaymentsTest, WhatWasPaidIsDueNoMoreAlsoAfterARestart) {
    openVerified();
    payAll();
    desk.ask("counter-1", domain::Complete{{1}, {}});
    EXPECT_EQ(balance(AccountKind::Settlement, "hbl"), rupees(19'000));
    desk.restart();
    desk.signIn(1, "A");
    serve();
    EXPECT_EQ(open(), ErrorCode::NothingDue);
    EXPECT_EQ(balance(AccountKind::Settlement, "hbl"), rupees(19'000));
}

TEST_F(EnginePaymentsTest, TheFileRefusesASecondClaimWhateverTheRulesSay) {
    openVerified();
    store::Batch other;
    other.claims.push_back({payments::kClaimKind, "kafaalat\n2026-Q1\nK-1"});
    ASSERT_TRUE(desk.log().append(other));
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::AuthorisePayout{{1}, basket()})),
              ErrorCode::ConstraintBroken);
    EXPECT_TRUE(bank->asked().empty()) << "nobody was asked for what could not be written";
}

TEST_F(EnginePaymentsTest, ABankThatDoesNotAnswerIsAskedAndThenTheOriginalIsTakenBackAndItCanBePaidAnew) {
    openVerified();
    for (int i = 0; i < 3; ++i) bank->says(BankWork::Authorise, BankMeaning::NoAnswer);
    ASSERT_EQ(authorise(), std::nullopt);
    EXPECT_EQ(view().lines.front().state, PayoutState::Unknown);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::ClosePayout{{1}, basket()})), std::nullopt)
        << "she need not wait for it";
    desk.wait(11s);
    desk.tick();
    desk.settleBank();  // not found: taken back
    desk.settleBank();
    const auto asked = bank->asked();
    ASSERT_EQ(asked.size(), 9U);
    // Its threads ask of the three lines beside each other, in any order.
    std::map<std::string, int> times;
    for (const auto& each : asked) ++times[each.transaction];
    EXPECT_EQ(times.size(), 3U);
    for (const auto& [transaction, count] : times) EXPECT_EQ(count, 3) << transaction;
    EXPECT_TRUE(desk.engine().payouts().claims.empty());
    ASSERT_EQ(open(), std::nullopt);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::ConfirmPayee{{1}, basket(), true, {}, {}})),
              std::nullopt);
    payAll();
    EXPECT_EQ(balance(AccountKind::Settlement, "hbl"), rupees(19'000));
}

TEST_F(EnginePaymentsTest, AfterARestartNobodyPaysAgainByHerself) {
    openVerified();
    ASSERT_EQ(authorise(), std::nullopt);
    ASSERT_EQ(release({{1000, 19}}), std::nullopt);
    desk.restart();
    EXPECT_EQ(view().step, NextStep::TwoPeople);
    EXPECT_EQ(handOver(), ErrorCode::WrongStep);
    const protocol::ResolveRelease gone{{1}, basket(), true, {"S"}, "1234", {{1000, 81}, {500, 20}}};
    EXPECT_EQ(refusal(desk.ask("counter-1",
                               protocol::ResolveRelease{{1}, basket(), true, {"B"}, "1234", gone.counted})),
              ErrorCode::SecondOfficer)
        << "a supervisor";
    EXPECT_EQ(refusal(desk.ask("counter-1", gone)), std::nullopt);
    EXPECT_EQ(view().step, NextStep::PrintReceipt);
    EXPECT_EQ(view().drawer->holds, rupees(91'000));
}

TEST_F(EnginePaymentsTest, ADeskProgramStartedAnewDoesNotKnowWhoHasTheNotesHoweverSoonItIsSignedIn) {
    openVerified();
    ASSERT_EQ(authorise(), std::nullopt);
    ASSERT_EQ(release({{1000, 19}}), std::nullopt);
    ASSERT_EQ(refusal(desk.askAs({99, 1}, "counter-1", protocol::SignIn{{1}, {"A"}, "1234"})), std::nullopt);
    EXPECT_EQ(refusal(desk.askAs({99, 2}, "counter-1",
                                 protocol::ConfirmHandOver{{1}, basket(), payments::Confirmed::Touch})),
              ErrorCode::WrongStep);
    EXPECT_EQ(view().step, NextStep::TwoPeople);
}

TEST_F(EnginePaymentsTest, ADeskProgramThatEndsIsDoubtedAlsoWhereItsOfficerSignedInBeforeTheServerWasStarted) {
    openVerified();
    desk.restart();
    ASSERT_EQ(authorise(), std::nullopt);
    ASSERT_EQ(release({{1000, 19}}), std::nullopt);
    desk.tick();
    EXPECT_EQ(view().step, NextStep::HandOver) << "the program that released them is still there";
    desk.process({desk.incoming({99, 1}, "counter-1", protocol::Beat{})});
    desk.tick();
    EXPECT_EQ(view().step, NextStep::TwoPeople);
}

TEST_F(EnginePaymentsTest, ARestartWhileTheBankIsAskedLeavesNothingInLimbo) {
    openVerified();
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::AuthorisePayout{{1}, basket()})), std::nullopt);
    desk.restart();
    EXPECT_EQ(view().lines.front().state, PayoutState::Unknown);
    desk.wait(11s);
    for (int i = 0; i < 3; ++i)
        bank->says(BankWork::Inquire, {.meaning = BankMeaning::Approved,
                                       .amount = view().lines[static_cast<std::size_t>(i)].amount});
    desk.tick();
    desk.settleBank();
    EXPECT_EQ(view().step, NextStep::CountNotes) << "she still stands there";
}

TEST_F(EnginePaymentsTest, WhoeverIsPaidIsNotSentAwayAndTheDayIsNotClosed) {
    openVerified();
    EXPECT_EQ(refusal(desk.ask("counter-1", domain::Complete{{1}, {}})), ErrorCode::PayoutOpen);
    EXPECT_EQ(refusal(desk.ask("counter-1", domain::Undo{{1}, {}})), ErrorCode::PayoutOpen);
    EXPECT_EQ(refusal(desk.ask("counter-1", domain::CloseCounter{{1}, {}})), ErrorCode::PayoutOpen);
    EXPECT_EQ(refusal(desk.ask("admin", domain::CloseDay{})), ErrorCode::PayoutOpen);
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::CloseDrawer{{1}, {"S"}, "1234"})),
              ErrorCode::PayoutOpen);
    ASSERT_EQ(
        refusal(desk.ask("counter-1", protocol::StopPayout{{1}, basket(), payments::StopReason::SheWishes})),
        std::nullopt);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::ClosePayout{{1}, basket()})), std::nullopt);
    EXPECT_EQ(refusal(desk.ask("counter-1", domain::Complete{{1}, {}})), std::nullopt);
}

TEST_F(EnginePaymentsTest, AScreenThatShowsAnotherBasketMovesNothing) {
    openVerified();
    const payments::BasketId other{basket().value + 1};
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::AuthorisePayout{{1}, other})), ErrorCode::NoPayout);
    EXPECT_EQ(refusal(desk.ask("counter-2", protocol::AskPayout{{1}})), ErrorCode::CounterTaken);
}

TEST_F(EnginePaymentsTest, ASecondOfficerIsSomebodyElseWithTheRightPin) {
    const auto sign = [&](const char* second, const char* pin) {
        return refusal(desk.ask("counter-1", protocol::TopUpDrawer{{1}, {{1000, 1}}, {}, {second}, pin}));
    };
    EXPECT_EQ(sign("A", "1234"), ErrorCode::SecondOfficer);
    EXPECT_EQ(sign("", "1234"), ErrorCode::SecondOfficer);
    EXPECT_EQ(sign("S", "9999"), ErrorCode::SignInFailed);
    EXPECT_EQ(sign("S", "1234"), std::nullopt);
    EXPECT_EQ(view().drawer->holds, rupees(111'000));
}

TEST_F(EnginePaymentsTest, StaffAreToldOfAPayoutAndManagersOfTheCashButNobodyWhoItIs) {
    openVerified();
    const auto rowsOf = [&](const char* device) {
        const auto reply = desk.ask(device, protocol::AskSnapshot{});
        return boost::variant2::get<protocol::SnapshotPart>(reply).rows;
    };
    const auto count = [](const auto& rows, auto kind) {
        return std::ranges::count_if(
            rows, [&](const auto& row) { return boost::variant2::holds_alternative<decltype(kind)>(row); });
    };
    EXPECT_EQ(count(rowsOf("counter-2"), protocol::PayoutRow{}), 1);
    EXPECT_EQ(count(rowsOf("counter-2"), protocol::DrawerRow{}), 0);
    EXPECT_EQ(count(rowsOf("dashboard-1"), protocol::DrawerRow{}), 1);
    EXPECT_EQ(count(rowsOf("board-1"), protocol::PayoutRow{}), 0);
    EXPECT_EQ(count(rowsOf("kiosk-1"), protocol::PayoutRow{}), 0);
}

TEST_F(EnginePaymentsTest, ManagersAndNobodyElseAreToldOfAWrongCountAlsoAfterARestart) {
    const auto watched = [&](const char* device) {
        std::vector<protocol::WatchRow> told;
        const auto reply = desk.ask(device, protocol::AskSnapshot{});
        for (const auto& row : boost::variant2::get<protocol::SnapshotPart>(reply).rows) {
            if (const auto* watch = boost::variant2::get_if<protocol::WatchRow>(&row)) told.push_back(*watch);
        }
        return told;
    };
    const auto close = [&](const payments::Notes& counted) {
        EXPECT_EQ(refusal(desk.ask("counter-1", protocol::CountDrawer{{1}, counted})), std::nullopt);
        EXPECT_EQ(refusal(desk.ask("counter-1", protocol::CloseDrawer{{1}, {"S"}, "1234"})), std::nullopt);
    };
    close({{1000, 100}, {500, 20}});
    desk.wait(std::chrono::seconds{2});
    desk.tick();
    EXPECT_TRUE(watched("dashboard-1").empty()) << "nothing is odd";
    ASSERT_EQ(openDrawer({{1000, 2}}), std::nullopt);
    close({{1000, 1}, {500, 1}});
    desk.wait(std::chrono::milliseconds{1'999});
    desk.tick();
    EXPECT_TRUE(watched("dashboard-1").empty()) << "a day is not looked through again and again";
    desk.wait(std::chrono::milliseconds{1});
    desk.tick();
    for (const char* device : {"counter-1", "counter-2", "board-1", "kiosk-1"})
        EXPECT_TRUE(watched(device).empty());
    const auto told = watched("dashboard-1");
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told.front().officer.value, "A");
    ASSERT_EQ(told.front().told.size(), 1U);
    const payments::WatchFigure& figure = told.front().told.at(payments::Watched::DrawerOff);
    EXPECT_EQ(figure.sum, rupees(500));
    EXPECT_EQ(figure.evidence.front().drawer, payments::DrawerId{2});
    desk.restart();
    EXPECT_EQ(watched("dashboard-1"), told);
}

TEST_F(EnginePaymentsTest, ManagersAreToldWhomToCallAboutAReversalThatTheBankDoesNotConfirm) {
    openVerified();
    ASSERT_EQ(authorise(), std::nullopt);
    for (int i = 0; i < 3 * 7; ++i) bank->says(BankWork::Reverse, BankMeaning::NoAnswer);
    ASSERT_EQ(
        refusal(desk.ask("counter-1", protocol::StopPayout{{1}, basket(), payments::StopReason::SheWishes})),
        std::nullopt);
    ASSERT_EQ(refusal(desk.ask("counter-1", protocol::ClosePayout{{1}, basket()})), std::nullopt);
    desk.settleBank();
    const auto shown = [&](const char* device) {
        const auto reply = desk.ask(device, protocol::AskSnapshot{});
        std::vector<protocol::UnsettledRow> all;
        for (const protocol::Row& row : boost::variant2::get<protocol::SnapshotPart>(reply).rows) {
            if (const auto* one = boost::variant2::get_if<protocol::UnsettledRow>(&row)) all.push_back(*one);
        }
        return all;
    };
    for (int i = 0; i < 6; ++i) {
        EXPECT_TRUE(shown("dashboard-1").empty()) << i;
        desk.wait(1h);
        desk.tick();
        desk.settleBank();
    }
    ASSERT_EQ(shown("dashboard-1").size(), 3U);
    const protocol::UnsettledRow row = shown("dashboard-1").front();
    EXPECT_EQ(row.bank, "hbl");
    EXPECT_EQ(row.state, PayoutState::Reversing);
    EXPECT_EQ(row.transaction, desk.engine().payouts().payouts.at(row.payout).transaction);
    EXPECT_TRUE(shown("counter-1").empty()) << "there is nothing that an officer could do";
    EXPECT_EQ(refusal(desk.ask("counter-1", domain::Complete{{1}, {}})), std::nullopt);
    EXPECT_EQ(refusal(desk.ask("admin", domain::CloseDay{})), std::nullopt) << "the bank keeps no day open";
    desk.restart();
    EXPECT_EQ(shown("dashboard-1").size(), 3U) << "also after a restart";

    desk.wait(1h);
    desk.tick();
    desk.settleBank();  // taken back
    EXPECT_TRUE(shown("dashboard-1").empty());
}

TEST_F(EnginePaymentsTest, WhoWasPaidIsNotForgottenForTenYears) {
    openVerified();
    EXPECT_EQ(refusal(desk.ask("admin", protocol::ForgetPerson{kHer, {}})), ErrorCode::PersonHere);
    payAll();
    desk.ask("counter-1", domain::Complete{{1}, {}});
    const auto reply = desk.ask("admin", protocol::ForgetPerson{kHer, {}});
    ASSERT_EQ(refusal(reply), ErrorCode::PayoutKept);
    EXPECT_EQ(boost::variant2::get<domain::Error>(reply).detail, "until 2036-03-14");
    desk.restart();
    EXPECT_EQ(refusal(desk.ask("admin", protocol::ForgetPerson{kHer, {}})), ErrorCode::PayoutKept);
}

TEST_F(EnginePaymentsTest, NeitherLogNorFileNameHerBesideHerSealedNumber) {
    openVerified();
    payAll();
    std::string all;
    for (const char* end : {"", "-wal"}) {
        std::ifstream file(desk.file().string() + end, std::ios::binary);
        all.append(std::istreambuf_iterator<char>(file), {});
    }
    EXPECT_EQ(all.find(kHer), std::string::npos);
    EXPECT_EQ(all.find(kNeighbour), std::string::npos);
}

TEST(EngineWithoutBankTest, NothingIsPaidAndNothingOfItIsInTheLog) {
    EngineDesk desk;
    desk.signIn(1, "A");
    EXPECT_EQ(
        refusal(desk.ask("counter-1", protocol::OpenDrawer{{1}, {{1000, 1}}, {{1000, 1}}, {"S"}, "1234"})),
        ErrorCode::NoBank);
    EXPECT_EQ(refusal(desk.ask("admin", protocol::StageDues{true, {}})), ErrorCode::NoBank);
}

}  // namespace owc::test
