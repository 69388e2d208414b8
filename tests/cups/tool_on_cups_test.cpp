// owc-devices at a driverless printer behind a real spooler.
#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/cups/ipp_printer.h"
#include "tests/cups/page_reader.h"
#include "tests/cups/private_cups.h"
#include "tests/support/read_png.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tool_run.h"
#include "where.h"

namespace owc::test {
namespace {

class ToolOnCupsTest : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!IppPrinter::isAvailable()) return;  // which has skipped this test
        device = std::make_unique<IppPrinter>(IppPrinter::Model{});
        cups = std::make_unique<PrivateCups>();
        cups->addDriverlessQueue("tk", device->device());
    }

    ToolRun tool(const std::string& arguments) {
        return runTool("CUPS_SERVER=" + cups->server() + " " OWC_BIN_DIR "/owc-devices", "--config " OWC_SOURCE_DIR "/config/sample " + arguments);
    }

    TempFolder folder;
    std::unique_ptr<IppPrinter> device;
    std::unique_ptr<PrivateCups> cups;
};

}  // namespace

TEST_F(ToolOnCupsTest, ListNamesTheQueue) {
    const auto run = tool("list");

    EXPECT_EQ(run.code, 0);
    EXPECT_NE(run.said.find("cups:tk  printer"), std::string::npos) << run.said;
}

TEST_F(ToolOnCupsTest, TheTestTicketReachesThePrinterDotForDotAndIsCalledHandedOver) {
    const auto file = folder.path() / "asked.png";

    const auto run = tool("test-ticket cups:tk --image " + file.string());

    EXPECT_EQ(run.code, 0);
    EXPECT_NE(run.said.find("handed-over"), std::string::npos) << run.said;
    EXPECT_NE(run.said.find("Look at the printer."), std::string::npos) << "it proves nothing: " << run.said;
    const auto asked = readPng(file);
    ASSERT_GT(asked.height(), 0u);
    ASSERT_EQ(device->documents().size(), 1u);
    const auto page = readPage(device->documents().front());
    ASSERT_TRUE(page);
    EXPECT_EQ(page->middle(asked.width()), asked);
}

TEST_F(ToolOnCupsTest, AQueueThatIsNotThereIsNotThere) {
    EXPECT_EQ(tool("status cups:no-such-queue").code, 3);
    EXPECT_EQ(tool("probe cups:no-such-queue").code, 3);
}

}  // namespace owc::test
