#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/read_png.h"
#include "tests/support/temp_folder.h"
#include "tests/support/ticket_printer_contract.h"
#include "tests/usb/mock_usb_printer.h"
#include "tests/support/tool_run.h"
#include "where.h"

namespace owc::test {

namespace {

const std::string kPrinter = "usb:04b8:0e15:J3PX012345";

ToolRun tool(const std::string& arguments) {
    return runTool(OWC_BIN_DIR "/owc-devices", "--config " OWC_SOURCE_DIR "/config/sample " + arguments);
}

/// No context of this process here: the tool alone listens to the bus.
class ToolOnUsbTest : public testing::Test {
  protected:
    MockUsb bus;
    MockUsbPrinter printer{bus};
    TempFolder folder;
};

TEST_F(ToolOnUsbTest, ListNamesThePrinter) {
    const auto run = tool("list");

    EXPECT_EQ(run.code, 0) << run.said;
    EXPECT_NE(run.said.find(kPrinter + "  printer  EPSON TM-T20II"), std::string::npos) << run.said;
}

TEST_F(ToolOnUsbTest, TheTestTicketComesOutDotForDotAsItWasAskedFor) {
    const auto file = folder.path() / "asked.png";

    const auto run = tool("test-ticket " + kPrinter + " --image " + file.string());

    const auto asked = readPng(file);
    ASSERT_GT(asked.height(), 0u) << run.said;
    printer.with([&](VirtualPrinter& p) {
        p.work();
        p.tear();
        ASSERT_EQ(p.tickets().size(), 1u) << run.said;
        EXPECT_TRUE(shows(p.tickets()[0], asked));
        EXPECT_EQ(p.complaint(), "");
    });
}

TEST_F(ToolOnUsbTest, ProbeTellsWhichProfileFitsAndWithItATicketIsPrinted) {
    const auto probe = tool("probe " + kPrinter);

    EXPECT_EQ(probe.code, 0);
    for (const char* answer : {"DLE EOT (answers_status): answered", "GS r 1 (answers_queued): answered", "GS a (automatic_status): answered"})
        EXPECT_NE(probe.said.find(answer), std::string::npos) << probe.said;

    const auto config = folder.path() / "config";
    std::filesystem::copy(OWC_SOURCE_DIR "/config/sample", config);
    const auto mine = [&](const std::string& words) {
        return runTool(OWC_BIN_DIR "/owc-devices", "--config " + config.string() + " " + words);
    };
    EXPECT_EQ(mine("configure kiosk-1 printer=" + kPrinter + " printer_profile=generic-80").code, 0);
    const auto ticket = mine("test-ticket " + kPrinter);
    EXPECT_EQ(ticket.code, 0);
    EXPECT_NE(ticket.said.find(": printed"), std::string::npos) << ticket.said;
    EXPECT_NE(mine("udev-rules").said.find("ATTR{serial}==\"J3PX012345\""), std::string::npos);
}

TEST_F(ToolOnUsbTest, PaperOutIsSaid) {
    printer.with([](VirtualPrinter& p) { p.setPaper(false); });

    const auto run = tool("status " + kPrinter);

    EXPECT_EQ(run.code, 4);
    EXPECT_NE(run.said.find("paper-out"), std::string::npos) << run.said;
}

}  // namespace

}  // namespace owc::test
