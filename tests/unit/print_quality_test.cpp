#include "drivers/biometrics/quality.h"

#include <gtest/gtest.h>

#include "drivers/api/finger_words.h"
#include "drivers/simulated/grey_png.h"
#include "tests/support/drawn_print.h"
#include "tests/support/prints.h"

namespace owc::test {

using biometrics::GreyImage;
using biometrics::PrintFlaw;
using biometrics::qualityOf;

TEST(PrintQualityTest, AClearPrintInTheMiddleIsGood) {
    const auto quality = qualityOf(DrawnPrint{}.draw());
    EXPECT_GE(quality.value, 80);
    EXPECT_EQ(quality.flaw, PrintFlaw::None);
}

TEST(PrintQualityTest, NothingOnTheGlassIsNoPrint) {
    EXPECT_EQ(qualityOf({300, 400, 500, std::vector<std::uint8_t>(120'000, 250)}),
              biometrics::PrintQuality{});
    GreyImage dust{300, 400, 500, std::vector<std::uint8_t>(120'000, 250)};
    for (std::size_t i = 0; i < dust.pixels.size(); i += 997) dust.pixels[i] = 40;
    EXPECT_LT(qualityOf(dust).value, biometrics::kGoodPrint);
}

TEST(PrintQualityTest, AnImageWhoseSizeAndPixelsDisagreeIsNoPrint) {
    EXPECT_EQ(qualityOf({}), biometrics::PrintQuality{});
    EXPECT_EQ(qualityOf({300, 400, 500, std::vector<std::uint8_t>(7)}), biometrics::PrintQuality{});
    EXPECT_EQ(qualityOf({-300, -400, 500, std::vector<std::uint8_t>(120'000)}), biometrics::PrintQuality{});
    EXPECT_EQ(qualityOf({300, 400, 0, std::vector<std::uint8_t>(120'000)}), biometrics::PrintQuality{});
}

TEST(PrintQualityTest, SaysWhatIsWrong) {
    const auto flawOf = [](DrawnPrint print) { return qualityOf(print.draw()).flaw; };
    // Thin ridges are mostly light, run-together ones mostly dark.
    const auto dry = [] {
        GreyImage image = DrawnPrint{.contrast = 127, .radiusX = 0.25, .radiusY = 0.25}.draw();
        for (auto& grey : image.pixels) grey = grey < 30 ? grey : 240;
        return image;
    }();
    const auto wet = [] {
        GreyImage image = DrawnPrint{.contrast = 127, .radiusX = 0.2, .radiusY = 0.2}.draw();
        for (auto& grey : image.pixels) grey = grey > 235 ? grey : 20;
        return image;
    }();
    EXPECT_EQ(qualityOf(dry).flaw, PrintFlaw::TooDry) << int{qualityOf(dry).value};
    EXPECT_EQ(qualityOf(wet).flaw, PrintFlaw::TooWet) << int{qualityOf(wet).value};
    EXPECT_EQ(flawOf({.radiusX = 0.16, .radiusY = 0.12}), PrintFlaw::TooSmall);
    EXPECT_EQ(flawOf({.centreX = 0.85, .centreY = 0.9, .radiusX = 0.3, .radiusY = 0.3}),
              PrintFlaw::OffCentre);
    GreyImage faint = DrawnPrint{.radiusX = 0.25, .radiusY = 0.25}.draw();
    for (auto& grey : faint.pixels) grey = static_cast<std::uint8_t>(220 + grey / 10);
    EXPECT_EQ(qualityOf(faint).flaw, PrintFlaw::TooFaint) << int{qualityOf(faint).value};
}

TEST(PrintQualityTest, LessOfTheFingerIsWorse) {
    int before = 101;
    for (const double radius : {0.45, 0.3, 0.2, 0.12}) {
        const int value = qualityOf(DrawnPrint{.radiusX = radius, .radiusY = radius}.draw()).value;
        EXPECT_LT(value, before);
        before = value;
    }
}

TEST(PrintQualityTest, EveryFlawHasAHintAndEveryHintAName) {
    for (int flaw = 1; flaw <= static_cast<int>(PrintFlaw::Smeared); ++flaw)
        EXPECT_NE(drivers::hintFor(static_cast<PrintFlaw>(flaw)), drivers::FingerHint::None);
    for (int hint = 0; hint <= static_cast<int>(drivers::FingerHint::Again); ++hint)
        EXPECT_EQ(drivers::hintOf(drivers::nameOf(static_cast<drivers::FingerHint>(hint))),
                  static_cast<drivers::FingerHint>(hint));
    EXPECT_FALSE(drivers::hintOf("harder"));
}

TEST(PrintQualityTest, MostRealPrintsAreGoodAndHalvesOfThemWorse) {
    OWC_NEEDS_FVC2002();
    int good = 0, worse = 0, all = 0;
    for (const auto& record : recordsIn(*fvc2002() / "DB2_B")) {
        auto image = simulated::readGreyPng(std::filesystem::path(record).replace_extension(".png"));
        ASSERT_TRUE(image) << image.error();
        const int whole = qualityOf(*image).value;
        for (int y = 0; y < image->height; ++y)  // the right half of the finger did not touch
            for (int x = image->width / 2; x < image->width; ++x)
                image->pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(image->width) +
                              static_cast<std::size_t>(x)] = 255;
        ++all;
        good += whole >= biometrics::kGoodPrint ? 1 : 0;
        worse += qualityOf(*image).value < whole ? 1 : 0;
    }
    EXPECT_EQ(all, 80);
    EXPECT_GE(good, 76);
    EXPECT_GE(worse, 78);
}

}  // namespace owc::test
