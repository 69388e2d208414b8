// The devices that drivers/open makes of a URI, on an emulated bus.
#include <cstdlib>
#include <mutex>

#include "drivers/open/find_devices.h"
#include "drivers/open/open_printer.h"
#include "drivers/open/open_scanner.h"
#include "tests/support/temp_folder.h"
#include "tests/support/ticket_printer_contract.h"
#include "tests/usb/usb_cable.h"
#include "tests/usb/usb_fixture.h"

namespace owc::test {

namespace {

using drivers::DeviceUri;
using drivers::PrintOutcome;
using drivers::PrintReport;
using drivers::Reason;

drivers::PrinterProfile profile() {
    drivers::PrinterProfile profile;
    profile.cut = drivers::PrinterProfile::Cut::Partial;
    profile.answersStatus = profile.answersQueued = profile.nearEndSensor = profile.automaticStatus = true;
    return profile;
}

/// A printer as programs open it: only the bus tells it that it comes and goes.
class OpenPrinterTest : public testing::Test {
  protected:
    void open() { printer = open::openPrinter(uriOf(UsbDescription{}), profile(), folder.path()), printer->listen(log.listener()); }
    PrintReport print(unsigned number) {
        const std::size_t before = log.reports().size();
        printer->print({"t", numberedPicture(number)}, log.note("t"));
        const auto reports = log.await(before + 1);
        return reports.size() > before ? reports.back().second : PrintReport{PrintOutcome::HandedOver, {}};
    }
    std::vector<drivers::Raster> paper() {
        std::vector<drivers::Raster> pieces;
        cable.with([&](VirtualPrinter& p) {
            EXPECT_EQ(p.complaint(), "");
            pieces = p.tickets();
        });
        return pieces;
    }

    TempFolder folder;
    UsbCable cable{{}};
    PrintLog log;
    std::unique_ptr<drivers::TicketPrinter> printer;
};

TEST_F(OpenPrinterTest, OneThatIsPulledAndPutBackIsPickedUpByItselfAndPrintsNothingTwice) {
    open();
    ASSERT_TRUE(log.awaitCondition(true));
    EXPECT_EQ(print(1).outcome, PrintOutcome::Printed);

    cable.plug(false);
    ASSERT_TRUE(log.awaitCondition(false));
    EXPECT_TRUE(log.condition().has(Reason::Removed)) << log.condition().text();
    const PrintReport away = print(2);
    EXPECT_EQ(away.outcome, PrintOutcome::Failed);
    EXPECT_EQ(away.condition.text(), "removed");

    cable.plug(true);
    ASSERT_TRUE(log.awaitCondition(true));
    EXPECT_EQ(print(3).outcome, PrintOutcome::Printed);
    ASSERT_EQ(paper().size(), 2u) << "what failed while it was away stays unprinted";
    EXPECT_TRUE(shows(paper()[0], numberedPicture(1)));
    EXPECT_TRUE(shows(paper()[1], numberedPicture(3)));
}

TEST_F(OpenPrinterTest, OneThatIsNotThereYetIsRemovedAndPrintsOnceItComes) {
    cable.plug(false);
    open();
    EXPECT_EQ(print(1).condition.text(), "removed");
    cable.plug(true);
    ASSERT_TRUE(log.awaitCondition(true));
    EXPECT_EQ(print(2).outcome, PrintOutcome::Printed);
    EXPECT_EQ(paper().size(), 1u);
}

TEST_F(OpenPrinterTest, TheCountOfItsRollIsKeptUnderItsNameOverARestart) {
    open();
    ASSERT_TRUE(log.awaitCondition(true));
    EXPECT_EQ(printer->ticketsLeft(), std::nullopt);
    cable.with([](VirtualPrinter& p) { p.setPaper(false); });
    ASSERT_TRUE(log.awaitCondition(false));
    cable.with([](VirtualPrinter& p) { p.setPaper(true); });
    ASSERT_TRUE(log.awaitCondition(true));
    ASSERT_EQ(print(1).outcome, PrintOutcome::Printed);
    const auto left = printer->ticketsLeft();
    ASSERT_TRUE(left);
    printer.reset();
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "rolls" / "usb:04b8:0e15:J3PX012345.roll"));
    cable.plug(false);
    open();
    EXPECT_EQ(printer->ticketsLeft(), left) << "also while it is away";
}

