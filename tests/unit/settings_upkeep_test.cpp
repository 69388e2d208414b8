#include <gtest/gtest.h>

#include "tests/unit/sample_folder.h"

namespace owc::test {

TEST(SettingsUpkeepTest, BackupsRoomAndFiguresHaveTheirLimits) {
    const auto complaintOf = [](const char* from, const char* to) {
        return SampleFolder().change("centre.toml", from, to).complaint();
    };
    EXPECT_EQ(complaintOf("at = \"21:30\"", "at = \"24:30\""),
              "centre.toml:47: at = \"24:30\" is no time of a day; write it as \"21:30\"");
    EXPECT_EQ(complaintOf("keep = 14", "keep = 0"), "centre.toml:48: keep = 0 is not in 1..365 (copies)");
    EXPECT_EQ(complaintOf("metrics_port = 7707", "metrics_port = 7701"),
              "centre.toml:19: metrics_port = 7701 must be 0, or a port of its own from 1024 on");
    EXPECT_EQ(complaintOf("metrics_port = 7707", "metrics_port = 80").substr(0, 34), "centre.toml:19: metrics_port = 80 ");
    EXPECT_EQ(complaintOf("metrics_port = 7707", "metrics_port = 0"), "");
}

TEST(SettingsUpkeepTest, ACentreWithoutThemHasDefaultsAndAllAreShown) {
    SampleFolder sample;
    const std::string text = sample.read("centre.toml");
    sample.write("centre.toml", text.substr(0, text.find("[storage]")));
    const auto loaded = sample.load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_EQ(loaded->storage.warnFreeMb, 2048);
    EXPECT_EQ(loaded->storage.draftDays, 90);
    EXPECT_EQ(loaded->backup.folder, "");
    EXPECT_EQ(loaded->backup.keep, 14);
    EXPECT_TRUE(loaded->voice.on);
    EXPECT_EQ(loaded->voice.speed, 140);
    const auto shown = settings::effective(*loaded);
    for (const char* line : {"metrics_port = 7707\n", "[storage]\nwarn_free_mb = 2048\ndraft_days = 90\n", "[backup]\nfolder = \"\"\n"})
        EXPECT_NE(shown.find(line), std::string::npos) << line;
}

TEST(SettingsUpkeepTest, TheVoiceHasLimitsAndABoardsZonesAreThoseOfCounters) {
    EXPECT_EQ(SampleFolder().change("centre.toml", "speed = 140", "speed = 20").complaint(),
              "centre.toml:52: speed = 20 is not in 80..260 (words a minute)");
    const auto zones = [](const char* role, const char* list) {
        return SampleFolder()
            .change("devices.toml", "role = \"board\"\nzones = []", std::string("role = \"") + role + "\"\nzones = " + list)
            .complaint();
    };
    EXPECT_EQ(zones("board", "[\"A\", \"C\"]"), "");
    EXPECT_EQ(zones("board", "[\"A\", \"Z\"]"), "devices.toml:19: zones = \"Z\" is no zone of a counter in counters.toml");
    EXPECT_EQ(zones("dashboard", "[\"A\"]"), "devices.toml:19: zones = \"A\": only a board has zones; leave it out");
}

}  // namespace owc::test
