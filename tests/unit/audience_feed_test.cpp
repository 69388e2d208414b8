#include "queue-server/server/audience_feed.h"

#include <gtest/gtest.h>

namespace owc::test {

using namespace protocol;
using server::AudienceFeed;

namespace {

constexpr std::uint64_t kEpoch = 9;

Row visitRow(std::uint64_t id, std::uint32_t calls = 0) {
    VisitRow row;
    row.id = {id};
    row.calls = calls;
    return row;
}

Changes changed(std::uint64_t id, std::uint32_t calls) {
    return {{visitRow(id, calls)}, {}};
}

std::uint64_t numberOf(const std::optional<std::string>& published) {
    return published ? boost::variant2::get<Published>(*decodeBroadcast(*published)).number : 0;
}

}  // namespace

TEST(AudienceFeedTest, NumbersAreWithoutGapsAndOnlyRealChangesTakeOne) {
    AudienceFeed feed(Audience::Staff, kEpoch);
    EXPECT_EQ(numberOf(feed.publish(changed(1, 1))), 1u);
    EXPECT_FALSE(feed.publish(changed(1, 1))) << "the same row again is no news";
    EXPECT_FALSE(feed.publish({{}, {"visit/77"}})) << "nor is the loss of what was never there";
    EXPECT_FALSE(feed.publish({{FiguresRow{}}, {}})) << "nor is what is for others";
    EXPECT_EQ(numberOf(feed.publish(changed(1, 2))), 2u);
    EXPECT_EQ(numberOf(feed.publish({{}, {"visit/1"}})), 3u);
}

TEST(AudienceFeedTest, ASmallGapIsFilledWithJustWhatWasMissed) {
    AudienceFeed feed(Audience::Staff, kEpoch);
    for (std::uint32_t i = 1; i <= 5; ++i) std::ignore = feed.publish(changed(i, 1));
    const MissedPart part = feed.missed({kEpoch, 3});
    EXPECT_FALSE(part.gone);
    EXPECT_EQ(part.first, 4u);
    ASSERT_EQ(part.changes.size(), 2u);
    EXPECT_EQ(part.changes[0].upserts, std::vector<Row>{visitRow(4, 1)});
    EXPECT_EQ(part.changes[1].upserts, std::vector<Row>{visitRow(5, 1)});
    EXPECT_TRUE(feed.missed({kEpoch, 5}).changes.empty());
}

TEST(AudienceFeedTest, WhatTheRingHasLostOrAnotherEpochWroteIsGone) {
    AudienceFeed feed(Audience::Staff, kEpoch);
    for (std::uint32_t i = 1; i <= AudienceFeed::kRing + 3; ++i) std::ignore = feed.publish(changed(1, i));
    EXPECT_TRUE(feed.missed({kEpoch, 2}).gone);
    EXPECT_FALSE(feed.missed({kEpoch, 3}).gone) << "the oldest that is still there";
    EXPECT_EQ(feed.missed({kEpoch, 3}).changes.size(), AudienceFeed::kRing);
    EXPECT_TRUE(feed.missed({kEpoch + 1, 400}).gone);
    EXPECT_TRUE(feed.missed({kEpoch, 100'000}).gone) << "a number that was never given";
}

TEST(AudienceFeedTest, ASnapshotIsThePictureInPartsAndKeptUntilItChanges) {
    AudienceFeed feed(Audience::Staff, kEpoch);
    std::vector<Row> rows;
    for (std::uint64_t id = 1; id <= AudienceFeed::kRowsPerPart + 1; ++id) rows.push_back(visitRow(id));
    feed.reset(rows);
    const auto& parts = feed.snapshot();
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_FALSE(parts[0].last);
    EXPECT_TRUE(parts[1].last);
    EXPECT_EQ(parts[0].rows.size() + parts[1].rows.size(), rows.size());
    EXPECT_EQ(&feed.snapshot(), &parts);

    std::ignore = feed.publish({{}, {"visit/1"}});
    ASSERT_EQ(feed.snapshot().size(), 1u);
    EXPECT_EQ(feed.snapshot().front().rows.size(), AudienceFeed::kRowsPerPart);
    EXPECT_EQ(feed.snapshot().front().number, 1u);
}

}  // namespace owc::test
