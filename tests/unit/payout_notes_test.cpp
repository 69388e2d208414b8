#include <gtest/gtest.h>

#include "queue-server/payments/notes.h"

namespace owc::payments {

TEST(PayoutNotesTest, SixtyIsThreeTwentiesWhereNoTensLie) {
    EXPECT_EQ(planFor(rupees(60), {{50, 4}, {20, 3}}), (Notes{{20, 3}}));
    EXPECT_EQ(planFor(rupees(60), {{50, 4}, {20, 3}, {10, 1}}), (Notes{{50, 1}, {10, 1}}));
    EXPECT_EQ(planFor(rupees(80), {{50, 1}, {20, 3}}), std::nullopt);
}

TEST(PayoutNotesTest, TheLargestNotesThatLieThereGoFirst) {
    EXPECT_EQ(planFor(rupees(13'500), {{5000, 9}, {1000, 9}, {500, 9}}),
              (Notes{{5000, 2}, {1000, 3}, {500, 1}}));
    EXPECT_EQ(planFor(rupees(13'500), {{5000, 1}, {1000, 9}, {500, 9}}),
              (Notes{{5000, 1}, {1000, 8}, {500, 1}}));
    EXPECT_EQ(planFor(rupees(5000), {{5000, 1}}), (Notes{{5000, 1}})) << "the last note of the drawer";
}

TEST(PayoutNotesTest, ASumThatTheNotesDoNotMakeHasNoPlan) {
    EXPECT_EQ(planFor(rupees(500), {{1000, 5}}), std::nullopt);
    EXPECT_EQ(planFor(rupees(6000), {{5000, 1}}), std::nullopt);
    EXPECT_EQ(planFor(rupees(10), {}), std::nullopt);
    EXPECT_EQ(planFor({rupees(10).paisa + 1}, {{10, 5}}), std::nullopt) << "no note is a paisa";
}

TEST(PayoutNotesTest, NothingAndLessThanNothingHaveNoPlan) {
    EXPECT_EQ(planFor({}, {{10, 5}}), std::nullopt);
    EXPECT_EQ(planFor(rupees(-10), {{10, 5}}), std::nullopt);
}

TEST(PayoutNotesTest, APlanIsGivenUpBeforeItTakesLong) {
    const Notes all{{5000, 9'000}, {1000, 9'000}, {500, 9'000}, {100, 9'000}, {50, 9'000}, {20, 9'000}};
    EXPECT_EQ(planFor({rupees(900'000).paisa + 1}, all), std::nullopt);
    EXPECT_EQ(planFor(rupees(500), {{0, 5}}), std::nullopt) << "a note of nothing";
}

TEST(PayoutNotesTest, APlanIsWorthItsSumAndLiesInTheDrawer) {
    const Notes drawer{{5000, 3}, {1000, 2}, {500, 1}, {100, 4}, {50, 3}, {20, 7}, {10, 2}};
    for (std::int64_t sum = 10; sum <= 3'000; sum += 10) {
        const auto plan = planFor(rupees(sum), drawer);
        ASSERT_TRUE(plan) << sum;
        EXPECT_EQ(worthOf(*plan), rupees(sum));
        for (const auto& [face, count] : *plan) EXPECT_LE(count, drawer.at(face));
    }
}

TEST(PayoutNotesTest, WhatNoNotesMakeIsSaidAtOnce) {
    const std::vector<std::uint32_t> faces{5000, 1000, 500, 50, 20};
    EXPECT_TRUE(canBeMade(rupees(13'540), faces));
    EXPECT_FALSE(canBeMade(rupees(30), faces)) << "a fifty or a twenty";
    EXPECT_FALSE(canBeMade(rupees(13'505), faces));
    EXPECT_FALSE(canBeMade(rupees(13'500) + Money{50}, faces));
    EXPECT_FALSE(canBeMade(rupees(100), {}));
    EXPECT_FALSE(canBeMade({}, faces));
    EXPECT_EQ(planFor(rupees(999'999'990), {{5000, 200'000}, {1000, 1'000'000}, {50, 4'000'000'000}, {20, 1}}),
              std::nullopt)
        << "and soon";
}

TEST(PayoutNotesTest, NotesAreWorthTheirFacesAndNoMoreThanADrawerMayHold) {
    EXPECT_EQ(worthOf({}), Money{});
    EXPECT_EQ(worthOf({{5000, 2}, {20, 3}}), rupees(10'060));
    EXPECT_EQ(worthOf({{5000, 200'000}}), kMostMoney);
    EXPECT_EQ(worthOf({{5000, 200'001}}), std::nullopt);
    EXPECT_EQ(worthOf({{5000, 200'000}, {10, 1}}), std::nullopt) << "together";
}

TEST(PayoutNotesTest, NoCountOverflowsASum) {
    EXPECT_EQ(worthOf({{0xFFFFFFFFU, 0xFFFFFFFFU}}), std::nullopt);
    EXPECT_EQ(worthOf({{5000, 0xFFFFFFFFU}, {1000, 0xFFFFFFFFU}}), std::nullopt);
    EXPECT_EQ(worthOf({{0, 0xFFFFFFFFU}}), Money{});
}

TEST(PayoutNotesTest, WhatGoesInAndOutIsCountedFaceByFace) {
    EXPECT_EQ((Notes{{100, 2}} + Notes{{100, 3}, {50, 1}}), (Notes{{100, 5}, {50, 1}}));
    EXPECT_EQ(without({{100, 5}, {50, 1}}, {{100, 3}, {50, 1}}), (Notes{{100, 2}}));
    EXPECT_EQ(without({{100, 2}}, {{100, 3}}), Notes{}) << "changed inside the drawer";
    EXPECT_EQ(without({{100, 2}}, {{500, 1}}), (Notes{{100, 2}}));
}

TEST(PayoutNotesTest, OnlyKnownFacesAndNoEmptyEntriesAreNotes) {
    const std::vector<std::uint32_t> faces{100, 50};

    EXPECT_TRUE(areOf({}, faces));
    EXPECT_TRUE(areOf({{100, 1}, {50, 2}}, faces));
    EXPECT_FALSE(areOf({{100, 1}, {75, 1}}, faces));
    EXPECT_FALSE(areOf({{100, 0}}, faces));
    EXPECT_FALSE(areOf({{0, 1}}, faces));
}

}  // namespace owc::payments
