// What a technician's tool says, writes and gives away, without a window.
#include <gmock/gmock.h>

#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "drivers/tool/checks/bundle.h"
#include "drivers/tool/checks/devices_file.h"
#include "drivers/tool/checks/drill.h"
#include "drivers/tool/checks/network_check.h"
#include "drivers/tool/checks/scan_reading.h"
#include "drivers/tool/checks/scrub.h"
#include "tests/support/device_bench.h"
#include "tests/support/loopback.h"
#include "where.h"

namespace owc::tool_checks {
namespace {

using drivers::Reason;
using ::testing::HasSubstr;
using ::testing::Not;
namespace fs = std::filesystem;

std::string textOf(const fs::path& file) {
    std::stringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

void replaceIn(const fs::path& file, const std::string& from, const std::string& to) {
    std::string text = textOf(file);
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), to);
    std::ofstream(file, std::ios::binary) << text;
}

/// Everything that lies under a folder, names included.
std::string allTextUnder(const fs::path& folder) {
    std::string all;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        all += entry.path().string() + "\n";
        if (entry.is_regular_file()) all += textOf(entry.path());
    }
    return all;
}

}  // namespace

TEST(AdviceTest, EveryReasonHasItsOwnSentenceAndSaysWhatToDo) {
    std::set<std::string> sentences;
    for (const Reason reason : allReasons()) {
        const Advice advice = adviceFor(reason);
        EXPECT_TRUE(sentences.insert(advice.what).second) << advice.what;
        EXPECT_STRNE(advice.todo, "") << drivers::nameOf(reason);
        EXPECT_NE(advice.level, Level::Good);
        const bool prints = drivers::severityOf(reason) == drivers::Severity::Warning;
        EXPECT_TRUE(!prints || advice.level == Level::Warn) << drivers::nameOf(reason);
    }
    EXPECT_EQ(sentences.size(), 8u);
}

TEST(AdviceTest, TheWorstComesFirstAndOfWhatIsGoneNothingElseIsSaid) {
    const auto two = adviceFor({Reason::Unconfirmed, Reason::CoverOpen});
    ASSERT_EQ(two.size(), 2u);
    EXPECT_STREQ(two[0].what, "The lid is open.");
    EXPECT_EQ(adviceFor({Reason::PaperNearEnd, Reason::PaperOut}).size(), 1u) << "out is enough";
    EXPECT_EQ(adviceFor({Reason::Removed, Reason::PaperOut, Reason::CoverOpen}).size(), 1u);
    EXPECT_EQ(adviceFor(drivers::PrinterCondition{}).front().level, Level::Good);
}

TEST(DeviceListTest, WhatTheFileNamesAndIsNotThereIsListedAsMissing) {
    const auto found = test::usbPrinter();
    const auto scanner = test::keyboardScanner();
    const auto all = listDevices({found}, {{found.uri, drivers::DeviceKind::Printer}, {scanner.uri, drivers::DeviceKind::Scanner}});
    ASSERT_EQ(all.size(), 2u);
    EXPECT_TRUE(all[0].configured && all[0].present);
    EXPECT_TRUE(all[1].configured && !all[1].present);
    EXPECT_EQ(adviceFor(all[1]).level, Level::Stop);
    EXPECT_TRUE(listDevices({}, {{drivers::DeviceUri{}, drivers::DeviceKind::Printer}}).front().present) << "simulated";
}

