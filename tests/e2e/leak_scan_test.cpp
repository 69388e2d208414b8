#include "tests/e2e/leak_scan.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/temp_folder.h"

namespace owc::test {

namespace {

constexpr const char* kCnic = "6110100000142";

std::size_t leaksOf(const std::string& bytes) {
    const TempFolder folder;
    std::ofstream(folder.path() / "file", std::ios::binary) << "before" << bytes << "after";
    return findLeaks(folder.path(), kCnic).size();
}

}  // namespace

TEST(LeakScanTest, EveryFormIsFoundWhereItIsPlantedAndNothingElseIs) {
    for (const std::string& form : formsOf(kCnic)) EXPECT_GE(leaksOf(form), 1u);
    EXPECT_EQ(leaksOf("6110100000143"), 0u);
    EXPECT_EQ(leaksOf("*****-****014-2"), 0u);
}

TEST(LeakScanTest, KnowsTheFormsAsOtherProgramsWriteThem) {
    // As `printf 6110100000142 | base64`, and with one and two letters before it.
    EXPECT_EQ(leaksOf("NjExMDEwMDAwMDE0Mg=="), 1u);
    EXPECT_EQ(leaksOf("eDYxMTAxMDAwMDAxNDI="), 1u);
    EXPECT_EQ(leaksOf("eHg2MTEwMTAwMDAwMTQy"), 1u);
    EXPECT_EQ(leaksOf(std::string("\x8e\x0d\x57\x9e\x8e\x05\x00\x00", 8)), 1u) << "64-bit little-endian";
    EXPECT_EQ(leaksOf(std::string("\x05\x8e\x9e\x57\x0d\x8e", 6)), 1u) << "SQLite's six bytes";
    EXPECT_EQ(leaksOf("61101-0000014-2"), 1u);
}

}  // namespace owc::test
