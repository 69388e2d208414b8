#include "queue-server/registry/delta.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <random>

#include "queue-server/registry/layout.h"
#include "queue-server/registry/person_index.h"
#include "queue-server/registry/registry.h"
#include "queue-server/registry/version_writer.h"
#include "tests/support/registry_people.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

using namespace eligibility;

namespace {

/// The full household (7) and four plain people (8).
class RegistryDeltaTest : public ::testing::Test {
  protected:
    void SetUp() override {
        const auto done = registry::publishHouseholds(
            m_registry, {fullHousehold(7), plainHousehold(8, 9'200'000'000'000, 4)}, "test", {});
        ASSERT_TRUE(done.has_value());
        m_open = std::move(*registry::Registry::open(m_registry));
    }
    void file(const std::string& name, const std::string& text) {
        m_files.push_back(m_folder.path() / name);
        std::ofstream(m_files.back(), std::ios::binary) << text;
    }
    registry::LoadReport apply() {
        const auto report = registry::applyDelta(m_registry, m_files, {});
        m_files.clear();
        EXPECT_TRUE(report.has_value()) << report.error().detail;
        if (report)
            for (const auto& complaint : report->complaints) m_said += registry::inWords(complaint) + '\n';
        EXPECT_TRUE(m_open->refresh().has_value());
        EXPECT_FALSE(std::filesystem::exists(m_registry / "registry.part"));
        return report ? *report : registry::LoadReport{};
    }
    std::optional<Household> household(CnicNumber cnic) { return m_open->household(cnic).value(); }
    /// Her papers in the household that answers for her.
    Person papers() { return papersOf(household(kMother).value()); }
    Person papersIn(std::uint64_t id) { return papersOf(m_open->file()->household(id).value().value()); }
    static Person papersOf(const Household& household) {
        const auto her = std::ranges::find(household.members, kMother, &Person::cnic);
        if (her == household.members.end()) return {};
        return {.certificates = her->certificates,
                .enrolments = her->enrolments,
                .answers = her->answers,
                .entitlements = her->entitlements};
    }

    TempFolder m_folder;
    std::filesystem::path m_registry = m_folder.path() / "registry";
    std::vector<std::filesystem::path> m_files;
    std::unique_ptr<registry::Registry> m_open;
    std::string m_said;
};

}  // namespace

