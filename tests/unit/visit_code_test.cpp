#include <gtest/gtest.h>

#include <random>

#include "queue-server/domain/visit_code.h"

namespace owc::domain {

TEST(VisitCodeTest, ReadsBackWhatItWroteForAnyRandomBits) {
    std::mt19937 random(7);
    for (int i = 0; i < 1000; ++i) {
        VisitCode::Bits bits{};
        for (auto& byte : bits) byte = static_cast<std::uint8_t>(random());
        const VisitCode code = VisitCode::fromRandom(bits);
        const auto read = VisitCode::parse(" " + code.text() + "\n");
        ASSERT_TRUE(read) << code.text();
        EXPECT_EQ(*read, code);
    }
}

TEST(VisitCodeTest, FindsEverySingleWrongLetterAndEverySwapOfNeighbours) {
    const std::string good = VisitCode::fromRandom({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}).text();
    const std::string letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (std::size_t i = 5; i < good.size(); ++i) {
        for (const char letter : letters) {
            std::string bad = good;
            bad[i] = letter;
            EXPECT_EQ(VisitCode::parse(bad).has_value(), bad == good) << bad;
        }
        if (i + 1 == good.size() || good[i] == good[i + 1]) continue;
        std::string swapped = good;
        std::swap(swapped[i], swapped[i + 1]);
        EXPECT_FALSE(VisitCode::parse(swapped)) << swapped;
    }
}

TEST(VisitCodeTest, RefusesOtherText) {
    for (const char* text : {"", "OWC1:", "3520112345671", "https://example.org", "OWC2:0000000000000000XX"})
        EXPECT_FALSE(VisitCode::parse(text));
}

}  // namespace owc::domain
