#include "tests/cups/raw_queue.h"

#include "drivers/cups/spooler.h"
#include "drivers/printer/escpos.h"

namespace owc::test {
namespace {

using drivers::PrinterCondition;
using drivers::PrintOutcome;
using drivers::Reason;
using std::chrono::milliseconds;

using RawQueueTest = RawQueue;

TEST_F(RawQueueTest, ThePrinterGetsThePackersBytesUntouchedAndTheOutcomeIsHandedOver) {
    open();
    ASSERT_TRUE(told.becomes({}));

    const auto report = told.print(*printer, ticket);

    EXPECT_EQ(report.outcome, PrintOutcome::HandedOver);
    EXPECT_EQ(report.condition, PrinterCondition{});
    ASSERT_EQ(device.tickets().size(), 1u);
    EXPECT_EQ(device.tickets().front(), printer::packTicket(ticket, profile).bytes);
}

TEST_F(RawQueueTest, TheDrawerIsOpenedWhenAJobAsksForItAndTheProfileHasOne) {
    for (const bool hasOne : {true, false}) {
        profile.drawer = hasOne;
        open();

        printer->print({"receipt-1", ticket, true}, told.done());

        ASSERT_EQ(told.report(hasOne ? 0 : 1).outcome, PrintOutcome::HandedOver);
        EXPECT_EQ(device.tickets().back(), printer::packTicket(ticket, profile, hasOne).bytes) << hasOne;
    }
}

TEST_F(RawQueueTest, APrinterThatCannotBeReachedIsAFailureAndIsPickedUpWhenItIsBack) {
    device.switchOff();
    auto limits = fast();
    limits.unreachable = milliseconds{300};
    open(limits);

    const auto report = told.print(*printer, ticket);

    EXPECT_EQ(report.outcome, PrintOutcome::Failed);
    EXPECT_TRUE(report.condition.has(Reason::Offline));
    EXPECT_TRUE(noJobLeft());
    EXPECT_TRUE(told.becomes({Reason::Offline}));
    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::Failed);

    device.switchOn();
    EXPECT_TRUE(told.becomes({}));
    ASSERT_TRUE(until([&] { return told.print(*printer, ticket).outcome == PrintOutcome::HandedOver; }));
    EXPECT_EQ(device.tickets().size(), 1u) << "a ticket that had failed was printed after all";
}

TEST_F(RawQueueTest, APrinterThatTookBytesAndDoesNotEndIsInDoubtAndTheJobCancelled) {
    device.holdConnections(true);
    auto limits = fast();
    limits.whole = milliseconds{800};
    open(limits);

    const auto report = told.print(*printer, ticket);

    EXPECT_EQ(report.outcome, PrintOutcome::Uncertain);
    EXPECT_TRUE(report.condition.has(Reason::Unconfirmed));
    EXPECT_TRUE(noJobLeft());
}

TEST_F(RawQueueTest, ATicketBehindAJobThatDoesNotEndFailsInTimeAndIsNotPrintedLater) {
    device.holdConnections(true);
    const std::string others = "hello";
    cups->printText("tk", others);
    ASSERT_TRUE(until([this] { return device.bytesTaken() > 0; }));
    auto limits = fast();
    limits.whole = milliseconds{500};
    open(limits);

    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::Failed);

    device.holdConnections(false);
    EXPECT_TRUE(noJobLeft());
    EXPECT_EQ(device.bytesTaken(), others.size());
}

TEST_F(RawQueueTest, APausedQueueTakesNoTicketAndIsPickedUpWhenItGoesOn) {
    cups->pause("tk");
    open();
    ASSERT_TRUE(told.becomes({Reason::Offline}));

    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::Failed);

    cups->resume("tk");
    EXPECT_TRUE(told.becomes({}));
    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::HandedOver);
    EXPECT_EQ(device.tickets().size(), 1u);
}

TEST_F(RawQueueTest, AQueueThatRefusesJobsFailsThem) {
    cups->refuseJobs("tk");
    open();

    const auto report = told.print(*printer, ticket);

    EXPECT_EQ(report.outcome, PrintOutcome::Failed);
    EXPECT_EQ(report.condition, PrinterCondition{Reason::Offline});
    EXPECT_TRUE(device.tickets().empty());
}

TEST_F(RawQueueTest, ADeletedQueueIsRemovedAndIsPickedUpWhenItIsBack) {
    open();
    ASSERT_TRUE(told.becomes({}));
    cups->deleteQueue("tk");
    EXPECT_TRUE(told.becomes({Reason::Removed}));

    const auto report = told.print(*printer, ticket);

    EXPECT_EQ(report.outcome, PrintOutcome::Failed);
    EXPECT_EQ(report.condition, PrinterCondition{Reason::Removed});
    cups->addRawQueue("tk", device.device());
    EXPECT_TRUE(told.becomes({}));
    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::HandedOver);
}

TEST_F(RawQueueTest, AQueueDeletedUnderAJobLeavesItInDoubt) {
    device.holdConnections(true);
    open();
    printer->print({"token-1", ticket}, told.done());
    ASSERT_TRUE(until([this] { return device.bytesTaken() > 0; }));

    cups->deleteQueue("tk");

    EXPECT_EQ(told.report(0).outcome, PrintOutcome::Uncertain);
    EXPECT_TRUE(told.report(0).condition.has(Reason::Removed));
}

TEST_F(RawQueueTest, AJobThatStaffCancelInCupsIsInDoubtOnceItsBytesWereOnTheirWay) {
    device.holdConnections(true);
    open();
    printer->print({"token-1", ticket}, told.done());
    ASSERT_TRUE(until([this] { return device.bytesTaken() > 0; }));

    cups->cancelAllJobs();

    EXPECT_EQ(told.report(0).outcome, PrintOutcome::Uncertain);
    EXPECT_EQ(told.report(0).condition, PrinterCondition{Reason::Unconfirmed});
}

