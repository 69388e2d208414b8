#include <gmock/gmock.h>

#include "config/settings/paying_rules_of.h"
#include "tests/unit/sample_folder.h"

namespace owc::test {

using payments::rupees;
using testing::ContainsRegex;
using testing::HasSubstr;

namespace {

std::string centre(const char* from, const char* to) {
    return SampleFolder().change("centre.toml", from, to).complaint();
}

}  // namespace

TEST(PayingSettingsTest, TheRulesAreWhatTheFileSays) {
    SampleFolder folder;
    folder.change("centre.toml", "banks = []", "banks = [\"hbl\", \"bop\"]");
    folder.change("centre.toml", "most_of_one = 500000", "most_of_one = 60000");
    folder.change("centre.toml", "ask_again_seconds = 10", "ask_again_seconds = 5");
    folder.change("centre.toml", "watch_fast_seconds = 20", "watch_fast_seconds = 15");
    folder.change("centre.toml", "watch_limit = 0", "watch_limit = 50000");
    folder.change("centre.toml", "watch_below_percent = 2", "watch_below_percent = 5");
    folder.change("centre.toml", "watch_drawer_off = 500", "watch_drawer_off = 1000");
    folder.change("centre.toml", "watch_tell_from = 3", "watch_tell_from = 4");
    folder.change("centre.toml", "tell_after_tries = 6", "tell_after_tries = 3");
    folder.change("centre.toml", "pace_by_cash = false", "pace_by_cash = true");
    const auto loaded = folder.load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    payments::Rules expected{.gateway = "local",
                             .banks = {"hbl", "bop"},
                             .mostOfOne = rupees(60'000),
                             .askAgain = std::chrono::seconds{5},
                             .watch = {.fast = std::chrono::seconds{15},
                                       .limit = rupees(50'000),
                                       .belowPercent = 5,
                                       .drawerOff = rupees(1'000),
                                       .tellFrom = 4},
                             .tellAfter = 3,
                             .paceByCash = true};
    EXPECT_EQ(settings::paymentRulesOf(*loaded), expected);
}

TEST(PayingSettingsTest, AWrongSettingIsRefusedWithWhatToWrite) {
    EXPECT_THAT(centre("notes = [\"5000\"", "notes = [\"5,000\""), HasSubstr("write its rupees in digits"));
    EXPECT_THAT(centre("notes = [\"5000\"", "notes = [\"0\""), HasSubstr("write its rupees in digits"));
    EXPECT_THAT(centre("gateway = \"local\"", "gateway = \"cash\""), HasSubstr("simulated"));
    EXPECT_THAT(centre("gateway = \"local\"", "gateway = \"simulated\""), HasSubstr("needs simulated_url"));
    EXPECT_THAT(
        centre("gateway = \"local\"", "gateway = \"simulated\"\nsimulated_url = \"http://10.0.0.9:80\""),
        HasSubstr("is not on this machine"));
    EXPECT_THAT(centre("banks = []", "banks = []\nlist_keys = [\"hbl:short\"]"), HasSubstr("43 signs"));
    EXPECT_THAT(centre("most_of_one = 500000", "most_of_one = 0"), HasSubstr("most_of_one"));
}

TEST(PayingSettingsTest, WhatTheManagerIsToldOfIsRefusedOutOfItsRangeWithFileAndLine) {
    EXPECT_THAT(centre("watch_fast_seconds = 20", "watch_fast_seconds = 601"),
                ContainsRegex("centre.toml:[0-9]+"));
    EXPECT_THAT(centre("watch_fast_seconds = 20", "watch_fast_seconds = 601"),
                HasSubstr("watch_fast_seconds"));
    EXPECT_THAT(centre("watch_limit = 0", "watch_limit = -1"), HasSubstr("watch_limit"));
    EXPECT_THAT(centre("watch_below_percent = 2", "watch_below_percent = 51"),
                HasSubstr("watch_below_percent"));
    EXPECT_THAT(centre("watch_drawer_off = 500", "watch_drawer_off = 0"), HasSubstr("watch_drawer_off"));
    EXPECT_THAT(centre("watch_tell_from = 3", "watch_tell_from = 0"), HasSubstr("watch_tell_from"));
}

TEST(PayingSettingsTest, AFileThatSaysNothingOfItWatchesAsTheProgramProposes) {
    SampleFolder folder;
    for (const char* line : {"watch_fast_seconds = 20 ", "watch_limit = 0 ", "watch_below_percent = 2 ",
                             "watch_drawer_off = 500 ", "watch_tell_from = 3 "})
        folder.change("centre.toml", line, "# ");
    const auto loaded = folder.load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_EQ(settings::paymentRulesOf(*loaded).watch, payments::WatchRules{});
}

TEST(PayingSettingsTest, MoreBanksOrNotesThanTheLogTakesAreRefusedWithFileAndLine) {
    const auto listOf = [](const std::string& key, int count, int length = 0) {
        std::string text = key + " = [\n";
        for (int i = 1; i <= count; ++i) {
            const std::string entry = std::to_string(i);
            text += "\"" + entry + std::string(static_cast<std::size_t>(length), 'b') + "\",\n";
        }
        return text + "]";
    };
    const auto said = [](const char* from, const std::string& to) { return centre(from, to.c_str()); };
    const char* notes = "notes = [\"5000\", \"1000\", \"500\", \"100\", \"50\", \"20\", \"10\"]";

    EXPECT_EQ(said("banks = []", listOf("banks", 64)), "");
    EXPECT_EQ(said(notes, listOf("notes", 64)), "");
    const std::string banks = said("banks = []", listOf("banks", 65));
    EXPECT_THAT(banks, HasSubstr("centre.toml:"));
    EXPECT_THAT(banks, HasSubstr(": banks has 65 entries; write at most 64"));
    EXPECT_THAT(said(notes, listOf("notes", 65)), HasSubstr(": notes has 65 entries; write at most 64"));
    EXPECT_THAT(said("banks = []", "banks = [\"\"]"), HasSubstr("write 1 to 64 bytes"));
    EXPECT_EQ(said("banks = []", listOf("banks", 1, 63)), "");
    EXPECT_THAT(said("banks = []", listOf("banks", 1, 64)), HasSubstr("write 1 to 64 bytes"));
}

}  // namespace owc::test
