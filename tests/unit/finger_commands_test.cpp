// owc-devices finger ...: what it says, what it writes, its exit codes.
#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

#include "drivers/biometrics/record.h"
#include "drivers/simulated/grey_png.h"
#include "drivers/simulated/private_file.h"
#include "drivers/simulated/simulated_reader.h"
#include "drivers/tool/cli/device_commands.h"
#include "tests/support/device_bench.h"
#include "tests/support/drawn_print.h"
#include "tests/support/prints.h"

namespace owc::tool_cli {
namespace {

using ::testing::HasSubstr;

class FingerCommandsTest : public ::testing::Test {
  protected:
    FingerCommandsTest() { std::filesystem::create_directories(bench.fingers()); }

    int call(std::vector<std::string> words) {
        words.insert(words.begin(), "finger");
        said.str("");
        wrong.str("");
        tool_checks::Equipment equipment = bench.equipment();
        equipment.extractFinger =
            [](const biometrics::GreyImage& image) -> tl::expected<biometrics::Impression, std::string> {
            if (image.pixels.front() == 0) return tl::unexpected(std::string("no minutiae"));
            return test::madePrint(image.pixels.front());
        };
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
    std::string file(const std::string& name) const { return (bench.folder() / name).string(); }
    void script(const std::string& lines) const { std::ofstream(bench.fingers() / "reader.script") << lines; }
    /// A picture in which the bench's extractor sees the print of that finger.
    void picture(const std::string& name, std::uint8_t finger) const {
        ASSERT_TRUE(simulated::writeGreyPng({40, 40, 500, std::vector<std::uint8_t>(1600, finger)}, name));
    }
    void record(const std::string& name, const biometrics::Impression& print) const {
        ASSERT_TRUE(simulated::writePrivately(name, biometrics::writeIso({&print, 1})));
    }

    test::DeviceBench bench;
    std::ostringstream said;
    std::ostringstream wrong;
};

}  // namespace

TEST_F(FingerCommandsTest, ListNamesReadersOnly) {
    bench.plug({test::usbPrinter()});
    EXPECT_EQ(call({"list"}), kNotThere);
    bench.plug({test::usbPrinter(), test::fingerReader()});
    EXPECT_EQ(call({"list"}), kDone);
    EXPECT_EQ(said.str(),
              "usb:05ba:000a:FB0B9071  DigitalPersona, Inc. U.are.U 4500  (1-10)  The device is ready.\n");
}

TEST_F(FingerCommandsTest, CaptureWritesPictureAndRecordForTheirOwnerOnly) {
    bench.plug({test::fingerReader()});
    ASSERT_TRUE(simulated::writeGreyPng(test::DrawnPrint{}.draw(), bench.fingers() / "a.png"));
    script("not-live\nfinger a.png\n");

    EXPECT_EQ(call({"capture", file("out.png"), "--iso", file("out.iso")}), kDone) << wrong.str();

    EXPECT_THAT(said.str(), HasSubstr("captured  320x400 at 500 dpi  45 minutiae  quality "));
    EXPECT_THAT(said.str(), HasSubstr("NOT LIVE"));
    EXPECT_EQ(simulated::readGreyPng(file("out.png")).value(), test::DrawnPrint{}.draw());
    EXPECT_TRUE(biometrics::readIso(test::bytesOf(file("out.iso"))));
    for (const char* name : {"out.png", "out.iso"})
        EXPECT_EQ(std::filesystem::status(file(name)).permissions(),
                  std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(FingerCommandsTest, CaptureSaysWhyThereIsNone) {
    bench.plug({});
    EXPECT_EQ(call({"capture", file("out.png")}), kNotThere);
    EXPECT_THAT(wrong.str(), HasSubstr("no finger reader that gives pictures"));
    bench.plug({test::fingerReader()});
    script("dry\n");
    EXPECT_EQ(call({"capture", file("out.png")}), kWrong);
    EXPECT_THAT(wrong.str(), HasSubstr("The finger is too dry. Rub it"));
    script("fault\n");
    EXPECT_EQ(call({"capture", file("out.png")}), kNotThere);
    EXPECT_THAT(wrong.str(), HasSubstr("The finger reader failed."));
    EXPECT_EQ(call({"capture", file("out.png"), "--for", "0.1"}), kWrong);
    EXPECT_THAT(wrong.str(), HasSubstr("No finger came."));
    EXPECT_EQ(call({"capture", file("out.png"), "--reader", "nonsense"}), kUsage);
    EXPECT_FALSE(std::filesystem::exists(file("out.png")));
    ASSERT_TRUE(simulated::writeGreyPng(test::DrawnPrint{}.draw(), bench.fingers() / "a.png"));
    script("finger a.png\n");
    EXPECT_EQ(call({"capture", file("no/out.png")}), kFile);
    EXPECT_THAT(wrong.str(), HasSubstr("no/out.png cannot be written"));
}

TEST_F(FingerCommandsTest, ExtractWritesARecordOrSaysWhyNot) {
    picture(file("a.png"), 3);
    EXPECT_EQ(call({"extract", file("a.png"), file("a.iso")}), kDone) << wrong.str();
    EXPECT_EQ(biometrics::readIso(test::bytesOf(file("a.iso"))).value().front().minutiae.size(), 45U);
    picture(file("blank.png"), 0);
    EXPECT_EQ(call({"extract", file("blank.png"), file("b.iso")}), kFile);
    EXPECT_THAT(wrong.str(), HasSubstr("blank.png: no minutiae"));
    EXPECT_EQ(call({"extract", file("absent.png"), file("b.iso")}), kFile);
    EXPECT_FALSE(std::filesystem::exists(file("b.iso")));
}

TEST_F(FingerCommandsTest, MatchTellsOneFingerFromAnother) {
    const auto finger = test::madePrint(1);
    record(file("a.iso"), finger);
    record(file("b.iso"), test::touchedAgain(finger, {.right = 9, .down = 4, .turn = 3, .missing = 15}, 5));
    record(file("other.iso"), test::madePrint(2));
    picture(file("a.png"), 1);
    EXPECT_EQ(call({"match", file("a.iso"), file("b.iso")}), kDone);
    EXPECT_THAT(said.str(), ::testing::StartsWith("match  score "));
    EXPECT_EQ(call({"match", file("a.png"), file("other.iso"), file("b.iso")}), kDone)
        << "one of several enrolled";
    EXPECT_EQ(call({"match", file("other.iso"), file("b.iso")}), kWrong);
    EXPECT_THAT(said.str(), ::testing::StartsWith("no match  score "));
    std::ofstream(file("bad.iso")) << "FMR nonsense";
    EXPECT_EQ(call({"match", file("bad.iso"), file("b.iso")}), kFile);
    EXPECT_THAT(wrong.str(), HasSubstr("bad.iso is no ISO/IEC 19794-2:2005 record: "));
    EXPECT_EQ(call({"match", file("a.iso")}), kUsage);
}

TEST_F(FingerCommandsTest, BenchTakesEachImpressionOnceAndNamesWhatItLeftOut) {
    std::filesystem::create_directory(file("set"));
    for (std::uint8_t finger = 1; finger <= 3; ++finger)
        for (std::uint32_t touch = 1; touch <= 3; ++touch) {
            const std::string stem = file("set/10") + std::to_string(finger) + '_' + std::to_string(touch);
            record(stem + ".iso", test::touchedAgain(test::madePrint(finger), {.missing = 10}, touch));
            picture(stem + ".png", finger);
        }
    std::ofstream(file("set/notes.txt")) << "no print";
    std::ofstream(file("set/104_1.iso")) << "no record";
    for (const char* which : {"--records", "--references=1"}) {
        EXPECT_EQ(call({"bench", file("set"), which}), kDone) << wrong.str();
        EXPECT_THAT(said.str(), HasSubstr("9 impressions of 3 fingers, 1 enrolled for each comparison: 9 "
                                          "genuine and 27 impostor pairs"));
        EXPECT_THAT(said.str(), HasSubstr("EER "));
        EXPECT_THAT(said.str(), HasSubstr("1 of 10 files could not be used"));
        EXPECT_THAT(wrong.str(), HasSubstr("104_1.iso"));
    }
    EXPECT_EQ(call({"bench", file("absent")}), kFile);
    EXPECT_THAT(wrong.str(), HasSubstr("holds no files named FINGER_IMPRESSION"));
}

}  // namespace owc::tool_cli
