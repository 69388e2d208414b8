#include "queue-server/registry/registry.h"

#include <gtest/gtest.h>

#include <fstream>

#include "queue-server/registry/folder.h"
#include "queue-server/registry/packed.h"
#include "queue-server/registry/version_writer.h"
#include "tests/support/registry_people.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

using namespace eligibility;
using domain::ErrorCode;
using registry::Registry;

namespace {

class RegistryTest : public ::testing::Test {
  protected:
    void publish(const std::vector<Household>& households, const std::string& source = "test") {
        const auto done =
            registry::publishHouseholds(m_path, households, source, domain::Time(std::chrono::hours(1)));
        ASSERT_TRUE(done.has_value()) << done.error().detail;
    }
    std::unique_ptr<Registry> open() {
        auto opened = Registry::open(m_path);
        EXPECT_TRUE(opened.has_value()) << opened.error().detail;
        return opened ? std::move(*opened) : nullptr;
    }

    TempFolder m_folder;
    std::filesystem::path m_path = m_folder.path() / "registry";
};

}  // namespace

TEST_F(RegistryTest, GivesBackAllThatIsKnownOfAHouseholdToEachOfItsMembers) {
    publish(
        {plainHousehold(3, 9'100'000'000'000, 4), fullHousehold(7), plainHousehold(9, 9'200'000'000'000, 1)});
    const auto registry = open();

    EXPECT_EQ(registry->household(kMother).value(), fullHousehold(7));
    EXPECT_EQ(registry->household(kDaughter).value(), fullHousehold(7));
    EXPECT_EQ(registry->household(9'200'000'000'000).value(), plainHousehold(9, 9'200'000'000'000, 1));
    EXPECT_FALSE(registry->household(9'999'999'999'999).value().has_value());
    EXPECT_FALSE(registry->household(0).value().has_value());
    EXPECT_FALSE(registry->household(~0ULL).value().has_value());
    EXPECT_EQ(registry->version(), (registry::Version{.number = 1,
                                                      .loaded = domain::Time(std::chrono::hours(1)),
                                                      .households = 3,
                                                      .persons = 7,
                                                      .source = "test",
                                                      .hash = {}}));
}

TEST_F(RegistryTest, BeforeTheFirstLoadNobodyIsFoundAndThatIsNoError) {
    const auto registry = open();
    EXPECT_EQ(registry->version().number, 0U);
    EXPECT_FALSE(registry->household(kMother).value().has_value());
    EXPECT_FALSE(registry->refresh().value());
    publish({fullHousehold()});
    EXPECT_TRUE(registry->refresh().value());
    EXPECT_FALSE(registry->refresh().value());
    EXPECT_TRUE(registry->household(kMother).value().has_value());
}

TEST_F(RegistryTest, AnOpenVersionAnswersOnUntilItsReaderGoesOverAndTwoOldOnesAreKept) {
    publish({fullHousehold(1)});
    const auto reader = open();
    for (int i = 0; i < 4; ++i) publish({plainHousehold(1, 9'100'000'000'000, 1)});
    EXPECT_EQ(registry::versionsIn(m_path), (std::vector<std::uint64_t>{3, 4, 5}));
    EXPECT_TRUE(reader->household(kMother).value().has_value());
    EXPECT_TRUE(reader->refresh().value());
    EXPECT_FALSE(reader->household(kMother).value().has_value());
    EXPECT_EQ(reader->version().number, 5U);
}

TEST_F(RegistryTest, ANumberInTwoRollsLeadsToTheLowerHouseholdAndIsKnownToBeInBoth) {
    publish({plainHousehold(4, 9'100'000'000'000, 2), plainHousehold(8, 9'100'000'000'001, 2)});
    const auto registry = open();
    EXPECT_EQ(registry->household(9'100'000'000'001).value()->id, 4U);
    EXPECT_EQ(registry->version().persons, 3U);
    const auto twice = registry->file()->onTwoRolls(10).value();
    ASSERT_EQ(twice.size(), 1U);
    EXPECT_EQ(twice[0].cnic, 9'100'000'000'001U);
    EXPECT_EQ(twice[0].households, (std::vector<std::uint64_t>{4, 8}));
}

TEST_F(RegistryTest, WhatCannotBeKeptIsRefusedAndLeavesNothingBehind) {
    const auto refused = [&](const std::vector<Household>& households, const std::string& word) {
        const auto done = registry::publishHouseholds(m_path, households, "test", {});
        return !done && done.error().code == ErrorCode::BadInput &&
               done.error().detail.find(word) != std::string::npos;
    };
    Household early = fullHousehold();
    early.members[0].born = day(1899, 12, 31);
    Household letters = fullHousehold();
    letters.members[0].mobile = "0300-1234567";
    Household mixed = fullHousehold();
    std::swap(mixed.scores[0], mixed.scores[1]);

    EXPECT_TRUE(refused({early}, "day"));
    EXPECT_TRUE(refused({letters}, "mobile"));
    EXPECT_TRUE(refused({mixed}, "scores"));
    EXPECT_TRUE(refused({plainHousehold(1, registry::kLargestCnic, 2)}, "cnic"));
    EXPECT_TRUE(refused({fullHousehold(2), fullHousehold(1)}, "order"));
    EXPECT_TRUE(registry::versionsIn(m_path).empty());
    EXPECT_FALSE(std::filesystem::exists(m_path / "registry.part"));
}

TEST_F(RegistryTest, AFileThatIsNoRegistryOrDamagedIsAnErrorAndTheOldVersionGoesOn) {
    publish({fullHousehold(1)});
    const auto reader = open();
    std::ofstream(registry::versionFile(m_path, 2))
        << "not a database at all, but long enough to be looked at twice";
    std::ofstream(m_path / "current") << "registry-000002.db\n";
    EXPECT_FALSE(reader->refresh().has_value());
    EXPECT_TRUE(reader->household(kMother).value().has_value());
    EXPECT_EQ(Registry::open(m_path).error().code, ErrorCode::VersionUnknown);
    std::ofstream(m_path / "current") << "../elsewhere.db\n";
    EXPECT_EQ(Registry::open(m_path).error().code, ErrorCode::Corrupt);
}

// The row of a household as a damaged disk could hand it out: an answer or a refusal, never a crash.
TEST(PackedTest, EveryCutAndEveryFlippedByteIsReadAsAHouseholdOrRefused) {
    registry::Words words;
    const Household full = fullHousehold();
    const std::string bytes = registry::pack(full, words);
    Household read;
    ASSERT_TRUE(registry::unpack(bytes, words, read));
    EXPECT_EQ(read.members, full.members);
    for (std::size_t cut = 0; cut < bytes.size(); ++cut) {
        Household part;
        EXPECT_FALSE(registry::unpack(std::string_view(bytes).substr(0, cut), words, part)) << cut;
    }
    for (std::size_t at = 0; at < bytes.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            std::string changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            Household other;
            std::ignore = registry::unpack(changed, words, other);
        }
}

// It holds people's numbers and scores.
TEST_F(RegistryTest, ANewFolderIsItsOwnersAlone) {
    publish({fullHousehold()});
    EXPECT_EQ(std::filesystem::status(m_path).permissions(), std::filesystem::perms::owner_all);
}

TEST_F(RegistryTest, OnlyOneProgramLoadsIntoAFolder) {
    const auto first = registry::Loading::begin(m_path);
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(registry::Loading::begin(m_path).error().code, ErrorCode::StorageLocked);
}

}  // namespace owc::test