TEST_F(RawQueueTest, WhenCupsDiesInTheMiddleTheTicketIsInDoubtAndIsNotPrintedAgainWhenCupsIsBack) {
    device.holdConnections(true);
    open();
    printer->print({"token-1", ticket}, told.done());
    ASSERT_TRUE(until([this] { return device.bytesTaken() > 0; }));

    cups->kill();

    EXPECT_EQ(told.report(0).outcome, PrintOutcome::Uncertain);
    EXPECT_TRUE(told.report(0).condition.has(Reason::Offline));
    EXPECT_TRUE(told.becomes({Reason::Offline}));
    cups->start();
    EXPECT_TRUE(told.becomes({}));
    EXPECT_TRUE(noJobLeft()) << "the job goes on in the queue although staff were told to look";
}

TEST_F(RawQueueTest, WithoutCupsTicketsFailAndItIsPickedUpWhenItStarts) {
    cups->stop();
    open();
    ASSERT_TRUE(told.becomes({Reason::Offline}));

    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::Failed);

    cups->start();
    EXPECT_TRUE(told.becomes({}));
    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::HandedOver);
    EXPECT_EQ(device.tickets().size(), 1u);
}

TEST_F(RawQueueTest, ACupsThatHangsIsOfflineFailsTicketsInTimeAndIsPickedUpWhenItGoesOn) {
    auto limits = fast();
    limits.answer = milliseconds{300};
    open(limits);
    ASSERT_TRUE(told.becomes({}));
    cups->freeze();
    EXPECT_TRUE(told.becomes({Reason::Offline}));

    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::Failed);

    cups->thaw();
    EXPECT_TRUE(told.becomes({}));
    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::HandedOver);
    EXPECT_EQ(device.tickets().size(), 1u);
}

TEST_F(RawQueueTest, ATicketThatNobodyFollowsAnyMoreIsCancelledByCupsItself) {
    device.holdConnections(true);
    cups::Spooler spooler(cups->server(), milliseconds{2'000});
    const auto job = spooler.createJob("tk", "token-1", nullptr, std::chrono::seconds{1});
    ASSERT_EQ(job.got, cups::Got::Answer);
    bool whole = false;
    const auto document = makeDocument(cups::DocumentForm::EscPos, ticket, profile);
    ASSERT_EQ(spooler.sendDocument(job.value, document, whole), cups::Got::Answer);
    ASSERT_TRUE(until([this] { return device.bytesTaken() > 0; }));

    EXPECT_TRUE(noJobLeft());
}

TEST_F(RawQueueTest, AJobWhoseNumberIsAnothersNowIsNotFound) {
    device.holdConnections(true);
    cups::Spooler spooler(cups->server(), milliseconds{2'000});
    const auto job = spooler.createJob("tk", "token-1", nullptr, std::chrono::seconds{60});
    ASSERT_EQ(job.got, cups::Got::Answer);

    const cups::JobKey before{job.value.id, "urn:uuid:of-a-job-before-a-crash"};

    EXPECT_EQ(spooler.job(job.value).got, cups::Got::Answer);
    EXPECT_EQ(spooler.job(before).got, cups::Got::NotFound);
}

TEST_F(RawQueueTest, AReportOfAPrinterThatEndsMayAskForTheNextJobWhichFailsToo) {
    device.holdConnections(true);
    open();
    drivers::TicketPrinter& ending = *printer;
    const auto thenTheNext = [&](const drivers::PrintReport& report) {
        told.done()(report);
        ending.print({"token-next", ticket}, told.done());
    };
    printer->print({"token-1", ticket}, thenTheNext);
    ASSERT_TRUE(until([this] { return device.bytesTaken() > 0; }));
    for (int i = 0; i < 5; ++i) printer->print({"token-2", ticket}, thenTheNext);

    printer.reset();

    ASSERT_EQ(told.reports().size(), 12u);
    EXPECT_EQ(told.report(0).outcome, PrintOutcome::Uncertain);
    for (std::size_t i = 1; i < 12; ++i) EXPECT_EQ(told.report(i).outcome, PrintOutcome::Failed) << i;
}

TEST_F(RawQueueTest, APrinterThatEndsCancelsTheJobInHandAndReportsEveryOther) {
    device.holdConnections(true);
    open();
    printer->print({"token-1", ticket}, told.done());
    ASSERT_TRUE(until([this] { return device.bytesTaken() > 0; }));
    printer->print({"token-2", ticket}, told.done());

    printer.reset();

    ASSERT_EQ(told.reports().size(), 2u);
    EXPECT_EQ(told.report(0).outcome, PrintOutcome::Uncertain);
    EXPECT_EQ(told.report(1).outcome, PrintOutcome::Failed);
    EXPECT_TRUE(noJobLeft());
}

TEST_F(RawQueueTest, APrinterThatEndsDoesNotWaitForACupsThatHangs) {
    device.holdConnections(true);
    auto limits = fast();
    limits.answer = std::chrono::minutes{2};
    limits.ending = milliseconds{300};
    open(limits);
    printer->print({"token-1", ticket}, told.done());
    ASSERT_TRUE(until([this] { return device.bytesTaken() > 0; }));
    printer->print({"token-2", ticket}, told.done());
    cups->freeze();
    const auto start = std::chrono::steady_clock::now();

    printer.reset();

    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds{30});
    cups->thaw();
    ASSERT_EQ(told.reports().size(), 2u);
    EXPECT_EQ(told.report(0).outcome, PrintOutcome::Uncertain);
    EXPECT_EQ(told.report(1).outcome, PrintOutcome::Failed);
}

}  // namespace
}  // namespace owc::test
