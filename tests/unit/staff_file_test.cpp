#include "config/settings/staff_file.h"

#include <sys/stat.h>

#include <algorithm>
#include <sstream>

#include "queue-server/admin/control.h"
#include "tests/unit/sample_folder.h"

namespace owc::test {

using domain::ErrorCode;

namespace {

const settings::Staff* find(const domain::Result<settings::CentreSettings>& settings, const std::string& id) {
    const auto it = std::ranges::find(settings->staff, id, &settings::Staff::id);
    return it == settings->staff.end() ? nullptr : &*it;
}

/// The lines of a that b does not have at their place from the start, and how many more b has.
std::size_t linesThatDiffer(const std::string& a, const std::string& b) {
    std::istringstream first(a), second(b);
    std::size_t differ = 0;
    for (std::string x, y; std::getline(first, x) && std::getline(second, y);) differ += x != y ? 1 : 0;
    return differ;
}

}  // namespace

TEST(StaffFileTest, SomebodyIsAddedAndTheRestStaysByteByByte) {
    SampleFolder folder;
    const std::string before = folder.read("staff.toml");
    ASSERT_TRUE(settings::addStaff(folder.path(), {"S-9", "Zaid \"Z\" Khan", "supervisor", "$argon2id$x", true}));
    EXPECT_TRUE(folder.read("staff.toml").starts_with(before));
    const auto loaded = folder.load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    ASSERT_NE(find(loaded, "S-9"), nullptr);
    EXPECT_EQ(find(loaded, "S-9")->name, "Zaid \"Z\" Khan");
    EXPECT_TRUE(find(loaded, "S-9")->mayChoose);
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) files += entry.is_directory() ? 1 : 0;
    EXPECT_EQ(files, 0u) << "nothing is left beside";
}

TEST(StaffFileTest, ANewPinChangesOneLine) {
    SampleFolder folder;
    const std::string before = folder.read("staff.toml");
    const auto file = folder.path() / "staff.toml";
    ::chmod(file.c_str(), 0640);
    ASSERT_TRUE(settings::setPinHash(folder.path(), "N-101", "$argon2id$new"));
    EXPECT_EQ(find(folder.load(), "N-101")->pinHash, "$argon2id$new");
    EXPECT_EQ(linesThatDiffer(before, folder.read("staff.toml")), 1u);
    struct stat info {};
    ::stat(file.c_str(), &info);
    EXPECT_EQ(info.st_mode & 0777, 0640u) << "readable by the same people";
}

TEST(StaffFileTest, SomebodyIsTakenOut) {
    SampleFolder folder;
    const auto people = folder.load()->staff.size();
    ASSERT_TRUE(settings::removeStaff(folder.path(), "N-101"));
    const auto loaded = folder.load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_EQ(loaded->staff.size(), people - 1);
    EXPECT_EQ(find(loaded, "N-101"), nullptr);
    EXPECT_NE(find(loaded, "A-307"), nullptr);
}

TEST(StaffFileTest, WhatWouldNotLoadIsRefusedAndChangesNothing) {
    SampleFolder folder;
    const std::string before = folder.read("staff.toml");
    EXPECT_EQ(settings::addStaff(folder.path(), {"N-101", "Twice", "officer", "x", false}).error().code,
              ErrorCode::BadSettings);
    EXPECT_EQ(settings::addStaff(folder.path(), {"X", "X", "king", "x", false}).error().code, ErrorCode::BadSettings);
    EXPECT_FALSE(settings::setPinHash(folder.path(), "nobody", "x"));
    EXPECT_FALSE(settings::removeStaff(folder.path(), "nobody"));
    EXPECT_EQ(folder.read("staff.toml"), before);
}

TEST(StaffCommandTest, APinOfFewerThanFourDigitsIsRefused) {
    SampleFolder folder;
    const admin::StaffPlaces places{folder.path(), {}};
    const std::string before = folder.read("staff.toml");
    std::ostringstream out;
    for (const char* pin : {"123\n", "", "12a4\n", "1234567890123\n"}) {
        std::istringstream in(pin);
        EXPECT_EQ(admin::pinReset(places, "N-101", in, out), admin::ExitCode::Usage) << pin;
    }
    EXPECT_EQ(folder.read("staff.toml"), before);
    std::istringstream in("4711\n");
    EXPECT_EQ(admin::pinReset(places, "N-101", in, out), admin::ExitCode::Good);
    EXPECT_NE(find(folder.load(), "N-101")->pinHash.find("$argon2id$"), std::string::npos);
    EXPECT_EQ(out.str().find("4711"), std::string::npos);
}

}  // namespace owc::test
