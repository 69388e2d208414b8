#include "queue-server/registry/load.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "queue-server/registry/folder.h"
#include "queue-server/registry/registry.h"
#include "tests/support/registry_people.h"
#include "tests/support/temp_folder.h"

namespace owc::test {

using namespace eligibility;
using domain::ErrorCode;

namespace {

const std::string kHouseholds = "household,district,survey,surveyed,score,score_since,income\n";
const std::string kPersons = "cnic,household,name,born,gender,marital,relation,card,filters,class,mobile\n";
const std::string kFull = kHouseholds + "7,Sitara,done,2024-03-01,28.40,2024-03-01,21000\n";
const std::string kFullPersons =
    kPersons +
    "90000-0000001-2,7,Zorun Mevad,1980-02-29,female,widowed,head,expired,government "
    "health-card,,03001234567\n"
    "9000000000024,7,,2015-08-01,female,single,child,,,5,\n";

class RegistryLoadTest : public ::testing::Test {
  protected:
    std::filesystem::path file(const std::string& name, const std::string& text) {
        const auto path = m_folder.path() / name;
        std::ofstream(path, std::ios::binary) << text;
        m_files.push_back(path);
        return path;
    }
    registry::LoadReport load() {
        auto report = registry::load(m_registry, m_files, m_options);
        EXPECT_TRUE(report.has_value()) << report.error().detail;
        return report ? *report : registry::LoadReport{};
    }
    /// What a refused load says; "" when it was not refused.
    std::string refusal() {
        const auto report = load();
        EXPECT_FALSE(std::filesystem::exists(m_registry / "staging"));
        return report.version || report.complaints.empty() ? ""
                                                           : registry::inWords(report.complaints.front());
    }
    std::unique_ptr<registry::Registry> open() { return std::move(*registry::Registry::open(m_registry)); }