TEST_F(RegistryDeltaTest, LinesAreAddedOverwrittenAndRemovedAndTheRestStays) {
    file("entitlements-2.csv",
         "cnic,programme,cycle,amount,from,until,paid,change\n"
         "9000000000012,kafaalat,2026-Q2,13500,2026-04-05,2026-06-30,2026-04-09,\n"
         "9000000000012,kafaalat,2026-Q1,,,,,remove\n"
         "9000000000012,kafaalat,2026-Q3,14500,2026-07-01,2026-09-30,,put\n");
    file("households-2.csv",
         "household,district,survey,surveyed,score,score_since,income\n7,Alta,done,2026-02-01,31.00,2026-02-"
         "01,\n"
         "12,Neu,,,,,\n");
    file("persons-2.jsonl", R"({"cnic":9000000000012,"household":7,"marital":"married","change":"put"})"
                            "\n"
                            R"({"cnic":9500000000012,"household":12})"
                            "\n");
    const auto report = apply();

    ASSERT_TRUE(report.version.has_value()) << m_said;
    EXPECT_EQ(report.version->number, 2U);
    EXPECT_EQ(report.version->persons, 7U);
    EXPECT_EQ(report.version->households, 3U);
    Household expected = fullHousehold(7);
    expected.district = "Alta";
    expected.surveyed = day(2026, 2, 1);
    expected.scores.push_back({3100, day(2026, 2, 1)});
    expected.monthlyIncome.reset();
    Person& mother = expected.members[0];
    mother.entitlements[0] = mother.entitlements[1];
    mother.entitlements[0].paid = day(2026, 4, 9);
    mother.entitlements[1] = {"kafaalat", "2026-Q3", 14'500, day(2026, 7, 1), day(2026, 9, 30), std::nullopt};
    Person plain{.cnic = kMother, .marital = Marital::Married};
    plain.certificates = mother.certificates;
    plain.enrolments = mother.enrolments;
    plain.answers = mother.answers;
    plain.entitlements = mother.entitlements;
    mother = plain;
    EXPECT_EQ(household(kMother), expected);
    EXPECT_EQ(household(9'500'000'000'012)->district, "Neu");
    EXPECT_EQ(household(9'200'000'000'000), plainHousehold(8, 9'200'000'000'000, 4));
}

TEST_F(RegistryDeltaTest, APersonWhoMovesTakesHerPapersAlong) {
    file("persons.csv", "cnic,household,relation,change\n9000000000012,8,child,\n9000000000012,7,,remove\n");
    ASSERT_TRUE(apply().version.has_value()) << m_said;
    EXPECT_EQ(household(kMother)->id, 8U);
    EXPECT_EQ(household(kMother)->members[0].entitlements.size(), 2U);
    EXPECT_EQ(household(kDaughter)->members.size(), 1U);
    EXPECT_TRUE(m_open->file()->onTwoRolls(10)->empty());
}

TEST_F(RegistryDeltaTest, WhoIsLeftInTheOtherOfTwoHouseholdsHasHerPapersThere) {
    file("persons.csv", "cnic,household\n9000000000012,8\n");
    ASSERT_TRUE(apply().version.has_value()) << m_said;
    file("persons-2.csv", "cnic,household,change\n9000000000012,7,remove\n");
    ASSERT_TRUE(apply().version.has_value()) << m_said;
    EXPECT_EQ(household(kMother)->id, 8U);
    EXPECT_EQ(papers(), papersOf(fullHousehold(7)));
}

TEST_F(RegistryDeltaTest, PapersLieInTheLowestHouseholdAlsoWhenThatOneIsNew) {
    file("households.csv", "household,district\n3,Alta\n");
    file("persons.csv", "cnic,household\n9000000000012,3\n");
    file("enrolments.csv", "cnic,programme,from\n9000000000012,nashonuma,2026-02-01\n");
    ASSERT_TRUE(apply().version.has_value()) << m_said;
    Household expected = fullHousehold(7);
    expected.members[0].enrolments.push_back({"nashonuma", day(2026, 2, 1), std::nullopt});
    EXPECT_EQ(household(kMother)->id, 3U);
    EXPECT_EQ(papers(), papersOf(expected));
    EXPECT_EQ(papersIn(7), papersOf({})) << "and nowhere else, or two copies tell different things";
}

TEST_F(RegistryDeltaTest, PapersOutliveAHouseholdThatIsRemovedWhenTheirPersonIsInAnother) {
    file("persons.csv", "cnic,household\n9000000000012,8\n");
    file("households.csv", "household,district,change\n7,,remove\n");
    file("answers.csv", "cnic,programme,on,answer,change\n9000000000012,kafaalat,2022-12-30,,remove\n");
    ASSERT_TRUE(apply().version.has_value()) << m_said;
    Household expected = fullHousehold(7);
    expected.members[0].answers.clear();
    EXPECT_EQ(household(kMother)->id, 8U);
    EXPECT_EQ(papers(), papersOf(expected));
    EXPECT_FALSE(household(kDaughter).has_value());
}

TEST_F(RegistryDeltaTest, PapersStayWhereTheyAreWhenTheirPersonLeavesAHigherHousehold) {
    file("persons.csv", "cnic,household\n9000000000012,8\n");
    ASSERT_TRUE(apply().version.has_value()) << m_said;
    file("households.csv", "household,district,change\n8,,remove\n");
    ASSERT_TRUE(apply().version.has_value()) << m_said;
    EXPECT_EQ(household(kMother), fullHousehold(7));
}

TEST_F(RegistryDeltaTest, WhoIsInNoHouseholdAnyMoreLosesHerPapers) {
    file("persons.csv", "cnic,household,change\n9000000000012,7,remove\n");
    ASSERT_TRUE(apply().version.has_value()) << m_said;
    EXPECT_FALSE(household(kMother).has_value());
    file("persons-2.csv", "cnic,household\n9000000000012,8\n");
    ASSERT_TRUE(apply().version.has_value()) << m_said;
    EXPECT_EQ(papers(), papersOf({}));
}

TEST_F(RegistryDeltaTest, AHouseholdThatIsRemovedTakesItsPeopleWithIt) {
    file("households.csv", "household,district,change\n7,,remove\n");
    // The column of the district may be empty for a removal only.
    ASSERT_TRUE(apply().version.has_value()) << m_said;
    EXPECT_FALSE(household(kMother).has_value());
    EXPECT_EQ(m_open->version().persons, 4U);
}

TEST_F(RegistryDeltaTest, AWrongLineIsNamedAndNothingIsTaken) {
    file("persons.csv",
         "cnic,household,change\n9000000000012,99,\n9000000000012,8,remove\n9200000000001,8,replace\n");
    file("answers.csv", "cnic,programme,on,answer,change\n9777777777777,kafaalat,2026-01-01,eligible,\n");
    file("scores.csv", "household,since,score,change\n7,2026-02-01,31,\n");
    const auto before = m_open->version().number;
    auto report = apply();
    EXPECT_FALSE(report.version.has_value());
    EXPECT_EQ(report.refused, 1U) << "what cannot be read comes first";
    EXPECT_EQ(m_said, "persons.csv:4: change: neither put nor remove\n");

    file("persons.csv", "cnic,household,change\n9000000000012,99,\n9000000000012,8,remove\n");
    file("answers.csv",
         "cnic,programme,on,answer,change\n9777777777777,kafaalat,2026-01-01,eligible,\n9000000000012,"
         "kafaalat,2001-01-01,,remove\n");
    file("scores.csv", "household,since,score,change\n7,2026-02-01,31,\n7,2001-01-01,,remove\n");
    report = apply();
    EXPECT_EQ(report.refused, 5U) << m_said;
    EXPECT_EQ(m_open->version().number, before);
    EXPECT_EQ(household(kMother), fullHousehold(7));
}

// Numbers lie in rows of up to 64; wherever one is put or taken out, all others stay findable.
TEST(PersonIndexTest, AnyOrderOfPuttingAndTakingOutGivesWhatAMapGives) {
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(registry::kTables);
    registry::PersonIndex index(database);
    std::map<CnicNumber, std::uint64_t> map;
    for (CnicNumber cnic = 1'000; cnic < 1'300; ++cnic) index.append({cnic, map[cnic] = cnic * 7});
    index.flush();
    std::mt19937_64 random(20260314);
    for (int i = 0; i < 5'000; ++i) {
        const CnicNumber cnic = 1 + random() % 2'000;
        if (random() % 3 == 0) {
            map.erase(cnic);
            index.set(cnic, std::nullopt);
        } else {
            index.set(cnic, map[cnic] = random() >> 1);
        }
    }
    for (CnicNumber cnic = 0; cnic < 2'100; ++cnic) {
        const auto known = map.find(cnic);
        ASSERT_EQ(index.find(cnic), known == map.end() ? std::nullopt : std::optional(known->second)) << cnic;
    }
    EXPECT_LE(database.execAndGet("SELECT max(length(homes)) FROM person").getInt(), 64 * 11);
    EXPECT_FALSE(registry::unpackHomes(1, "\x80").has_value());
    EXPECT_FALSE(registry::unpackHomes(1, std::string("\0\1\0\1", 4)).has_value()) << "a number twice";
}

}  // namespace owc::test
