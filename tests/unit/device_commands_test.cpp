// owc-devices from a terminal: what it says and its exit codes.
#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

#include "drivers/tool/cli/device_commands.h"
#include "tests/support/device_bench.h"

namespace owc::tool_cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kPrinter = "usb:04b8:0e15:J5TF012345";

class DeviceCommandsTest : public ::testing::Test {
  protected:
    int call(std::vector<std::string> words) {
        words.insert(words.begin(), {"--config", bench.config().string()});
        said.str("");
        wrong.str("");
        const tool_checks::Equipment equipment = bench.equipment();
        std::istringstream in;
        return run(words, {.equipment = equipment,
                           .out = said,
                           .err = wrong,
                           .in = in,
                           .translate = [](const char* text) { return std::string(text); },
                           .speak = {},
                           .stopped = {},
                           .stamp = "20260314-1003",
                           .settle = std::chrono::milliseconds(0)});
    }
    /// The condition that is told next is this one.
    void condition(const char* word) { bench.printer->play(word); }

    test::DeviceBench bench;
    std::ostringstream said;
    std::ostringstream wrong;
};

}  // namespace

TEST_F(DeviceCommandsTest, ListNamesWhatIsPluggedInAndWhatIsMissing) {
    bench.plug({test::keyboardScanner(), test::unknownDevice()});
    EXPECT_EQ(call({"list"}), kDone);
    EXPECT_THAT(said.str(), HasSubstr("keyboard:0c2e:0b61:17291B0E45  scanner  Honeywell Voyager 1450g"));
    EXPECT_THAT(said.str(), HasSubstr("No driver knows this device. A ticket printer:"));
    EXPECT_THAT(said.str(), HasSubstr(std::string(kPrinter) + "  printer  printer  [devices.toml]  The device is not there."));
    EXPECT_EQ(call({"list", "--json"}), kDone);
    EXPECT_THAT(said.str(), HasSubstr(R"("uri": "usb:04b8:0e15:J5TF012345", "kind": "printer", "maker": "", "model": "")"));
    EXPECT_THAT(said.str(), HasSubstr(R"("present": false, "configured": true)"));
}

TEST_F(DeviceCommandsTest, ListMissesATouchScreenAndASpeakerOnlyAtAPcThatNeedsThem) {
    bench.builtIns = {{tool_checks::BuiltIn::TouchScreen}, {tool_checks::BuiltIn::Speaker, "USB Audio"}};
    EXPECT_EQ(call({"list"}), kDone);
    EXPECT_THAT(said.str(), HasSubstr("touch-screen  not found  No touch screen was found. A screen has two cables"));
    EXPECT_THAT(said.str(), HasSubstr("speaker  USB Audio  A sound card is there."));
    EXPECT_EQ(call({"list", "--device", "counter-1"}), kDone);
    EXPECT_THAT(said.str(), Not(HasSubstr("touch-screen")));
    EXPECT_THAT(said.str(), HasSubstr("speaker  USB Audio"));
}

TEST_F(DeviceCommandsTest, WatchTellsWhatIsThereAndEndsInItsTime) {
    bench.plug({test::usbPrinter()});
    EXPECT_EQ(call({"watch", "--for", "0.05"}), kDone);
    EXPECT_THAT(said.str(), ::testing::StartsWith("+ usb:04b8:0e15:J5TF012345"));
}

TEST_F(DeviceCommandsTest, StatusSaysWhatIsWrongWhatToDoAndInItsExitCode) {
    EXPECT_EQ(call({"status", kPrinter}), kDone);
    EXPECT_THAT(said.str(), HasSubstr("ready"));
    EXPECT_THAT(said.str(), HasSubstr("How many tickets are left is not known."));
    bench.ticketsLeft = 40;
    EXPECT_EQ(call({"status", kPrinter}), kDone);
    EXPECT_THAT(said.str(), HasSubstr("About 40 tickets left.\n"));
    condition("paper-near-end");
    EXPECT_EQ(call({"status", kPrinter, "--json"}), kDone) << "it prints still";
    EXPECT_THAT(said.str(), HasSubstr(R"("reasons": "paper-near-end", "can_print": true, "tickets_left": 40})"));
    condition("paper-out");
    EXPECT_EQ(call({"status", kPrinter}), kWrong);
    EXPECT_THAT(said.str(), HasSubstr("The paper has run out. Open the lid"));
    condition("unplug");
    EXPECT_EQ(call({"status", kPrinter}), kNotThere);
    EXPECT_EQ(call({"status", "parallel:1"}), kUsage);
}