    TempFolder m_folder;
    std::filesystem::path m_registry = m_folder.path() / "registry";
    std::vector<std::filesystem::path> m_files;
    registry::LoadOptions m_options;
};

/// A good set of files but for one of persons.
class RegistryBadLineTest : public RegistryLoadTest {
  protected:
    std::string persons(const std::string& text) {
        m_files.clear();
        file("households.csv", kFull);
        file("persons.csv", text);
        return refusal();
    }
};

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_F(RegistryLoadTest, FilesOfEveryKindBecomeTheHouseholdThatTheyTellOf) {
    file("entitlements-2026.csv",
         "cnic,programme,cycle,amount,from,until,paid\n"
         "9000000000012,kafaalat,2026-Q2,13500,2026-04-05,2026-06-30,\n"
         "9000000000012,kafaalat,2026-Q1,13500,2026-01-05,2026-03-31,2026-01-09\n");
    file("persons.csv", kFullPersons);
    file("households.csv", kFull);
    file("scores.csv", "since,score,household\n2011-06-01,32.5,7\n");
    file("certificates.csv",
         "cnic,kind,issued,until\n9000000000012,death,2024-05-01,\n9000000000012,disability,2020-01-01,2030-"
         "01-01\n");
    file("enrolments.jsonl",
         R"({"cnic": 9000000000012, "programme": "kafaalat", "from": "2023-01-01", "until": null})"
         "\n"
         R"({"programme":"rashan","cnic":"9000000000012","from":"2021-11-01","until":"2022-07-01"})"
         "\n");
    file("answers.csv", "cnic,programme,on,answer,reason\n9000000000012,kafaalat,2022-12-30,eligible,K-1\n");

    const auto report = load();

    ASSERT_TRUE(report.version.has_value()) << registry::inWords(report.complaints.at(0));
    EXPECT_EQ(report.rows, 11U);
    EXPECT_EQ(report.version->persons, 2U);
    EXPECT_EQ(report.version->hash.size(), 64U);
    EXPECT_EQ(open()->household(kDaughter).value(), fullHousehold());
}

TEST_F(RegistryLoadTest, ByteOrderMarkCarriageReturnsQuotesAndJsonSayTheSame) {
    file(
        "households.jsonl",
        R"({"household":7,"district":"Sitara","survey":"done","surveyed":"2024-03-01","score":28.40,"score_since":"2024-03-01","income":21000})");
    file("persons.csv",
         "\xEF\xBB\xBF\"cnic\",\"household\",name\r\n9000000000012,7,\"Zorun \"\"Z\"\", Mevad\"\r\n\r\n");
    const auto report = load();
    ASSERT_TRUE(report.version.has_value()) << registry::inWords(report.complaints.at(0));
    EXPECT_EQ(report.told, 1U) << "a last line without its end is told";
    const auto household = open()->household(kMother).value();
    ASSERT_TRUE(household.has_value());
    EXPECT_EQ(household->members.at(0).name, "Zorun \"Z\", Mevad");
    EXPECT_EQ(household->scores.at(0).hundredths, 2840);
}

TEST_F(RegistryBadLineTest, EachWrongLineIsNamedWithFileLineColumnAndWhatToDo) {
    const auto line = [](const std::string& values) { return kFullPersons + values + "\n"; };
    EXPECT_EQ(persons(line("900000000003,7,,,,,,,,,")),
              "persons.csv:4: cnic: not 13 digits; hyphens are allowed");
    EXPECT_TRUE(has(persons(line("9000000000033,,,,,,,,,,")), "persons.csv:4: household: not given"));
    EXPECT_TRUE(has(persons(line("9000000000033,7,,1980-02-30,,,,,,,")), "persons.csv:4: born: not a day"));
    EXPECT_TRUE(
        has(persons(line("9000000000033,7,,,woman,,,,,,")), "gender: none of female, male, transgender"));
    EXPECT_TRUE(has(persons(line("9000000000033,7,,,,,,,,99,")), "class: not a whole number from 0 to 20"));
    EXPECT_TRUE(has(persons(line("9000000000033,7,,,,,,,,,0300-12")), "mobile"));
    EXPECT_TRUE(has(persons(line("9000000000033,7,\xFF\xFE,,,,,,,,")), "name: not UTF-8"));
    EXPECT_TRUE(has(persons(line("9000000000033,7,,")), "persons.csv:4: 4 values where the header names 11"));
    EXPECT_TRUE(has(persons(line("9000000000033,7,\"never closed,,,,,,,,")), "persons.csv:4: a quote"));
    EXPECT_TRUE(has(persons(line("9000000000033,8,,,,,,,,,")), "persons.csv:4: household: no line"));
    EXPECT_TRUE(
        has(persons(line("9000000000033,7," + std::string(300, 'a') + ",,,,,,,,")), "name: longer than 200"));
    EXPECT_TRUE(has(persons(line(std::string(3'000'000, '9'))), "persons.csv:4: longer than"));
    EXPECT_TRUE(has(persons("cnic,name\n"), "persons.csv:1: household: missing in the header"));
    EXPECT_TRUE(has(persons("cnic,household,salary\n"), "persons.csv:1: column 3 of the header"));
    EXPECT_TRUE(has(persons(""), "persons.csv: empty"));
    EXPECT_EQ(persons(kFullPersons), "");
}

TEST_F(RegistryBadLineTest, AQuoteThatNobodyClosedCostsItsOwnLineOnly) {
    file("households.csv", kFull);
    file("persons.csv", kFullPersons + "9000000000033,7,\"open,,,,,,,,\n9000000000044,7,,,woman,,,,,,\n");
    const auto report = load();
    EXPECT_EQ(report.refused, 2U);
    ASSERT_EQ(report.complaints.size(), 2U);
    EXPECT_EQ(report.complaints[1].line, 5U);
}

TEST_F(RegistryLoadTest, TheSameLineTwiceIsTakenOnceAndOtherValuesAreRefused) {
    file("households.csv", kFull + "7,Sitara,done,2024-03-01,28.40,2024-03-01,21000\n");
    file("persons.csv", kFullPersons + "9000000000024,7,,2015-08-01,female,single,child,,,5,\n");
    auto report = load();
    ASSERT_TRUE(report.version.has_value());
    EXPECT_EQ(report.told, 2U);
    EXPECT_EQ(report.version->persons, 2U);

    m_files.clear();
    file("households.csv", kFull + "7,Kondar,done,2024-03-01,28.40,2024-03-01,21000\n");
    file("persons.csv", kFullPersons + "9000000000024,7,,2016-08-01,female,single,child,,,5,\n");
    file("enrolments.csv",
         "cnic,programme,from,until\n9000000000012,kafaalat,2023-01-01,\n9000000000012,kafaalat,2023-01-01,"
         "2024-01-01\n9000000000099,rashan,2023-01-01,\n");
    report = load();
    EXPECT_FALSE(report.version.has_value());
    EXPECT_EQ(report.refused, 4U) << "household, person, enrolment; and an enrolment of nobody";
    EXPECT_EQ(open()->version().number, 1U) << "the old version answers on";
    EXPECT_FALSE(std::filesystem::exists(m_registry / "registry.part"));
}

TEST_F(RegistryLoadTest, OnePersonInTwoHouseholdsIsKeptInBothAndTold) {
    file("households.csv", kHouseholds + "9,Kondar,,,,,\n7,Sitara,,,,,\n");
    file("persons.csv", "cnic,household\n9000000000012,9\n9000000000012,7\n");
    const auto report = load();
    ASSERT_TRUE(report.version.has_value());
    EXPECT_EQ(report.told, 1U);
    EXPECT_TRUE(has(registry::inWords(report.complaints.at(0)),
                    "persons.csv:2: cnic: this person is in another household"));
    EXPECT_EQ(open()->household(kMother).value()->id, 7U);
}

TEST_F(RegistryLoadTest, ALoadWhoseRunsAreDamagedBeginsAnewTheNextTime) {
    file("households.csv", kFull);
    file("persons.csv", kFullPersons);
    std::filesystem::create_directories(m_registry / "registry.part" / "in the way");
    ASSERT_FALSE(registry::load(m_registry, m_files, m_options).has_value());
    const auto run = m_registry / "staging" / "rolls-0000.run";
    ASSERT_TRUE(std::filesystem::exists(run)) << "what was read is kept";
    std::filesystem::resize_file(run, std::filesystem::file_size(run) - 1);
    std::filesystem::remove_all(m_registry / "registry.part");

    const auto damaged = registry::load(m_registry, m_files, m_options);
    ASSERT_FALSE(damaged.has_value());
    EXPECT_EQ(damaged.error().code, ErrorCode::Corrupt);
    const auto again = load();
    EXPECT_TRUE(again.version.has_value());
    EXPECT_FALSE(again.resumed);
}

TEST_F(RegistryLoadTest, ComplaintsAreAllCountedAndOnlySoManyKept) {
    std::string bad = kFullPersons;
    for (int i = 0; i < 500; ++i) bad += "1,7,,,,,,,,,\n";
    file("households.csv", kFull);
    file("persons.csv", bad);
    m_options.complaints = 20;
    const auto report = load();
    EXPECT_EQ(report.refused, 500U);
    EXPECT_EQ(report.complaints.size(), 20U);
}

TEST_F(RegistryLoadTest, NamesOfFilesSayWhatTheyHoldAndOthersAreRefused) {
    file("households.csv", kFull);
    EXPECT_EQ(registry::load(m_registry, m_files, {}).error().code, ErrorCode::BadInput) << "no persons";
    file("people.csv", kFullPersons);
    EXPECT_TRUE(has(registry::load(m_registry, m_files, {}).error().detail, "people.csv: name it after"));
    m_files = {m_folder.path() / "households.csv", m_folder.path() / "persons-gone.csv"};
    EXPECT_TRUE(has(registry::load(m_registry, m_files, {}).error().detail, "persons-gone.csv"));
}

// Names are personal: a centre may leave them out, and no complaint repeats what stands in a line.
TEST_F(RegistryLoadTest, ARegistryCanBeLoadedWithoutNamesAndComplaintsRepeatNothing) {
    file("households.csv", kFull);
    file("persons.csv", kFullPersons);
    m_options.names = false;
    ASSERT_TRUE(load().version.has_value());
    EXPECT_EQ(open()->household(kMother).value()->members.at(0).name, "");

    m_options.names = true;
    file("persons-2.csv", kPersons + "9000000000012,7,Zorun,1980-02-29,girlish,,,,,,\n");
    const auto said = refusal();
    EXPECT_FALSE(has(said, "Zorun") || has(said, "girlish") || has(said, "9000000000012")) << said;
}

// Sorting needs no memory for the whole: many small runs give the same version as one.
TEST_F(RegistryLoadTest, TheOrderOfLinesAndTheSizeOfMemoryDoNotChangeTheVersion) {
    std::vector<std::string> households, persons, enrolments;
    for (int i = 0; i < 400; ++i) {
        households.push_back(std::to_string(i * 7 % 400) + ",D" + std::to_string(i % 9) + "\n");
        for (int k = 0; k < 5; ++k) {
            const std::string cnic = std::to_string(9'000'000'000'000 + (i * 5 + k) * 7919LL % 1'000'003);
            persons.push_back(cnic + "," + std::to_string(i) + "\n");
            if (k == 0) enrolments.push_back(cnic + ",kafaalat,2023-01-01\n");
        }
    }
    const auto all = [](const std::string& header, const std::vector<std::string>& lines) {
        std::string text = header;
        for (const auto& line : lines) text += line;
        return text;
    };
    const auto contents = [&] {
        std::vector<Household> every;
        const auto opened = open();
        EXPECT_TRUE(
            opened->file()->forEach({}, [&](const Household& it) { return every.push_back(it), true; }));
        for (const auto& household : every)
            for (const auto& person : household.members)
                EXPECT_EQ(opened->household(person.cnic).value(), household);
        return every;
    };
    const auto loadAll = [&] {
        m_files.clear();
        file("households.csv", all("household,district\n", households));
        file("persons.csv", all("cnic,household\n", persons));
        file("enrolments.csv", all("cnic,programme,from\n", enrolments));
        EXPECT_TRUE(load().version.has_value());
    };
    loadAll();
    const auto once = contents();
    EXPECT_EQ(once.size(), 400U);
    for (auto* lines : {&households, &persons, &enrolments}) std::ranges::reverse(*lines);
    m_options.memory = 20'000;
    loadAll();
    EXPECT_EQ(contents(), once);
}

}  // namespace owc::test
