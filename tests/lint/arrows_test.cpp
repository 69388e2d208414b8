#include "tests/lint/arrows.h"

#include <gmock/gmock.h>

namespace owc::lint {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr auto kTable =
    "# words after the mark are for people\n"
    "[libraries]\n"
    "std: vector\n"
    "    string\n"
    "sqlite: SQLiteCpp/* sqlite3.h\n"
    "[rooms]\n"
    "low: std   # everyone needs it\n"
    "high: low\n"
    "    sqlite\n";

TEST(ArrowsTest, ARoomReachesItselfAndTheRoomsItNames) {
    const auto arrows = Arrows::parse(kTable);

    EXPECT_THAT(arrows.mistakes(), IsEmpty());
    EXPECT_TRUE(arrows.allowsRoom("low", "low"));
    EXPECT_TRUE(arrows.allowsRoom("high", "low"));
    EXPECT_FALSE(arrows.allowsRoom("low", "high"));
}

TEST(ArrowsTest, ALibraryIsReachedOnlyByTheRoomsThatNameIt) {
    const auto arrows = Arrows::parse(kTable);

    EXPECT_TRUE(arrows.allowsHeader("low", "string"));
    EXPECT_TRUE(arrows.allowsHeader("high", "SQLiteCpp/Database.h"));
    EXPECT_FALSE(arrows.allowsHeader("low", "sqlite3.h"));
    EXPECT_FALSE(arrows.allowsHeader("high", "string")) << "nothing is passed on from a neighbour";
    EXPECT_THAT(arrows.librariesOf("SQLiteCpp/Database.h"), ElementsAre("sqlite"));
    EXPECT_THAT(arrows.librariesOf("unheard.h"), IsEmpty());
}

TEST(ArrowsTest, AWordThatIsNeitherRoomNorLibraryIsAMistakeOfItsLine) {
    const auto arrows = Arrows::parse("[rooms]\nlow:\nhigh: low lwo\n");

    ASSERT_EQ(arrows.mistakes().size(), 1u);
    EXPECT_EQ(arrows.mistakes()[0].line, 3u);
    EXPECT_THAT(arrows.mistakes()[0].words, ::testing::HasSubstr("`lwo`"));
}

TEST(ArrowsTest, ARoomNamedTwiceIsAMistake) {
    const auto arrows = Arrows::parse("[rooms]\nlow:\nlow:\n");

    ASSERT_EQ(arrows.mistakes().size(), 1u);
    EXPECT_EQ(arrows.mistakes()[0].line, 3u);
}

TEST(ArrowsTest, ALineWithoutNameIsAMistake) {
    const auto arrows = Arrows::parse("[rooms]\nlow high\n");

    ASSERT_EQ(arrows.mistakes().size(), 1u);
    EXPECT_EQ(arrows.mistakes()[0].line, 2u);
}

}  // namespace
}  // namespace owc::lint
