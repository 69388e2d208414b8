#include "drivers/cups/reasons.h"
#include "drivers/cups/spooler.h"
#include "drivers/printer/escpos.h"
#include "tests/cups/raw_queue.h"
#include "tests/cups/unanswered_port.h"

namespace owc::test {
namespace {

using drivers::PrinterCondition;
using drivers::PrintOutcome;
using drivers::Reason;
using std::chrono::milliseconds;

// Failed: nothing came out. HandedOver: one ticket at most. Whatever CUPS tries by itself.
using VerdictTest = RawQueue;

TEST_F(VerdictTest, APrinterThatRefusedOnceAndThenTookTheTicketIsInDoubtAndHasNotFailed) {
    device.switchOff();
    auto limits = fast();
    limits.unreachable = milliseconds{9'000};  // the backend tries again after five seconds
    limits.whole = milliseconds{9'000};
    open(limits);
    printer->print({"token-1", ticket}, told.done());
    cups::Spooler spooler(cups->server(), milliseconds{2'000});
    ASSERT_TRUE(
        until([&] { return cups::saysNotReached(spooler.queue("tk").value.message, device.device()); }));
    device.holdConnections(true);

    device.switchOn();

    EXPECT_EQ(told.report(0).outcome, PrintOutcome::Uncertain);
    EXPECT_GT(device.bytesTaken(), 0u);
}

TEST_F(VerdictTest, APrinterThatIsSimplyOffHasFailed) {
    const UnansweredPort off;
    cups->addRawQueue("off", off.device());
    auto limits = fast();
    limits.answer = milliseconds{200};
    limits.unreachable = milliseconds{500};
    printer = cups::makeCupsPrinter("off", profile, limits, cups->server());
    printer->listen(told.listener());

    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::Failed);

    EXPECT_TRUE(told.becomes({Reason::Offline}));
    EXPECT_TRUE(noJobLeft());
}

TEST_F(VerdictTest, AUsbPrinterThatIsNotThereHasFailedAndStaysOfflineForAWhile) {
    cups->addRawQueue("off", "usb://Nobody/Ticket?serial=1");
    auto limits = fast();
    limits.unreachable = milliseconds{500};
    printer = cups::makeCupsPrinter("off", profile, limits, cups->server());
    printer->listen(told.listener());

    const auto report = told.print(*printer, ticket);

    EXPECT_EQ(report.outcome, PrintOutcome::Failed);
    EXPECT_EQ(report.condition, PrinterCondition{Reason::Offline});
    EXPECT_TRUE(told.becomes({Reason::Offline}));
    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::Failed);
}

TEST_F(VerdictTest, AJobThatCupsStartsAgainAfterItsPrinterBrokeOffIsInDoubtAndNotSentTwice) {
    device.breakAfter(1'024);
    open();

    const auto report = told.print(*printer, noise(576, 120'000));  // more than Linux keeps for a sender

    EXPECT_EQ(report.outcome, PrintOutcome::Uncertain);
    EXPECT_TRUE(noJobLeft());
    EXPECT_EQ(device.tickets().size(), 1u);
}

TEST_F(VerdictTest, AQueueThatWouldStartAJobAgainUnseenIsGivenNothing) {
    cups->retryAtOnce("tk");
    device.breakAfter(1'024);
    open();

    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::Failed);

    EXPECT_EQ(device.bytesTaken(), 0u);
    EXPECT_TRUE(noJobLeft());
}

TEST_F(VerdictTest, AJobThatCupsStartsAgainAfterARestartIsInDoubt) {
    device.holdConnections(true);
    auto limits = fast();
    limits.follow = milliseconds{4'000};  // nothing is seen of the restart itself
    open(limits);
    printer->print({"token-1", ticket}, told.done());
    ASSERT_TRUE(until([this] { return device.bytesTaken() > 0; }));
    const auto started = std::chrono::steady_clock::now();
    cups->stop();
    ASSERT_TRUE(until([&] { return std::chrono::steady_clock::now() - started > milliseconds{1'000}; }))
        << "CUPS counts in seconds";
    device.holdConnections(false);

    cups->start();

    EXPECT_EQ(told.report(0).outcome, PrintOutcome::Uncertain);
    EXPECT_TRUE(noJobLeft());
}

TEST_F(VerdictTest, WhatWaitsBehindATicketInDoubtHasFailedAndIsNotSentButWhatItsReportAsksForIs) {
    device.holdConnections(true);
    auto limits = fast();
    limits.whole = milliseconds{500};
    open(limits);
    printer->print({"token-1", ticket}, [this](const drivers::PrintReport& report) {
        told.done()(report);
        device.holdConnections(false);
        printer->print({"token-again", ticket}, told.done());
    });
    for (int i = 0; i < 3; ++i) printer->print({"token-2", ticket}, told.done());

    EXPECT_EQ(told.report(0).outcome, PrintOutcome::Uncertain);
    for (std::size_t i = 1; i < 4; ++i) EXPECT_EQ(told.report(i).outcome, PrintOutcome::Failed) << i;
    EXPECT_EQ(told.report(4).outcome, PrintOutcome::HandedOver);
    EXPECT_EQ(device.bytesTaken(), 2 * printer::packTicket(ticket, profile).bytes.size());
}

TEST_F(VerdictTest, ATicketThatWasLeftInTheQueueByAProgramThatDiedIsCancelledAndNoOtherJob) {
    device.holdConnections(true);
    open();
    printer->print({"token-1", ticket}, told.done());
    ASSERT_TRUE(until([this] { return device.bytesTaken() > 0; }));
    cups->kill();
    ASSERT_EQ(told.report(0).outcome, PrintOutcome::Uncertain);
    printer.reset();  // and with it what it would have cancelled
    cups->start();
    ASSERT_EQ(cups->jobsLeft(), 1u);
    cups->printText("tk", "somebody's");
    ASSERT_EQ(cups->jobsLeft(), 2u);

    open();

    EXPECT_TRUE(until([this] { return cups->jobsLeft() == 1; }));
}

}  // namespace
}  // namespace owc::test