TEST(DeviceListTest, JsonHoldsWhateverADeviceSaysOfItself) {
    auto odd = test::usbPrinter();
    odd.model = "a\"b\\c\n\xff";
    EXPECT_THAT(toJson({{odd, false, true}}), HasSubstr(R"("model": "a\"b\\c\u000a\ufffd")"));
    EXPECT_EQ(toJson({}), "[]\n");
}

class DevicesFileTest : public ::testing::Test {
  protected:
    test::DeviceBench bench;
    fs::path file = bench.config() / "devices.toml";
};

TEST_F(DevicesFileTest, ChangesOneLineAndKeepsEveryOtherByte) {
    const std::string before = textOf(file);
    const auto saved = saveDevice(bench.config(), "kiosk-1", {numberChange("own_last", 5050)});
    ASSERT_TRUE(saved) << saved.error().detail;
    EXPECT_EQ(saved->ownLast, 5050);
    std::string wanted = before;
    wanted.replace(wanted.find("own_last = 5099"), 15, "own_last = 5050");
    EXPECT_EQ(textOf(file), wanted) << "comments and other devices too";
    EXPECT_EQ(textOf(bench.config() / "devices.toml.before"), before);
}

TEST_F(DevicesFileTest, AnUnwrittenSettingIsAddedToItsDeviceAndNoOther) {
    const auto saved = saveDevice(bench.config(), "counter-2", {textChange("printer_profile", "generic-58")});
    ASSERT_TRUE(saved) << saved.error().detail;
    EXPECT_EQ(saved->printerProfile, "generic-58");
    const auto settings = settings::load(bench.config());
    ASSERT_TRUE(settings);
    EXPECT_EQ(settings->findDevice("counter-1")->printerProfile, "unknown-80");
    EXPECT_EQ(settings->findDevice("counter-3")->printerProfile, "unknown-80");
}

TEST_F(DevicesFileTest, WhatTheCentreWouldRefuseIsNeverSaved) {
    const std::string before = textOf(file);
    for (const auto& [changes, names] : std::vector<std::pair<std::vector<Change>, std::string>>{
             {{textChange("printer", "parallel:1")}, "printer"},
             {{numberChange("own_last", 4)}, "own_last"},
             {{textChange("colour", "red")}, "colour"},
             {{{"printer", "\"open"}}, "devices.toml"},
             {{textChange("name", "kiosk-9")}, "pair"}}) {
        const auto saved = saveDevice(bench.config(), "kiosk-1", changes);
        ASSERT_FALSE(saved) << names;
        EXPECT_THAT(saved.error().detail, HasSubstr(names));
        EXPECT_EQ(textOf(file), before) << names;
    }
    const auto unknown = saveDevice(bench.config(), "kiosk-7", {numberChange("counter", 1)});
    ASSERT_FALSE(unknown);
    EXPECT_THAT(unknown.error().detail, HasSubstr("kiosk-1"));
    EXPECT_FALSE(fs::exists(bench.config() / "devices.toml.before"));
    for (const auto& entry : fs::directory_iterator(bench.config())) EXPECT_THAT(entry.path().filename().string(), Not(HasSubstr("XX")));
}

TEST_F(DevicesFileTest, UrduBeforeAValueDoesNotShiftWhereItIsWritten) {
    replaceIn(file, "printer = \"usb:04b8:0e15:J5TF012345\"                #", "printer = \"simulated\" # ٹکٹ");
    replaceIn(file, "name = \"board-1\"\nrole = \"board\"", "role = \"board\" # تختہ\nname = \"board-1\"");
    ASSERT_TRUE(saveDevice(bench.config(), "kiosk-1", {textChange("printer", "")}));
    EXPECT_THAT(textOf(file), HasSubstr("printer = \"\" # ٹکٹ"));
}

TEST(ChangeTest, NumbersAndListsStayAsTypedAndAllElseIsText) {
    EXPECT_EQ(changeFrom("density=7"), (Change{"density", "7"}));
    EXPECT_EQ(changeFrom("printer=usb:04b8:0e15:J5\"TF"), (Change{"printer", "\"usb:04b8:0e15:J5\\\"TF\""}));
    EXPECT_EQ(changeFrom("zones=[\"A\"]"), (Change{"zones", "[\"A\"]"}));
    EXPECT_EQ(changeFrom("cut="), (Change{"cut", "\"\""}));
    for (const char* bad : {"density", "=7", "two words=7", "Name=x"}) EXPECT_FALSE(changeFrom(bad)) << bad;
}

TEST(ScrubTest, KnownHarmlessWordsStayAndAllElseGoes) {
    EXPECT_EQ(scrubbed("[2026-03-14 10:03:07.120] [warning] kiosk printer condition=paper-out code=303", {}),
              "[2026-03-14 10:03:07.120] [warning] kiosk printer condition=paper-out code=303");
    EXPECT_EQ(scrubbed("desk signed-in officer=B-214 device=counter-1", {}), "desk signed-in officer=[hidden] device=counter-1");
    EXPECT_EQ(scrubbed("visitor name=Ayesha bibi cnic=35202-1234567-1", {}), "visitor name=[hidden] [hidden] cnic=[hidden]");
    EXPECT_EQ(scrubbed("scan 3520212345671 pin 1234", {}), "scan [hidden] [hidden] [hidden]");
    EXPECT_EQ(scrubbed("desk hello imran there", {"Imran Khan"}), "desk [hidden] [hidden] [hidden]");
    EXPECT_EQ(scrubbed("scan عائشہ", {}), "scan [hidden]");
}

TEST(ScrubTest, ANameInSmallLettersStaysNowhere) {
    for (const char* line : {"zubaida", "kiosk zubaida scanner state=ready", "zubaida kiosk scanner", "[zubaida] kiosk scanner", "kiosk scanner state=ready zubaida",
                             "kiosk book code=3 detail=\"of zubaida bibi\"", "kiosk zubaida=1", "kiosk scanner name=zubaida", "kiosk scanner visit=zubaida state=ready",
                             "10:03:07 zubaida printer condition=paper-out"})
        EXPECT_THAT(scrubbed(line, {}), Not(HasSubstr("zubaida"))) << line;
    EXPECT_EQ(scrubbed("kiosk zubaida scanner state=ready", {}), "kiosk [hidden] scanner state=ready");
    EXPECT_EQ(scrubbed("server scanner state=ready", {"Scanner Khan"}), "server [hidden] state=ready") << "a clerk may have the name of a word of ours";
}

/// Every literal with which a program of ours begins a line.
std::vector<std::string> logLines() {
    static const std::regex call(R"re(spdlog::(?:trace|debug|info|warn|error|critical)\(\s*"([a-z_-]+(?: [a-z_-]+)*)( [a-z_]+=| \{|"))re");
    std::vector<std::string> lines;
    for (const char* folder : {"queue-server", "kiosk", "counter", "drivers", "assets", "config"})
        for (const auto& file : fs::recursive_directory_iterator(fs::path(OWC_SOURCE_DIR) / folder)) {
            if (file.path().extension() != ".cpp") continue;
            const std::string text = textOf(file.path());
            for (std::sregex_iterator at(text.begin(), text.end(), call), end; at != end; ++at) lines.push_back((*at)[1]);
        }
    return lines;
}

TEST(ScrubTest, WhatOurOwnProgramsBeginALineWithStays) {
    const std::vector<std::string> lines = logLines();
    ASSERT_GT(lines.size(), 25u);
    for (const std::string& line : lines) EXPECT_EQ(scrubbed(line, {}), line) << "add its words to kOurWords in drivers/tool/checks/scrub.cpp";
}

TEST(BundleTest, NoCnicNameOrPinIsInIt) {
    test::DeviceBench bench;
    replaceIn(bench.config() / "staff.toml", "name = \"", "name = \"Zubaida ");
    const auto loaded = settings::load(bench.config());
    ASSERT_TRUE(loaded) << loaded.error().detail;
    BundleContents contents;
    contents.version = "1.2";
    contents.config = bench.config();
    contents.devices = listDevices({test::usbPrinter()}, {});
    contents.conditions = {{"usb:04b8:0e15:J5TF012345", "paper-out"}};
    contents.network = "reached in 2 ms";
    contents.log = {"[2026-03-14 10:03:07.120] [info] desk signed-in officer=B-214 name=Zubaida pin=4711",
                    "kiosk scanned 3520212345671", "kiosk scanned 35202-1234567-1 for zubaida", "kiosk printer condition=paper-out"};

    const auto folder = writeBundle(contents, bench.folder() / "help", "20260314-1003");

    ASSERT_TRUE(folder) << folder.error().detail;
    const std::string all = allTextUnder(*folder);
    for (const char* secret : {"3520212345671", "35202-1234567-1", "1234567", "ubaida", "4711", "argon2id", "B-214"})
        EXPECT_THAT(all, Not(HasSubstr(secret)));
    for (const auto& person : loaded->staff) EXPECT_THAT(all, Not(HasSubstr(person.name)));
    for (const char* useful : {"owc = 1.2", "usb:04b8:0e15:J5TF012345", "paper-out", "command_port = 7701", "reached in 2 ms"})
        EXPECT_THAT(all, HasSubstr(useful));
    EXPECT_EQ(fs::status(*folder).permissions() & fs::perms::others_all, fs::perms::none);
    EXPECT_FALSE(writeBundle(contents, bench.folder() / "help", "20260314-1003")) << "never over an older one";
}

TEST(NetworkCheckTest, AReasonInWordsWhereNobodyListens) {
    const Reached none = reachServer("127.0.0.1", test::freePort(), std::chrono::milliseconds(500));
    EXPECT_FALSE(none.took);
    EXPECT_THAT(none.why, HasSubstr("owc-server"));
    EXPECT_THAT(reachServer("no.such.host.invalid", 7701, std::chrono::milliseconds(500)).why, HasSubstr("centre.toml"));
}

TEST(DrillTest, ThePaperRunsOutAsExpected) {
    const test::TempFolder folder;
    drivers::Raster ticket(384, 40);
    ticket.setBlack(7, 7);
    const auto steps = rehearsePaperOut(ticket, folder.path());
    ASSERT_EQ(steps.size(), 4u);
    for (const DrillStep& step : steps) EXPECT_TRUE(step.asExpected) << step.what << step.seen;
    EXPECT_FALSE(fs::exists(folder.path() / "drill-3.png")) << "out of paper";
    EXPECT_TRUE(fs::exists(folder.path() / "drill-4.png"));
}

TEST(ScanReadingTest, ACnicShowsItsLastThreeDigitsAndAnythingElseItsEnds) {
    test::DeviceBench bench;
    const Equipment equipment = bench.equipment();
    EXPECT_EQ(readingOf("3520212345671", equipment).shown, "•••••-•••••67-1");
    EXPECT_EQ(readingOf("OWC1:7K3MZX0PQ2RSTVW9YA", equipment).kind, ScanReading::Kind::Ticket);
    EXPECT_EQ(readingOf("short", equipment).shown, "…");
    EXPECT_EQ(readingOf("\x1b[2Jxxxxxxx", equipment).shown, "…") << "control characters reach no terminal";
}

}  // namespace owc::tool_checks