TEST_F(DeviceCommandsTest, ATestTicketsExitCodeIsItsOutcome) {
    EXPECT_EQ(call({"test-ticket", kPrinter}), kDone);
    EXPECT_THAT(said.str(), HasSubstr("printed"));
    EXPECT_TRUE(std::filesystem::exists(bench.papers() / "test-ticket.png"));
    EXPECT_EQ(bench.opened.back().name, "generic-80") << "as the file says";
    EXPECT_EQ(bench.opened.back().density, 7u);
    condition("uncertain-next");
    EXPECT_EQ(call({"test-ticket", kPrinter}), kUncertain);
    condition("paper-out");
    EXPECT_EQ(call({"test-ticket", kPrinter}), kWrong);
    condition("unplug");
    EXPECT_EQ(call({"test-ticket", kPrinter}), kNotThere);
    EXPECT_EQ(call({"test-ticket"}), kUsage) << "no printer and no file";
}

TEST_F(DeviceCommandsTest, WhoeverIsKeptOutIsToldTheRule) {
    auto printer = test::usbPrinter();
    printer.access = drivers::Access::NoPermission;
    bench.plug({printer});
    condition("unplug");
    EXPECT_EQ(call({"status", kPrinter}), kKeptOut);
    EXPECT_THAT(wrong.str(), HasSubstr("Programs may not use this device yet."));
    EXPECT_THAT(wrong.str(), HasSubstr("ATTR{serial}==\"J5TF012345\""));
    EXPECT_EQ(call({"test-ticket", kPrinter}), kKeptOut);
}

TEST_F(DeviceCommandsTest, BytesAndRasterGoToFilesWithoutAPrinter) {
    const auto bytes = bench.folder() / "ticket.bin";
    const auto image = bench.folder() / "ticket.png";
    EXPECT_EQ(call({"test-ticket", "--to", bytes.string(), "--image", image.string(), "--paper-mm", "58"}), kDone);
    EXPECT_EQ(std::filesystem::file_size(bytes), 384u / 8 * 300);
    EXPECT_TRUE(std::filesystem::exists(image));
    EXPECT_TRUE(bench.opened.empty());
    EXPECT_EQ(call({"test-ticket", "--to", (bench.folder() / "no" / "such").string()}), kFile);
}

TEST_F(DeviceCommandsTest, ConfigureSavesReadsBackAndNamesWhatIsWrong) {
    EXPECT_EQ(call({"configure", "kiosk-1", "own_last=5050"}), kDone);
    EXPECT_EQ(settings::load(bench.config())->findDevice("kiosk-1")->ownLast, 5050);
    EXPECT_EQ(call({"configure", "kiosk-1", "own_last=1"}), kFile);
    EXPECT_THAT(wrong.str(), HasSubstr("own_last"));
    EXPECT_EQ(call({"configure", "kiosk-1", "own_last"}), kUsage);
    EXPECT_EQ(call({"configure", "kiosk-1"}), kUsage);
}

TEST_F(DeviceCommandsTest, RulesAreForTheDevicesOfTheFileOrThoseNamed) {
    EXPECT_EQ(call({"udev-rules"}), kDone);
    EXPECT_THAT(said.str(), HasSubstr("ATTR{serial}==\"J5TF012345\""));
    EXPECT_EQ(call({"udev-rules", "usb:1a86:7523:"}), kDone);
    EXPECT_THAT(said.str(), HasSubstr("ATTR{idVendor}==\"1a86\""));
    EXPECT_THAT(said.str(), Not(HasSubstr("J5TF012345")));
}

TEST_F(DeviceCommandsTest, ABundleHoldsTheLastLinesOfALogScrubbed) {
    const auto log = bench.folder() / "kiosk.log";
    std::ofstream(log) << "kiosk printer condition=paper-out\nkiosk cnic=3520212345671\n";
    EXPECT_EQ(call({"bundle", (bench.folder() / "help").string(), "--log", log.string()}), kDone);
    std::stringstream text;
    text << std::ifstream(bench.folder() / "help" / "owc-support-20260314-1003" / "log.txt").rdbuf();
    EXPECT_EQ(text.str(), "kiosk printer condition=paper-out\nkiosk cnic=[hidden]\n");
}

TEST_F(DeviceCommandsTest, TheDrillGoesAsExpected) {
    EXPECT_EQ(call({"drill", (bench.folder() / "drill").string()}), kDone);
    EXPECT_THAT(said.str(), HasSubstr("[failed paper-out,paper-near-end]"));
    EXPECT_THAT(said.str(), Not(HasSubstr("WRONG")));
}

TEST_F(DeviceCommandsTest, ACommandLineThatIsWrongIsExitTwoAndHelpIsNot) {
    EXPECT_EQ(call({}), kUsage);
    EXPECT_EQ(call({"list", "--paper"}), kUsage);
    EXPECT_EQ(call({"--help"}), kDone);
    EXPECT_THAT(said.str(), HasSubstr("test-ticket"));
}

}  // namespace owc::tool_cli
