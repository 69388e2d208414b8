#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <future>
#include <stdexcept>

#include "drivers/printer/escpos_printer.h"
#include "drivers/usb/udev_rules.h"
#include "drivers/usb/usb_devices.h"
#include "drivers/usb/usb_link.h"
#include "tests/emulated/as_user.h"
#include "tests/emulated/gadget_cable.h"
#include "tests/support/read_png.h"
#include "tests/support/ticket_printer_contract.h"
#include "tests/support/tool_run.h"
#include "tests/usb/waiting.h"

namespace owc::test {

using printer::Link;
using End = Link::End;

namespace {

const std::vector<std::uint8_t> kAskStatus = {0x10, 0x04, 0x01};

drivers::PrinterProfile profile() {
    drivers::PrinterProfile profile;
    profile.cut = drivers::PrinterProfile::Cut::Partial;
    profile.answersStatus = profile.answersQueued = profile.nearEndSensor = profile.automaticStatus = true;
    return profile;
}

std::string driverInUse() {
    for (const auto& device : std::filesystem::directory_iterator("/sys/bus/usb/devices")) {
        std::error_code none;
        const auto name = std::filesystem::read_symlink(device.path() / "driver", none).filename().string();
        if (name == "usblp" || name == "usbfs") return name;
    }
    return {};
}

struct GadgetBench {
    static constexpr auto kGood = drivers::PrintOutcome::Printed;
    static constexpr std::size_t kQueue = printer::EscposPrinter::kQueue;

    std::unique_ptr<drivers::TicketPrinter> make() {
        return std::make_unique<printer::EscposPrinter>(cable.opener(), profile());
    }
    void hinder() {
        cable.with([](VirtualPrinter& p) { p.setPaper(false); });
    }
    void mend() {
        cable.with([](VirtualPrinter& p) { p.setPaper(true); });
    }
    std::vector<drivers::Raster> paper() {
        std::vector<drivers::Raster> pieces;
        cable.with([&](VirtualPrinter& p) {
            EXPECT_EQ(p.complaint(), "");
            pieces = p.tickets();
        });
        return pieces;
    }

    GadgetCable cable{{}};
};

class EmulatedTest : public testing::Test {
  protected:
    std::unique_ptr<Link> open() {
        std::unique_ptr<Link> link;
        if (!comes([&] { return (link = cable.opener()().link) != nullptr; }))
            throw std::runtime_error("the printer cannot be opened");
        return link;
    }

