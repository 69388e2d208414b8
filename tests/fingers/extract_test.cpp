#include "drivers/fingerprint/extract.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/drawn_print.h"
#include "tests/support/fingerprint_data.h"

namespace owc::test {

using biometrics::Minutia;

namespace {

const Minutia* nearest(const biometrics::Impression& print, const DrawnPrint::Place& place) {
    const auto distance = [&](const Minutia& one) { return std::hypot(one.x - place.x, one.y - place.y); };
    const auto found = std::ranges::min_element(print.minutiae, {}, distance);
    return found != print.minutiae.end() && distance(*found) < 10 ? &*found : nullptr;
}

/// In 256ths of a turn, the short way.
int between(int a, int b) {
    const int difference = (a - b) & 0xFF;
    return std::min(difference, 256 - difference);
}

}  // namespace

TEST(ExtractTest, FindsEveryMinutiaThatWasDrawn) {
    const DrawnPrint drawn;
    const auto print = fingerprint::extract(drawn.draw());
    ASSERT_TRUE(print);
    EXPECT_EQ(print->width, drawn.width);
    EXPECT_EQ(print->height, drawn.height);
    EXPECT_EQ(print->dotsPerCm, 197);
    for (const DrawnPrint::Place& place : drawn.minutiae) {
        const Minutia* found = nearest(*print, place);
        EXPECT_TRUE(found) << "at " << place.x << ' ' << place.y;
    }
}

/// ISO/IEC 19794-2:2005, 6.4.3: from the end along its ridge, counter-clockwise from the right; a fork: along
/// its valley.
TEST(ExtractTest, AnglesPointAlongTheRidgeThatEnds) {
    const DrawnPrint drawn;
    const auto print = fingerprint::extract(drawn.draw());
    ASSERT_TRUE(print);
    for (const DrawnPrint::Place& place : drawn.minutiae) {
        const Minutia* found = nearest(*print, place);
        ASSERT_TRUE(found);
        EXPECT_LE(between(found->angle, place.turn > 0 ? 0 : 128), 16)
            << "at " << place.x << ' ' << place.y << " angle " << int{found->angle};
    }
}

TEST(ExtractTest, SaysWhyThereIsNothing) {
    EXPECT_FALSE(fingerprint::extract({}));
    EXPECT_FALSE(fingerprint::extract({10, 10, 500, std::vector<std::uint8_t>(100)}));
    EXPECT_FALSE(fingerprint::extract({100, 100, 500, std::vector<std::uint8_t>(99)}));
    const auto blank = fingerprint::extract({200, 200, 500, std::vector<std::uint8_t>(40'000, 255)});
    ASSERT_FALSE(blank);
    EXPECT_NE(blank.error().find("no ridges"), std::string::npos);
}

TEST(ExtractTest, TheSameImageGivesTheSameMinutiae) {
    const auto image = DrawnPrint{}.draw();
    EXPECT_EQ(fingerprint::extract(image), fingerprint::extract(image));
}

}  // namespace owc::test
