#include "drivers/printer/escpos_printer.h"

#include <gtest/gtest.h>

#include <future>
#include <thread>

#include "tests/support/ticket_printer_contract.h"
#include "tests/support/virtual_cable.h"

namespace owc::printer {

using drivers::PrinterProfile;
using drivers::PrintOutcome;
using drivers::PrintReport;
using drivers::Reason;
using test::numberedPicture;
using test::VirtualPrinter;

namespace {

/// The worker over a cable in memory; what TicketPrinterContract does not ask of every printer.
struct EscposPrinterTest : ::testing::Test {
    EscposPrinterTest() { start(); }

    void start() {
        profile.cut = PrinterProfile::Cut::Full;
        profile.answersStatus = profile.answersQueued = profile.automaticStatus = profile.nearEndSensor =
            true;
        printer = std::make_unique<EscposPrinter>(cable.opener(), profile, JobLimits{}, cable.clock());
        printer->listen(log.listener());
    }
    PrintReport print(unsigned number, std::size_t height = 100) {
        const std::size_t before = log.reports().size();
        printer->print({"t", numberedPicture(number, 576, height)}, log.note("t"));
        const auto reports = log.await(before + 1);
        return reports.size() > before ? reports.back().second : PrintReport{PrintOutcome::HandedOver, {}};
    }
    /// So many looks at the printer while nothing is to be printed: the clock of the cable goes on with each.
    void lookTimes(int count) {
        for (int i = 0; i < count; ++i) {
            const auto taken = cable.taken();
            const auto now = cable.now();
            while (cable.taken() == taken && cable.now() == now) {
                printer->plugChanged();
                std::this_thread::yield();
            }
        }
    }
    std::vector<drivers::Raster> paper() {
        std::vector<drivers::Raster> pieces;
        cable.with([&](VirtualPrinter& p) {
            EXPECT_EQ(p.complaint(), "");
            pieces = p.tickets();
        });
        return pieces;
    }