    GadgetCable cable{{}};
};

TEST_F(EmulatedTest, TheFinderListsThePrinterAsItSaysOfItself) {
    const auto finder = usb::makeUsbFinder();
    std::vector<drivers::DeviceInfo> found;
    ASSERT_TRUE(comes([&] { return (found = finder->list()).size() == 1; }));

    EXPECT_EQ(found[0].kind, drivers::DeviceKind::Printer);
    EXPECT_EQ(found[0].uri.serial, "J3PX012345");
    EXPECT_EQ(found[0].maker, "EPSON");
    EXPECT_EQ(found[0].model, "TM-T20II");
    EXPECT_EQ(found[0].access, drivers::Access::Ready);
    EXPECT_NE(found[0].deviceId.find("MFG:EPSON;MDL:TM-T20II;"), std::string::npos) << "usblp shows it";
}

TEST_F(EmulatedTest, TheKernelsDriverStandsAsideAndComesBack) {
    ASSERT_EQ(driverInUse(), "usblp");

    auto link = open();
    EXPECT_EQ(driverInUse(), "usbfs");
    EXPECT_EQ(link->send(kAskStatus, kPatience).end, End::Done);
    link.reset();

    EXPECT_TRUE(comes([] { return driverInUse() == "usblp"; }));
}

TEST_F(EmulatedTest, RequestsOfThePrinterClassAreAnswered) {
    const auto link = open();

    EXPECT_NE(link->deviceId().find("MFG:EPSON;MDL:TM-T20II;CMD:ESC/POS;"), std::string::npos);
    EXPECT_TRUE(
        comes([&] { return link->portStatus().value_or(Link::PortStatus{true}).paperEmpty == false; }));
    cable.with([](VirtualPrinter& p) { p.setPaper(false); });
    EXPECT_TRUE(comes([&] { return link->portStatus().value_or(Link::PortStatus{}).paperEmpty; }));
}

TEST_F(EmulatedTest, WhatIsSentArrivesByteForByte) {
    const auto link = open();
    const auto job = someBytes(100'000);

    EXPECT_EQ(link->send(job, kPatience).accepted, job.size());

    EXPECT_TRUE(comes([&] { return cable.taken() == job.size(); }));
    EXPECT_EQ(cable.captured(), job);
}

TEST_F(EmulatedTest, AStatusIsAnswered) {
    const auto link = open();

    ASSERT_EQ(link->send(kAskStatus, kPatience).end, End::Done);

    EXPECT_EQ(link->receive(kPatience).bytes, std::vector<std::uint8_t>{0x12});
}

TEST_F(EmulatedTest, APrinterThatStandsStillIsATimeoutAndTheCountIsExact) {
    const auto link = open();
    const auto job = someBytes(100'000);
    cable.with([](VirtualPrinter& p) { p.stall(true); });

    const auto sent = link->send(job, kShort);
    EXPECT_EQ(sent.end, End::Timeout);
    EXPECT_LT(sent.accepted, job.size());
    EXPECT_EQ(link->receive(kShort).end, End::Timeout);

    // What it goes on with afterwards follows without a gap and without a byte twice.
    cable.with([](VirtualPrinter& p) { p.stall(false); });
    EXPECT_EQ(link->send(std::span(job).subspan(sent.accepted), kPatience).end, End::Done);
    EXPECT_TRUE(comes([&] { return cable.taken() == job.size(); }));
    EXPECT_EQ(cable.captured(), job);
}

TEST_F(EmulatedTest, CancelEndsASendThatWaits) {
    const auto link = open();
    cable.with([](VirtualPrinter& p) { p.stall(true); });
    auto waiting = std::async(std::launch::async, [&] { return link->send(someBytes(100'000), kPatience); });

    link->cancel();

    EXPECT_EQ(waiting.wait_for(kPatience / 2), std::future_status::ready) << "not at once";
    EXPECT_EQ(waiting.get().end, End::Cancelled);
}

TEST_F(EmulatedTest, UnpluggedAtAByteTheLinkIsGoneAndThePrinterTookNoMoreThanWasTold) {
    for (const std::size_t bytes : {1u, 64u, 1'000u, 4'096u, 20'001u}) {
        auto link = open();
        const auto before = cable.taken();
        cable.afterBytes(bytes, [&] { cable.plug(false); });

        const auto sent = link->send(someBytes(100'000), kPatience);

        EXPECT_EQ(sent.end, End::Gone) << bytes;
        EXPECT_GE(sent.accepted, cable.taken() - before) << bytes;
        EXPECT_EQ(link->send(kAskStatus, kPatience).end, End::Gone);
        link.reset();
        ASSERT_TRUE(cable.settle());
        cable.plug(true);
        ASSERT_TRUE(cable.settle());
    }
}

TEST_F(EmulatedTest, TheRulesWrittenForItLetTheirGroupInAndNobodyElse) {
    const auto finder = usb::makeUsbFinder();
    ASSERT_TRUE(comes([&] { return finder->list().size() == 1; }));
    const auto uri = finder->list().front().uri;
    std::ofstream(usb::kRulesFile) << usb::udevRules(std::vector{uri});
    ASSERT_EQ(std::system("udevadm control --reload"), 0);
    cable.plug(false);
    cable.plug(true);
    ASSERT_TRUE(cable.settle());
    ASSERT_EQ(std::system("udevadm settle"), 0);

    {
        const AsUser other(1000);
        EXPECT_TRUE(comes([&] {
            const auto now = finder->list();
            return now.size() == 1 && now[0].access == drivers::Access::NoPermission;
        }));
        EXPECT_EQ(usb::openLink(uri).reason, drivers::Reason::Offline);
    }
    const AsUser ours(kOurGroup);
    EXPECT_TRUE(comes([&] {
        const auto now = finder->list();
        return now.size() == 1 && now[0].access == drivers::Access::Ready;
    }));
    const auto opened = usb::openLink(uri);
    ASSERT_NE(opened.link, nullptr);
    EXPECT_EQ(opened.link->send(kAskStatus, kPatience).end, End::Done);
}

TEST_F(EmulatedTest, TheTechniciansToolFindsItAndPrintsWhatWasAskedFor) {
    const std::string uri = "usb:04b8:0e15:J3PX012345";

    const auto listed = runTool("/bin/owc-devices", "--config /config/sample list");
    const auto printed =
        runTool("/bin/owc-devices", "--config /config/sample test-ticket " + uri + " --image /tmp/asked.png");

    EXPECT_NE(listed.said.find(uri + "  printer  EPSON TM-T20II"), std::string::npos) << listed.said;
    const auto asked = readPng("/tmp/asked.png");
    ASSERT_GT(asked.height(), 0u) << printed.said;
    bool same = false;
    comes([&] {
        cable.with([&](VirtualPrinter& p) { same = p.complaint().empty() && shows(p.strip(), asked); });
        return same;
    });
    EXPECT_TRUE(same) << printed.said;
}

TEST_F(EmulatedTest, APrinterPulledOutAndPutBackIsToldAndPickedUp) {
    const auto finder = usb::makeUsbFinder();
    printer::EscposPrinter printer(cable.opener(), profile());
    finder->watch([&](const auto&) { printer.plugChanged(); });
    PrintLog log;
    printer.listen(log.listener());
    ASSERT_TRUE(log.awaitCondition(true));

    cable.afterBytes(1'000, [&] { cable.plug(false); });
    printer.print({"cut-short", numberedPicture(1)}, log.note("cut-short"));
    ASSERT_EQ(log.await(1).size(), 1u);
    EXPECT_EQ(log.reports()[0].second.outcome, drivers::PrintOutcome::Uncertain);
    ASSERT_TRUE(log.awaitCondition(false));
    ASSERT_TRUE(cable.settle());
    cable.with([](VirtualPrinter& p) { p.powerCycle(); });
    cable.plug(true);
    ASSERT_TRUE(log.awaitCondition(true));
    printer.print({"whole", numberedPicture(2)}, log.note("whole"));

    ASSERT_EQ(log.await(2).size(), 2u);
    EXPECT_EQ(log.reports()[1].second.outcome, drivers::PrintOutcome::Printed);
    cable.with([](VirtualPrinter& p) {
        ASSERT_FALSE(p.tickets().empty());
        EXPECT_TRUE(shows(p.tickets().back(), numberedPicture(2)));
    });
}

}  // namespace

INSTANTIATE_TYPED_TEST_SUITE_P(Gadget, TicketPrinterContract, GadgetBench);

}  // namespace owc::test