TEST_F(OpenPrinterTest, WhatStillWaitsWhenTheProgramEndsIsTold) {
    open();
    ASSERT_TRUE(log.awaitCondition(true));
    cable.with([](VirtualPrinter& p) { p.stall(true); });
    for (unsigned i = 0; i < 3; ++i) printer->print({"t", numberedPicture(i)}, log.note("t"));
    printer.reset();
    ASSERT_EQ(log.reports().size(), 3u);
    for (const auto& [name, report] : log.reports()) EXPECT_NE(report.outcome, PrintOutcome::Printed);
}

TEST(OpenDeviceTest, AUriOfAnotherKindOfDeviceIsAPlaceWithoutOne) {
    const TempFolder folder;
    for (const char* text : {"serial:/dev/ttyACM0", "keyboard:0c2e:0b61:17291B0E45", ""}) {
        PrintLog log;
        const auto printer = open::openPrinter(drivers::parseUri(text), profile(), folder.path());
        printer->listen(log.listener());
        EXPECT_EQ(log.condition().text(), "") << "nothing is broken that was never there";
        printer->print({"t", numberedPicture(1)}, log.note("t"));
        ASSERT_EQ(log.reports().size(), 1u) << text;
        EXPECT_EQ(log.reports()[0].second.outcome, PrintOutcome::Failed) << text;
        EXPECT_EQ(log.reports()[0].second.condition.text(), "removed") << text;
        EXPECT_EQ(printer->ticketsLeft(), std::nullopt);
    }
    for (const char* text : {"usb:04b8:0e15:J3PX012345", "cups:tickets"})
        EXPECT_EQ(open::openScanner(*drivers::parseUri(text), folder.path()), nullptr) << text;
    EXPECT_NE(open::openScanner(*drivers::parseUri("simulated"), folder.path()), nullptr);
    for (const char* text : {"usb:04b8", "usb:04b8:0e15", "usb:04b8:0e15:@", "usb:zzzz:0e15:1", "cups:", "serial:tty", "parallel:1", "usb:04b8:0e15:a/b"})
        EXPECT_EQ(drivers::parseUri(text), std::nullopt) << text;
}

/// All finders as one, on a PC without a print queue.
class MergedFinderTest : public testing::Test {
  protected:
    MergedFinderTest() { setenv("CUPS_SERVER", (folder.path() / "no.sock").c_str(), 1); }

    using Devices = std::vector<drivers::DeviceInfo>;
    void hear(const Devices& devices) {
        const std::lock_guard lock(mutex);
        told.push_back(devices);
    }
    bool toldLast(std::size_t devices) {
        return comes([&] {
            const std::lock_guard lock(mutex);
            return !told.empty() && told.back().size() == devices;
        });
    }

    TempFolder folder;
    UsbCable cable{{}};
    std::mutex mutex;
    std::vector<Devices> told;
};

TEST_F(MergedFinderTest, OneListOfEveryCableIsToldAndAgainWithEachChange) {
    const auto finder = open::makeFinder();
    ASSERT_TRUE(comes([&] { return finder->list().size() == 1; }));
    EXPECT_EQ(finder->list()[0].uri, uriOf(UsbDescription{}));
    finder->watch([&](const Devices& devices) { hear(devices); });
    EXPECT_TRUE(toldLast(1));
    cable.plug(false);
    EXPECT_TRUE(toldLast(0));
    EXPECT_TRUE(finder->list().empty());
    cable.plug(true);
    EXPECT_TRUE(toldLast(1));
}

TEST_F(MergedFinderTest, NobodyIsToldAnythingOnceItHasEnded) {
    auto finder = open::makeFinder();
    finder->watch([&](const Devices& devices) { hear(devices); });
    ASSERT_TRUE(toldLast(1));
    finder.reset();
    const std::size_t before = told.size();
    cable.plug(false);
    EXPECT_EQ(told.size(), before);
}

}  // namespace

}  // namespace owc::test
