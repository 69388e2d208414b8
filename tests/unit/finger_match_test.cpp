#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "drivers/biometrics/match.h"
#include "drivers/biometrics/same_bits.h"
#include "tests/support/prints.h"

namespace owc::biometrics {

using test::madePrint;
using test::Touch;
using test::touchedAgain;

TEST(FingerMatchTest, TheSameMinutiaeScoreAThousand) {
    EXPECT_GT(match(madePrint(1), madePrint(1)), 990);
    EXPECT_LE(match(madePrint(1), madePrint(1)), 1000);
}

TEST(FingerMatchTest, AnotherTouchOfTheSameFingerIsKnownAgain) {
    const Touch touches[] = {{.right = 35, .down = -25},
                             {.turn = 21},
                             {.turn = -40},
                             {.missing = 25},
                             {.added = 15},
                             {.blur = 3},
                             {.fromColumn = 130},
                             {.right = 20, .down = 10, .turn = 12, .missing = 15, .added = 8, .blur = 2}};
    for (std::size_t i = 0; i < std::size(touches); ++i) {
        for (std::uint32_t finger = 1; finger <= 20; ++finger) {
            const Impression print = madePrint(finger);
            EXPECT_GT(match(touchedAgain(print, touches[i], finger), print), kMatchThreshold)
                << "touch " << i << " of finger " << finger;
        }
    }
}

TEST(FingerMatchTest, OtherFingersAreNot) {
    std::vector<Prepared> prints;
    for (std::uint32_t finger = 1; finger <= 40; ++finger) prints.emplace_back(madePrint(finger));
    for (std::size_t a = 0; a < prints.size(); ++a)
        for (std::size_t b = a + 1; b < prints.size(); ++b)
            EXPECT_LT(match(prints[a], prints[b]), kMatchThreshold) << a << " and " << b;
}

TEST(FingerMatchTest, BothWaysRoundAndAnyOrderOfMinutiaeGiveTheSameScore) {
    std::mt19937 random(7);
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        const Impression a = madePrint(seed);
        const Impression b =
            touchedAgain(a, {.right = 9, .turn = 5, .missing = 20, .added = 10, .blur = 3}, seed);
        Impression mixed = b;
        for (std::size_t i = mixed.minutiae.size() - 1; i > 0; --i)
            std::swap(mixed.minutiae[i], mixed.minutiae[random() % (i + 1)]);
        EXPECT_EQ(match(a, b), match(b, a));
        EXPECT_EQ(match(a, b), match(a, mixed));
        EXPECT_EQ(match(a, madePrint(seed + 1)), match(madePrint(seed + 1), a));
    }
}

TEST(FingerMatchTest, ResolutionsMayDiffer) {
    const Impression print = madePrint(1);
    Impression fine = print;
    fine.dotsPerCm = 394;
    fine.width = 600;
    fine.height = 800;
    for (Minutia& m : fine.minutiae)
        m.x = static_cast<std::uint16_t>(2 * m.x), m.y = static_cast<std::uint16_t>(2 * m.y);
    EXPECT_GT(match(fine, print), 900);
}

TEST(FingerMatchTest, AFewMinutiaeProveNothing) {
    for (const std::size_t count : {0u, 1u, 2u, 3u, 4u, 5u}) {
        const Impression few = madePrint(1, count);
        EXPECT_LT(match(few, madePrint(1)), kMatchThreshold) << count;
    }
    EXPECT_EQ(match(Impression{}, Impression{}), 0);
}

// A corner of the finger, or a forger's few points, must not pass because little speaks against it.
TEST(FingerMatchTest, AScrapOfAFingerIsNoStranger) {
    std::vector<Prepared> prints;
    for (std::uint32_t finger = 1; finger <= 40; ++finger) prints.emplace_back(madePrint(finger));
    for (std::uint32_t finger = 1; finger <= 40; ++finger) {
        for (const std::size_t count : {6u, 9u, 12u}) {
            Impression scrap = madePrint(finger);
            std::ranges::sort(scrap.minutiae, {}, [](const Minutia& m) {
                return (m.x - 150) * (m.x - 150) + (m.y - 200) * (m.y - 200);
            });
            scrap.minutiae.resize(count);
            for (std::uint32_t other = 1; other <= 40; ++other) {
                if (other == finger) continue;
                EXPECT_LT(match(Prepared(scrap), prints[other - 1]), kMatchThreshold)
                    << count << " of " << finger;
            }
        }
    }
}

// What comes from outside may claim anything; the work it makes is bounded.
TEST(FingerMatchTest, AnySizeAndPlaceIsTaken) {
    Impression crowd{65'535, 65'535, 1, Finger::Unknown, 0, {}};
    std::mt19937 random(1);
    for (int i = 0; i < 5'000; ++i)
        crowd.minutiae.push_back({static_cast<std::uint16_t>(random()), static_cast<std::uint16_t>(random()),
                                  static_cast<std::uint8_t>(random()), MinutiaKind::Other,
                                  static_cast<std::uint8_t>(random())});
    EXPECT_GE(match(crowd, madePrint(1)), 0);
    crowd.dotsPerCm = 0;
    EXPECT_GE(match(crowd, madePrint(1)), 0);
    crowd.minutiae.assign(300, {5, 5, 5});
    EXPECT_EQ(match(crowd, madePrint(1)), 0);
}

// Whole numbers all the way: any compiler, machine or preset gives these.
TEST(FingerMatchTest, ScoresAreTheSameOnEveryMachine) {
    const auto of = [](std::uint32_t seed) {
        return match(madePrint(seed),
                     touchedAgain(madePrint(seed), {.right = 8, .missing = 20, .added = 9}, seed));
    };
    EXPECT_DOUBLE_EQ(of(1), 420.29062906901044);
    EXPECT_DOUBLE_EQ(of(2), 368.2861328125);
    EXPECT_DOUBLE_EQ(match(madePrint(1), madePrint(2)), 13.051350911458334);
}

TEST(FingerMatchTest, SeveralEnrolledImpressionsGiveTheMeanOfTheirScores) {
    const Impression print = madePrint(1);
    const Impression enrolled[] = {touchedAgain(print, {.right = 5}, 1),
                                   touchedAgain(print, {.missing = 20}, 2),
                                   touchedAgain(print, {.added = 10}, 3)};
    double sum = 0;
    for (const Impression& one : enrolled) sum += match(print, one);
    EXPECT_DOUBLE_EQ(match(print, enrolled), sum / 3);
    EXPECT_EQ(match(print, std::span<const Impression>{}), 0);
}

TEST(SameBitsTest, AReplayIsKnownInAnyOrderAndUnderAnyFinger) {
    const Impression print = madePrint(1);
    Impression replayed = print;
    std::ranges::reverse(replayed.minutiae);
    replayed.minutiae.push_back(replayed.minutiae.front());
    replayed.finger = Finger::LeftThumb;
    replayed.quality = 1;
    replayed.minutiae[0].quality = 1;
    EXPECT_TRUE(sameBits(print, replayed));
    EXPECT_EQ(canonicalBytes(print), canonicalBytes(replayed));
}

TEST(SameBitsTest, OneDotOrAngleMoreIsAnotherTouch) {
    const Impression print = madePrint(1);
    for (int change = 0; change < 4; ++change) {
        Impression other = print;
        if (change == 0) ++other.minutiae[4].x;
        if (change == 1) ++other.minutiae[4].y;
        if (change == 2) ++other.minutiae[4].angle;
        if (change == 3) other.minutiae.pop_back();
        EXPECT_FALSE(sameBits(print, other)) << change;
    }
}

}  // namespace owc::biometrics
