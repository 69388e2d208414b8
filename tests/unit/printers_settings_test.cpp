#include <gtest/gtest.h>

#include "config/settings/printer_profile.h"
#include "tests/unit/sample_folder.h"

namespace owc::test {

using drivers::PrinterProfile;
using Scheme = drivers::DeviceUri::Scheme;

namespace {

/// The complaint about printers.toml with one text replaced.
std::string printers(const char* from, const char* to) {
    return SampleFolder().change("printers.toml", from, to).complaint();
}
/// The complaint about devices.toml with one text of the kiosk replaced.
std::string kiosk(const char* from, const char* to) {
    return SampleFolder().change("devices.toml", from, to).complaint();
}
PrinterProfile profileOfKiosk(SampleFolder& folder) {
    const auto loaded = folder.load();
    EXPECT_TRUE(loaded) << loaded.error().detail;
    return loaded ? settings::profileOf(*loaded, *loaded->findDevice("kiosk-1")) : PrinterProfile{};
}

}  // namespace

TEST(PrintersSettingsTest, AnUnknownPrinterClaimsNothingWithAndWithoutTheFile) {
    SampleFolder with, without;
    without.remove("printers.toml");
    EXPECT_EQ(profileOfKiosk(with), PrinterProfile{});
    EXPECT_EQ(profileOfKiosk(without), PrinterProfile{});
}

TEST(PrintersSettingsTest, WithoutTheFileOnlyTheSafeDefaultHasAName) {
    EXPECT_EQ(SampleFolder()
                  .remove("printers.toml")
                  .change("devices.toml", "printer_profile = \"unknown-80\"", "printer_profile = \"generic-80\"")
                  .complaint(),
              "devices.toml:8: printer_profile = \"generic-80\" is not in printers.toml");
}

TEST(PrintersSettingsTest, ProfilesOfEveryWidthAreShippedAndNoneClaimsAnAnswerItCannotUse) {
    const auto loaded = SampleFolder().load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    std::set<std::int64_t> widths;
    for (const settings::Printer& printer : loaded->printers) {
        widths.insert(printer.dots);
        EXPECT_TRUE(printer.answersStatus || !printer.answersQueued) << printer.name;
    }
    EXPECT_EQ(widths, (std::set<std::int64_t>{384, 512, 576, 640}));
}

TEST(PrintersSettingsTest, AProfileIsWhatDriversGet) {
    SampleFolder folder;
    folder.change("devices.toml", "printer_profile = \"unknown-80\"", "printer_profile = \"generic-80-512\"");
    PrinterProfile expected{.name = "generic-80-512",
                            .label = "ESC/POS, 80 mm, 512 dots, with cutter",
                            .dots = 512,
                            .cut = PrinterProfile::Cut::Partial,
                            .answersStatus = true,
                            .answersQueued = true,
                            .automaticStatus = true,
                            .nearEndSensor = true};
    EXPECT_EQ(profileOfKiosk(folder), expected);
}

TEST(PrintersSettingsTest, WhatADeviceSaysOfItsPrinterStandsAboveTheProfile) {
    SampleFolder folder;
    folder.change("devices.toml", "paper_mm = 0", "paper_mm = 58")
        .change("devices.toml", "density = 0", "density = 9")
        .change("devices.toml", "cut = \"\"", "cut = \"full\"");
    const PrinterProfile profile = profileOfKiosk(folder);
    EXPECT_EQ(profile.paperMm, 58u);
    EXPECT_EQ(profile.dots, 384u) << "what 58 mm of paper hold";
    EXPECT_EQ(profile.density, 9u);
    EXPECT_EQ(profile.cut, PrinterProfile::Cut::Full);
}

TEST(PrintersSettingsTest, ADeviceMayLeaveThePrinterAsItStandsWhateverItsProfileSays) {
    const auto densityWhere = [](const char* device) {
        SampleFolder folder;
        folder.change("printers.toml", "density = 0", "density = 9").change("devices.toml", "density = 0", device);
        return profileOfKiosk(folder).density;
    };
    EXPECT_EQ(densityWhere("density = 0"), 9u) << "0 is as the profile says";
    EXPECT_EQ(densityWhere("density = -1"), 0u);
    EXPECT_EQ(densityWhere("density = 3"), 3u);
}

TEST(PrintersSettingsTest, EveryBadValueOfAProfileIsNamedWithItsLine) {
    EXPECT_EQ(printers("dots = 576  ", "dots = 600  "), "printers.toml:9: dots = 600 is not one of 384, 512, 576, 640");
    EXPECT_EQ(printers("dots = 576  ", "dots = 700  "), "printers.toml:9: dots = 700 is not in 384..640 (dots)");
    EXPECT_EQ(printers("paper_mm = 80", "paper_mm = 70"), "printers.toml:8: paper_mm = 70 is not one of 58, 80");
    EXPECT_EQ(printers("paper_mm = 80", "paper_mm = 58"), "printers.toml:9: dots = 576 are more than 58 mm of paper hold");
    EXPECT_EQ(printers("dots_per_mm = 8", "dots_per_mm = 13"), "printers.toml:10: dots_per_mm = 13 is not in 6..12 (dots)");
    EXPECT_EQ(printers("cut = \"none\"", "cut = \"yes\""), "printers.toml:11: cut = \"yes\" is not one of none, partial, full");
    EXPECT_EQ(printers("feed_mm = 12", "feed_mm = 61"), "printers.toml:12: feed_mm = 61 is not in 0..60 (mm)");
    EXPECT_EQ(printers("band_rows = 64", "band_rows = 256"), "printers.toml:13: band_rows = 256 is not in 8..255 (rows)");
    EXPECT_EQ(printers("density = 0", "density = 13"), "printers.toml:14: density = 13 is not in 0..12 (steps)");
    EXPECT_EQ(printers("answers_status = false", "answers_status = 1"),
              "printers.toml:15: answers_status must be true or false, without quotes");
    EXPECT_EQ(printers("answers_queued = false", "answers_queued = true"),
              "printers.toml:16: answers_queued = true needs answers_status = true; a ticket is printed when both agree");
    EXPECT_EQ(printers("roll_mm = 50000", "roll_mm = 999"), "printers.toml:20: roll_mm = 999 is not in 1000..500000 (mm)");
    EXPECT_EQ(printers("name = \"unknown-58\"", "name = \"unknown-80\""),
              "printers.toml:22: name = \"unknown-80\" is there twice");
    EXPECT_EQ(printers("drawer = false", "draw = false"), "printers.toml:19: unknown key draw; did you mean drawer?");
    EXPECT_EQ(printers("[[printer]]", "[[printers]]").substr(0, 60),
              "printers.toml:5: unknown key printers; expected [[printer]]");
    EXPECT_EQ(printers("label = \"Unknown 80 mm printer\"\n", "").substr(0, 35), "printers.toml:5: label is missing: ");
}

TEST(PrintersSettingsTest, ADeviceNamesAPrinterAndAScannerThatCanBe) {
    const char* printer = "printer = \"simulated\"  ";
    for (const char* good : {"printer = \"usb:04b8:0e15:AB12\" ", "printer = \"usb:0416:5011:@1-2.3\" ",
                             "printer = \"cups:Ticket_80\" ", "printer = \"\" "})
        EXPECT_EQ(kiosk(printer, good), "") << good;
    const std::string wrong =
        " is no printer: write simulated, usb:VID:PID:SERIAL, usb:VID:PID:@PORTS or cups:QUEUE";
    EXPECT_EQ(kiosk(printer, "printer = \"usb:04b8\" "), "devices.toml:6: printer = \"usb:04b8\"" + wrong);
    EXPECT_EQ(kiosk(printer, "printer = \"serial:/dev/ttyS0\" "), "devices.toml:6: printer = \"serial:/dev/ttyS0\"" + wrong);
    for (const char* good : {"scanner = \"serial:/dev/ttyACM0\"", "scanner = \"keyboard:0c2e:0b61:\"", "scanner = \"simulated\""})
        EXPECT_EQ(kiosk("scanner = \"\"", good), "") << good;
    EXPECT_EQ(kiosk("scanner = \"\"", "scanner = \"cups:x\""),
              "devices.toml:12: scanner = \"cups:x\" is no scanner: write simulated, serial:/dev/PATH or "
              "keyboard:VID:PID:SERIAL");
    EXPECT_EQ(kiosk("paper_mm = 0", "paper_mm = 60"), "devices.toml:9: paper_mm = 60 is not one of 0, 58, 80");
    EXPECT_EQ(kiosk("density = 0", "density = 13"), "devices.toml:10: density = 13 is not in -1..12 (steps)");
    EXPECT_EQ(kiosk("cut = \"\"", "cut = \"half\""), "devices.toml:11: cut = \"half\" is not one of \"\", none, partial, full");
    EXPECT_EQ(SampleFolder()
                  .change("devices.toml", "printer_profile = \"unknown-80\"", "printer_profile = \"generic-58\"")
                  .change("devices.toml", "paper_mm = 0", "paper_mm = 80")
                  .complaint(),
              "devices.toml:9: paper_mm = 80 is wider than generic-58 takes, 58 mm");
}

TEST(PrintersSettingsTest, DevicesAreOpenedByTheirUris) {
    SampleFolder folder;
    folder.change("devices.toml", "printer = \"simulated\"  ", "printer = \"usb:04b8:0e15:AB12\"  ")
        .change("devices.toml", "scanner = \"\"", "scanner = \"serial:/dev/ttyACM0\"");
    const auto loaded = folder.load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    const settings::Device& device = *loaded->findDevice("kiosk-1");
    EXPECT_EQ(settings::printerOf(device)->scheme, Scheme::Usb);
    EXPECT_EQ(settings::scannerOf(device)->name, "/dev/ttyACM0");
    EXPECT_FALSE(settings::scannerOf(*loaded->findDevice("counter-1")));
    EXPECT_FALSE(settings::printerOf(*loaded->findDevice("board-1")));
}

TEST(PrintersSettingsTest, TheSettingsInForceShowEveryProfile) {
    const std::string text = settings::effective(*SampleFolder().load());
    EXPECT_NE(text.find("[[printer]]\nname = \"generic-58\"\nlabel = \"ESC/POS, 58 mm, tear bar\"\npaper_mm = 58\ndots = 384\n"),
              std::string::npos);
    EXPECT_NE(text.find("printer_profile = \"unknown-80\"\npaper_mm = 0\n"), std::string::npos);
}

}  // namespace owc::test
