#include <gtest/gtest.h>

#include <cstdio>

#include "queue-server/sharing/records.h"

namespace owc::test {

namespace {

/// Of a group from elsewhere with this score, written as it stands.
int hundredthsOf(const std::string& score) {
    const auto group = sharing::readGroup(sharing::Json::parse(
        R"({"group_identifier":"7","member_list":[],"additional_attributes":[{"poverty_scores":[{"score":)" +
        score + R"(,"since":"2024-03-01"}]}]})"));
    EXPECT_TRUE(group.has_value()) << score << ' ' << group.error().detail;
    return group ? group->scores.at(0).hundredths : -1;
}

}  // namespace

TEST(SharingReadGroupTest, AScoreAboveALimitOfTwoDecimalsNeverCountsAsTheLimit) {
    EXPECT_EQ(hundredthsOf("16.174"), 1618);
    EXPECT_EQ(hundredthsOf("16.1700001"), 1618);
    EXPECT_EQ(hundredthsOf("16.169"), 1617);
    EXPECT_EQ(hundredthsOf("32.001"), 3201);
    EXPECT_EQ(hundredthsOf("0.001"), 1);
    EXPECT_EQ(hundredthsOf("99.999"), 10'000);
}

TEST(SharingReadGroupTest, AScoreOfTwoDecimalsIsKeptAsItIs) {
    EXPECT_EQ(hundredthsOf("32"), 3200);
    EXPECT_EQ(hundredthsOf("0.3"), 30);
    for (int hundredths = 0; hundredths <= 10'000; ++hundredths) {
        char text[16];
        std::snprintf(text, sizeof text, "%d.%02d", hundredths / 100, hundredths % 100);
        ASSERT_EQ(hundredthsOf(text), hundredths) << text;
    }
}

}  // namespace owc::test