    test::VirtualCable cable{{}};
    PrinterProfile profile;
    test::PrintLog log;
    std::unique_ptr<EscposPrinter> printer;
};

}  // namespace

TEST_F(EscposPrinterTest, APrinterThatWasPulledOutIsRemovedAndPrintsAgainWhenItIsBack) {
    ASSERT_TRUE(log.awaitCondition(true));
    cable.plug(false);
    printer->plugChanged();
    ASSERT_TRUE(log.awaitCondition(false));
    const PrintReport refused = print(1);
    EXPECT_EQ(refused.outcome, PrintOutcome::Failed);
    EXPECT_EQ(refused.condition.text(), "removed");

    cable.plug(true);
    printer->plugChanged();
    ASSERT_TRUE(log.awaitCondition(true));

    EXPECT_EQ(print(2).outcome, PrintOutcome::Printed);
    EXPECT_EQ(paper().size(), 1u) << "the one that failed is not printed by itself";
}

TEST_F(EscposPrinterTest, AnUncertainTicketIsNotSentAgainAndItsHalfIsOnAPieceOfItsOwn) {
    cable.afterBytes(9'000, [this] { cable.powerCycle(); });
    EXPECT_EQ(print(1, 400).outcome, PrintOutcome::Uncertain);
    EXPECT_EQ(print(2).outcome, PrintOutcome::Printed);

    const auto pieces = paper();
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_FALSE(test::shows(pieces[0], numberedPicture(1, 576, 400)));
    EXPECT_TRUE(test::shows(pieces[1], numberedPicture(2, 576, 100)));
}

TEST_F(EscposPrinterTest, AProgramThatEndsCutsOffWhatHangsOut) {
    cable.afterBytes(9'000, [this] { cable.with([](VirtualPrinter& p) { p.setCover(true); }); });
    EXPECT_EQ(print(1, 400).outcome, PrintOutcome::Uncertain);
    cable.with([](VirtualPrinter& p) { p.setCover(false); });
    printer.reset();

    cable.with([](VirtualPrinter& p) { EXPECT_EQ(p.strip().height(), 0u); });
    start();
    EXPECT_EQ(print(2).outcome, PrintOutcome::Printed);
    EXPECT_TRUE(test::shows(paper().back(), numberedPicture(2, 576, 100)));
}

// A question that a stalled printer took in half, or answers later, would make every later question a wrong
// one.
TEST_F(EscposPrinterTest, AfterAnUnansweredQuestionTheNextTicketIsPrinted) {
    ASSERT_EQ(print(1).outcome, PrintOutcome::Printed);
    for (const std::size_t at : {1u, 2u, 3u, 5u, 9u}) {
        cable.afterBytes(at, [this] { cable.with([](VirtualPrinter& p) { p.stall(true); }); });
        EXPECT_EQ(print(2).outcome, PrintOutcome::Failed) << at;
        cable.with([](VirtualPrinter& p) { p.stall(false); });
        EXPECT_EQ(print(3).outcome, PrintOutcome::Printed) << at;
    }
}

// Taken for the answer behind the cut, it let the half ticket hang on in front of the next one.
TEST_F(EscposPrinterTest, AnOldAnswerWhileItSettlesDoesNotHideACutThatFailed) {
    cable.afterBytes(9'000, [this] { cable.powerCycle(); });
    EXPECT_EQ(print(1, 400).outcome, PrintOutcome::Uncertain);
    cable.with([](VirtualPrinter& p) { p.jamCutter(true); });
    cable.afterBytes(3'000, [this] { cable.say({0x00}); });
    EXPECT_EQ(print(2).outcome, PrintOutcome::Failed);
    cable.with([](VirtualPrinter& p) { p.jamCutter(false); });

    EXPECT_EQ(print(3).outcome, PrintOutcome::Printed);

    EXPECT_TRUE(test::shows(paper().back(), numberedPicture(3, 576, 100)));
}

// One answer too early, and every later one would be taken for the next question's.
TEST_F(EscposPrinterTest, AnOldAnswerWhileASlowPrinterSettlesSpoilsNoLaterTicket) {
    cable.afterBytes(9'000, [this] { cable.powerCycle(); });
    EXPECT_EQ(print(1, 400).outcome, PrintOutcome::Uncertain);
    cable.change([](auto& traits) { traits.bytesPerMs = 8; });
    cable.afterBytes(1'000, [this] { cable.say({0x00}); });

    EXPECT_EQ(print(2, 20).outcome, PrintOutcome::Printed);
}

// Half a ticket hangs out and there is no paper: it is not reset again at every look.
TEST_F(EscposPrinterTest, WhileItCannotPrintItIsAskedAndNothingElse) {
    cable.with([](VirtualPrinter& p) { p.paperEndsAfterRows(200); });
    EXPECT_EQ(print(1, 400).outcome, PrintOutcome::Uncertain);
    lookTimes(2);
    const unsigned resets = cable.resets();
    lookTimes(6);
    EXPECT_LE(cable.resets(), resets);
    cable.with([](VirtualPrinter& p) { p.setPaper(true); });
    EXPECT_EQ(print(2).outcome, PrintOutcome::Printed);
    EXPECT_TRUE(test::shows(paper().back(), numberedPicture(2, 576, 100)));
}

TEST_F(EscposPrinterTest, APrinterThatNeverAnswersBehindTheCutIsNotCutAgainAtEveryLook) {
    cable.afterBytes(9'000, [this] { cable.powerCycle(); });
    EXPECT_EQ(print(1, 400).outcome, PrintOutcome::Uncertain);
    cable.with([](VirtualPrinter& p) { p.answerQueued(false); });
    lookTimes(2);
    const std::size_t pieces = paper().size();
    lookTimes(6);
    EXPECT_LE(paper().size(), pieces + 1) << "a slow thread may have come to the first cut only now";
    cable.with([](VirtualPrinter& p) { p.answerQueued(true); });
    EXPECT_EQ(print(2).outcome, PrintOutcome::Printed);
}

TEST_F(EscposPrinterTest, APrinterThatTellsByItselfAndFallsSilentIsFoundOut) {
    ASSERT_TRUE(log.awaitCondition(true));
    cable.with([](VirtualPrinter& p) { p.stall(true); });
    EXPECT_TRUE(log.awaitCondition(false));
    cable.with([](VirtualPrinter& p) { p.stall(false); });
    EXPECT_TRUE(log.awaitCondition(true));
}

TEST_F(EscposPrinterTest, ABusyPrinterThatProvesNothingIsNotResetInTheMiddleOfATicket) {
    printer.reset();
    profile.automaticStatus = profile.answersQueued = false;
    printer = std::make_unique<EscposPrinter>(cable.opener(), profile, JobLimits{}, cable.clock());
    printer->listen(log.listener());
    ASSERT_TRUE(log.awaitCondition(true));
    const unsigned resets = cable.resets();
    EXPECT_EQ(print(1, 30).outcome, PrintOutcome::Uncertain);
    cable.with([](VirtualPrinter& p) { p.stall(true); });  // busy with the paper, and silent
    lookTimes(4);
    cable.with([](VirtualPrinter& p) { p.stall(false); });
    lookTimes(4);
    EXPECT_EQ(cable.resets(), resets);
    cable.with([](VirtualPrinter& p) { p.work(); });
    ASSERT_EQ(paper().size(), 1u);
    EXPECT_TRUE(test::shows(paper()[0], numberedPicture(1, 576, 30)));
}

TEST_F(EscposPrinterTest, WhenItCannotPrintAllThatWaitsFailsTogether) {
    ASSERT_TRUE(log.awaitCondition(true));
    std::promise<void> first, go;
    printer->print({"t", numberedPicture(1, 576, 20)}, [&](const PrintReport&) {
        first.set_value();
        go.get_future().wait();
    });
    first.get_future().wait();
    for (unsigned i = 0; i < EscposPrinter::kQueue; ++i)
        printer->print({"t", numberedPicture(i)}, log.note("t"));
    const auto began = cable.now();
    cable.with([](VirtualPrinter& p) { p.stall(true); });
    go.set_value();
    const auto reports = log.await(EscposPrinter::kQueue);
    ASSERT_EQ(reports.size(), EscposPrinter::kQueue);
    for (const auto& [name, report] : reports) EXPECT_EQ(report.outcome, PrintOutcome::Failed);
    EXPECT_LT(cable.now() - began, Link::Millis(10'000)) << "not each after a wait of its own";
}

TEST_F(EscposPrinterTest, TheDrawerOpensOnlyForAJobThatAsksAndWhereThereIsOne) {
    for (const bool has : {true, false}) {
        printer.reset();
        profile.drawer = has;
        start();
        for (const bool asks : {false, true}) {
            std::size_t before = 0, after = 0;
            cable.with([&](VirtualPrinter& p) { before = p.pulses(); });
            const std::size_t told = log.reports().size();
            printer->print({"t", numberedPicture(1), asks}, log.note("t"));
            EXPECT_EQ(log.await(told + 1).back().second.outcome, PrintOutcome::Printed);
            cable.with([&](VirtualPrinter& p) { after = p.pulses(); });
            EXPECT_EQ(after - before, has && asks ? 1u : 0u);
        }
    }
}

TEST_F(EscposPrinterTest, WithoutAutomaticStatusANewRollInTheMiddleIsNoticedByAsking) {
    printer.reset();
    profile.automaticStatus = false;
    printer = std::make_unique<EscposPrinter>(cable.opener(), profile, JobLimits{}, cable.clock());
    cable.with([](VirtualPrinter& p) { p.paperEndsAfterRows(95); });
    cable.afterTime(Link::Millis(3'000), [this] { cable.with([](VirtualPrinter& p) { p.setPaper(true); }); });
    const PrintReport report = print(1);
    EXPECT_EQ(report.outcome, PrintOutcome::Uncertain);
    EXPECT_TRUE(report.condition.has(Reason::PaperOut)) << report.condition.text();
}

}  // namespace owc::printer
