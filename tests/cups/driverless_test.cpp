#include <gtest/gtest.h>

#include "drivers/cups/cups_printer.h"
#include "tests/cups/ipp_printer.h"
#include "tests/cups/page_reader.h"
#include "tests/cups/private_cups.h"
#include "tests/cups/told.h"
#include "tests/cups/until.h"

namespace owc::test {
namespace {

using drivers::PrinterCondition;
using drivers::PrintOutcome;
using drivers::Reason;
using std::chrono::milliseconds;

/// A queue "tk" to a driverless IPP printer of its own, which each test describes.
class DriverlessQueueTest : public ::testing::Test {
  protected:
    void SetUp() override {
        if (IppPrinter::isInstalled()) cups = std::make_unique<PrivateCups>();
    }

    void open(IppPrinter::Model model) {
        device = std::make_unique<IppPrinter>(std::move(model));
        cups->addDriverlessQueue("tk", device->device());
        printer = cups::makeCupsPrinter("tk", profile, {.look = milliseconds{50}, .follow = milliseconds{20}},
                                        cups->server());
        printer->listen(told.listener());
    }

    void expectTheTicket(const char* ending) {
        ASSERT_EQ(device->documents().size(), 1u);
        const auto file = device->documents().front();
        EXPECT_EQ(file.extension(), ending);
        const auto page = readPage(file);
        ASSERT_TRUE(page) << file;
        EXPECT_EQ(page->across, 203u);
        EXPECT_EQ(page->down, 203u);
        EXPECT_EQ(page->middle(ticket.width()), ticket);
        EXPECT_TRUE(page->whiteBeside(ticket.width()));
    }

    void expectNoTicket() {
        const auto report = told.print(*printer, ticket);
        EXPECT_EQ(report.outcome, PrintOutcome::Failed);
        EXPECT_TRUE(report.condition.has(Reason::Offline));
        EXPECT_TRUE(device->documents().empty());
        const auto found = cups::makeCupsFinder({}, cups->server())->list();
        ASSERT_EQ(found.size(), 1u);
        EXPECT_EQ(found.front().access, drivers::Access::NoDriver);
    }

    drivers::Raster ticket = noise(576, 900);
    drivers::PrinterProfile profile;
    std::unique_ptr<IppPrinter> device;
    std::unique_ptr<PrivateCups> cups;
    Told told;
    std::unique_ptr<drivers::TicketPrinter> printer;  ///< last: it tells
};

TEST_F(DriverlessQueueTest, ThePrinterGetsTheTicketDotForDotInOneBitOnPaperOfItsSize) {
    open({});

    const auto report = told.print(*printer, ticket);

    EXPECT_EQ(report.outcome, PrintOutcome::HandedOver) << report.condition.text();
    expectTheTicket(".pwg");
    const auto page = readPage(device->documents().front());
    ASSERT_TRUE(page);
    EXPECT_EQ(page->dots.width(), 639u) << "80 mm at 203 dots an inch";
    EXPECT_NEAR(page->width, 80 / 25.4 * 72, 1);
    EXPECT_NEAR(page->length, 900 / 203.0 * 72, 1);
}

TEST_F(DriverlessQueueTest, ANarrowRollIsAsWideAsItIs) {
    ticket = noise(384, 500);
    profile.paperMm = 58;
    profile.dots = 384;
    open({.paperMm = 58});

    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::HandedOver);

    expectTheTicket(".pwg");
    const auto page = readPage(device->documents().front());
    ASSERT_TRUE(page);
    EXPECT_EQ(page->dots.width(), 463u) << "58 mm at 203 dots an inch";
}

TEST_F(DriverlessQueueTest, APrinterWithoutOneBitRasterGetsGreyWithTheSameDots) {
    open({.rasterTypes = "sgray_8"});

    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::HandedOver);

    expectTheTicket(".pwg");
}

TEST_F(DriverlessQueueTest, APrinterOfAppleRasterGetsItsDotsToo) {
    open({.formats = "image/urf"});

    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::HandedOver);

    expectTheTicket(".urf");
}

TEST_F(DriverlessQueueTest, APrinterOfOtherDotsIsGivenNothingBecauseNothingIsEverScaled) {
    open({.dotsPerInch = 300});
    expectNoTicket();
}

TEST_F(DriverlessQueueTest, AQueueWhoseFiltersWouldScaleIsGivenNothing) {
    open({.formats = "application/pdf"});
    expectNoTicket();
}

TEST_F(DriverlessQueueTest, PaperThatEndsDuringAJobIsToldAndTheJobEndsWhenThereIsPaper) {
    open({});
    device->setWords("STATE: +media-empty-error\n", "STATE: -media-empty-error\n");
    device->holdJobs(true);
    ASSERT_TRUE(told.becomes({}));

    printer->print({"token-1", ticket}, told.done());

    EXPECT_TRUE(told.becomes({Reason::PaperOut})) << told.last();
    device->holdJobs(false);
    EXPECT_EQ(told.report(0).outcome, PrintOutcome::HandedOver);
    EXPECT_TRUE(told.becomes({})) << told.last();
}

TEST_F(DriverlessQueueTest, WhatThePrinterSaysWhileItIsIdleIsTold) {
    open({});
    device->setWords("", "STATE: +media-low-warning\n");
    ASSERT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::HandedOver);
    EXPECT_TRUE(told.becomes({Reason::PaperNearEnd})) << told.last();

    device->setWords("", "STATE: -media-low-warning\nSTATE: +cover-open\n");
    ASSERT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::HandedOver);
    EXPECT_TRUE(told.becomes({Reason::CoverOpen})) << told.last();

    const auto report = told.print(*printer, ticket);
    EXPECT_EQ(report.outcome, PrintOutcome::Failed) << "an open printer was given a ticket";
    EXPECT_EQ(report.condition, PrinterCondition{Reason::CoverOpen});
    EXPECT_EQ(device->documents().size(), 2u);
}

TEST_F(DriverlessQueueTest, APrinterThatIsGoneIsOfflineAndIsPickedUpWhenItIsBack) {
    open({});
    ASSERT_TRUE(told.becomes({}));
    device->kill();
    EXPECT_TRUE(told.becomes({Reason::Offline}));

    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::Failed);
    EXPECT_EQ(cups->jobsLeft(), 0u);

    device->start();
    EXPECT_TRUE(told.becomes({}));
    EXPECT_EQ(told.print(*printer, ticket).outcome, PrintOutcome::HandedOver);
}

TEST_F(DriverlessQueueTest, APrinterThatDiesWithTheTicketLeavesItInDoubt) {
    open({});
    device->holdJobs(true);
    ASSERT_TRUE(told.becomes({}));
    printer->print({"token-1", ticket}, told.done());
    ASSERT_TRUE(until([this] { return device->isWorking(); }));

    device->kill();

    EXPECT_TRUE(told.becomes({Reason::Offline}));
    printer.reset();  // gives up what it has in hand
    EXPECT_EQ(told.report(0).outcome, PrintOutcome::Uncertain);
}

}  // namespace
}  // namespace owc::test
