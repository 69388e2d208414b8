#include <gtest/gtest.h>

#include "tests/unit/sample_folder.h"

namespace owc::test {

TEST(SettingsTest, TheSampleCentreIsGood) {
    const auto loaded = SampleFolder().load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_EQ(loaded->counters.size(), 3u);
    EXPECT_EQ(loaded->queue.recallLimit, 3);
    EXPECT_EQ(loaded->names.at("en"), "One Window Centre");
    ASSERT_NE(loaded->findDevice("kiosk-1"), nullptr);
    EXPECT_EQ(loaded->findDevice("kiosk-1")->printer, "simulated");
    EXPECT_EQ(loaded->findDevice("nobody"), nullptr);
}

TEST(SettingsTest, EveryComplaintNamesFileLineKeyAndWhatToDo) {
    EXPECT_EQ(SampleFolder().change("services.toml", "target_wait_min = 40", "target_wait_min = 900").complaint(),
              "services.toml:12: target_wait_min = 900 is not in 1..480 (minutes)");
    EXPECT_EQ(SampleFolder().change("centre.toml", "capacity =", "capacty =").complaint(),
              "centre.toml:8: unknown key capacty; did you mean capacity?");
    EXPECT_EQ(SampleFolder().change("centre.toml", "300  ", "\"300\"").complaint(),
              "centre.toml:6: utc_offset_min must be a whole number");
    EXPECT_EQ(SampleFolder().change("devices.toml", "role = \"board\"", "role = \"bord\"").complaint(),
              "devices.toml:18: role = \"bord\" is not one of kiosk, board, counter, dashboard");
    EXPECT_EQ(SampleFolder().change("counters.toml", "\"school\"", "\"scool\"").complaint(),
              "counters.toml:5: services = \"scool\" is not in services.toml");
    EXPECT_EQ(SampleFolder().change("counters.toml", "number = 2", "number = 1").complaint(),
              "counters.toml:17: number is there twice");
    EXPECT_EQ(SampleFolder().change("devices.toml", "counter = 2", "counter = 9").complaint(),
              "devices.toml:28: counter = 9 is not in counters.toml");
}

TEST(SettingsTest, EveryKindOfMistakeIsRefused) {
    const auto complaintOf = [](const char* file, const char* from, const char* to) {
        return SampleFolder().change(file, from, to).complaint();
    };
    const auto has = [](const std::string& text, const char* part) { return text.find(part) != std::string::npos; };
    EXPECT_TRUE(has(complaintOf("staff.toml", "pin_hash = ", "# "), "pin_hash is missing"));
    EXPECT_TRUE(has(complaintOf("services.toml", "bring = [\"cnic\"]", "bring = [\"passport\"]"), "is not one of"));
    EXPECT_TRUE(has(complaintOf("services.toml", "bring = [\"cnic\"]", "bring = [\"cnic\", \"cnic\"]"), "twice"));
    EXPECT_TRUE(has(complaintOf("services.toml", "bring = [\"cnic\"]", "bring = \"cnic\""), "must be a list"));
    EXPECT_TRUE(has(complaintOf("services.toml", "bring = [\"cnic\"]", "bring = [1]"), "texts in quotes"));
    EXPECT_TRUE(has(complaintOf("services.toml", ", en = \"Withdraw stipend\"", ""), "names.en is missing"));
    EXPECT_TRUE(has(complaintOf("services.toml", "pa = \"", "pj = \""), "names.pj is no language"));
    EXPECT_TRUE(has(complaintOf("centre.toml", "\"skr\", ", "\"sk\", "), "skr"));
    EXPECT_TRUE(has(complaintOf("services.toml", "id = \"withdraw\"", "id = \"\""), "bytes long"));
    EXPECT_TRUE(has(complaintOf("centre.toml", "id = \"g7\"", "id = 7"), "text in quotes"));
    EXPECT_TRUE(has(complaintOf("centre.toml", "public_port = 7702", "public_port = 7701"), "must differ"));
    EXPECT_TRUE(has(complaintOf("centre.toml", "helpline = \"", "helpline = "), "centre.toml:7"));
    EXPECT_TRUE(has(complaintOf("staff.toml", "[[staff]]", "[[stuff]]"), "unknown key stuff; expected [[staff]]"));
    EXPECT_TRUE(has(SampleFolder().remove("staff.toml").complaint(), "staff.toml: no such file"));
}

TEST(SettingsTest, ADefaultStandsForAMissingKey) {
    const auto loaded = SampleFolder().change("counters.toml", "direction = \"right\"", "").load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_EQ(loaded->counters.front().direction, "ahead");
}

TEST(SettingsTest, TheEffectiveSettingsHideEveryPinHash) {
    const auto loaded = SampleFolder().load();
    const std::string text = settings::effective(*loaded);
    EXPECT_EQ(text.find("argon2id"), std::string::npos);
    EXPECT_NE(text.find("pin_hash = (hidden)"), std::string::npos);
    EXPECT_NE(text.find("recall_limit = 3"), std::string::npos);
}

TEST(SettingsTest, TheManualNamesEveryKeyOfTheSample) {
    const SampleFolder sample;
    const std::string manual = settings::describe();
    for (const char* file :
         {"centre.toml", "services.toml", "counters.toml", "devices.toml", "printers.toml", "staff.toml", "hours.toml"}) {
        std::istringstream lines(uncommented(sample.read(file)));
        for (std::string line; std::getline(lines, line);) {
            const auto equals = line.find(" = ");
            if (line.starts_with('#') || equals == std::string::npos) continue;
            EXPECT_NE(manual.find("  " + line.substr(0, equals) + "  "), std::string::npos) << line;
        }
    }
}

TEST(SettingsTest, AWrongKeyWithinASectionIsShownWithItsLine) {
    EXPECT_EQ(SampleFolder().change("centre.toml", "command_port = 7701", "command_port = 80").complaint(),
              "centre.toml:14: command_port = 80 is not in 1024..65535");
    EXPECT_EQ(SampleFolder().change("centre.toml", "[queue]", "[[queue]]").complaint(),
              "centre.toml:21: queue must be a table: write [queue]");
}

TEST(SettingsTest, TheQueueKnowsItsPoliciesAndLimits) {
    EXPECT_EQ(SampleFolder().change("centre.toml", "\"promised-time\"\n", "\"fifo\"\n").complaint(),
              "centre.toml:27: policy = \"fifo\" is not one of promised-time, strict, ratio, arrival");
    EXPECT_EQ(SampleFolder().change("centre.toml", "max_wait_min = 180", "max_wait_min = 1441").complaint(),
              "centre.toml:28: max_wait_min = 1441 is not in 0..1440 (minutes)");
    EXPECT_EQ(SampleFolder().change("centre.toml", "undo_within_s = 120", "undo_within_s = 3601").complaint(),
              "centre.toml:35: undo_within_s = 3601 is not in 0..3600 (seconds)");
    EXPECT_EQ(SampleFolder().change("centre.toml", "\"clear\" ", "\"drop\" ").complaint(),
              "centre.toml:36: overnight = \"drop\" is not one of clear, keep");
    EXPECT_EQ(SampleFolder().change("centre.toml", "training = false", "training = \"no\"").complaint(),
              "centre.toml:39: training must be true or false, without quotes");
}

TEST(SettingsTest, APaperRollLiesAboveTheNumbersOfTheKiosk) {
    const auto roll = [](const char* first, const char* last) {
        return SampleFolder()
            .change("centre.toml", "roll_first = 0", first)
            .change("centre.toml", "roll_last = 0", last)
            .complaint();
    };
    EXPECT_EQ(roll("roll_first = 10001", "roll_last = 10500"), "");
    EXPECT_EQ(roll("roll_first = 4999", "roll_last = 10500"),
              "centre.toml:37: roll_first = 4999 is not above max_token = 4999; a kiosk could give a number that is on "
              "the roll");
    EXPECT_EQ(roll("roll_first = 10001", "roll_last = 10000"),
              "centre.toml:38: roll_last = 10000 is below roll_first = 10001; write the last number of the roll");
    EXPECT_EQ(roll("roll_first = 10001", ""),
              "centre.toml:37: roll_last = 0 is below roll_first = 10001; write the last number of the roll");
    EXPECT_EQ(roll("", "roll_last = 10500").substr(0, 31), "centre.toml:38: roll_first = 0 ");
}

TEST(SettingsTest, TheOwnNumbersOfAKioskAreNobodyElses) {
    const auto own = [](const char* first, const char* last, const char* role = "role = \"board\"") {
        return SampleFolder()
            .change("devices.toml", "own_first = 5001", first)
            .change("devices.toml", "own_last = 5099", last)
            .change("devices.toml", "role = \"board\"", role)
            .complaint();
    };
    EXPECT_EQ(own("own_first = 6001", "own_last = 6001"), "");
    EXPECT_EQ(own("", ""), "") << "a kiosk need not have any";
    EXPECT_EQ(own("own_first = 4999", "own_last = 5099"),
              "devices.toml:13: own_first = 4999 is not above max_token = 4999; the server could give the same number");
    EXPECT_EQ(own("own_first = 5001", "own_last = 5000"),
              "devices.toml:14: own_last = 5000 is below own_first = 5001; write the last number of the kiosk");
    EXPECT_EQ(own("own_first = 5001", "own_last = 5099", "role = \"kiosk\"\nown_first = 5099\nown_last = 5199"),
              "devices.toml:19: own_first = 5099: some of these numbers are those of kiosk-1; choose others");
    EXPECT_EQ(own("own_first = 5001", "own_last = 5099", "role = \"board\"\nown_first = 6099\nown_last = 6199"),
              "devices.toml:19: own_first = 6099: only a kiosk has own numbers; leave it out");
    EXPECT_EQ(SampleFolder()
                  .change("centre.toml", "roll_first = 0", "roll_first = 5050")
                  .change("centre.toml", "roll_last = 0", "roll_last = 5060")
                  .complaint(),
              "devices.toml:13: own_first = 5001: some of these numbers are on the paper roll; choose others");
}

TEST(SettingsTest, AJourneyLeadsToOtherServicesThatExist) {
    const auto with = [](const char* from, const char* to) {
        return SampleFolder().change("services.toml", from, to).complaint();
    };
    EXPECT_EQ(with("first = []", "first = [\"finger\", \"family\"]"), "") << "services further down are known too";
    EXPECT_EQ(with("first = []", "first = [\"finger\",\n  \"fingers\"]"),
              "services.toml:17: first = \"fingers\" is not in services.toml");
    EXPECT_EQ(with("first = []", "first = [\"withdraw\"]"),
              "services.toml:16: first = \"withdraw\" is the service itself; leave it out");
    EXPECT_EQ(with("when_not_done = \"\"", "when_not_done = \"complain\""),
              "services.toml:17: when_not_done = \"complain\" is not in services.toml");
    EXPECT_EQ(with("when_not_done = \"\"", "when_not_done = \"withdraw\""),
              "services.toml:17: when_not_done = \"withdraw\" is the service itself; leave it out");
    EXPECT_EQ(with("daily_quota = 0", "daily_quota = -1"),
              "services.toml:18: daily_quota = -1 is not in 0..100000 (visits)");
    EXPECT_EQ(with("person_quota = 0", "person_quota = 100001"),
              "services.toml:19: person_quota = 100001 is not in 0..100000 (visits)");
}

TEST(SettingsTest, ACounterHasAPolicyAndConditions) {
    const auto with = [](const char* from, const char* to) {
        return SampleFolder().change("counters.toml", from, to).complaint();
    };
    EXPECT_EQ(with("policy = \"\"", "policy = \"fifo\""),
              "counters.toml:8: policy = \"fifo\" is not one of \"\", promised-time, strict, ratio, arrival");
    EXPECT_EQ(with("ratio_priority = 2", "ratio_priority = 0"),
              "counters.toml:9: ratio_priority = 0 is not in 1..20 (visitors)");
    const auto condition = [&](const std::string& keys) {
        return with("#[[counter.condition]] ", ("[[counter.condition]]\n" + keys + "\n").c_str());
    };
    EXPECT_EQ(condition("services = [\"info\"]\nwait_passed_min = 1440"), "");
    EXPECT_EQ(condition("services = [\"info\"]"), "counters.toml:13: wait_passed_min is missing: what too long is");
    EXPECT_EQ(condition("services = [\"infos\"]\nwait_passed_min = 9"),
              "counters.toml:14: services = \"infos\" is not in services.toml");
    EXPECT_EQ(condition("services = []\nwait_passed_min = 9"), "counters.toml:14: services is empty; name at least 1");
    EXPECT_EQ(condition("services = [\"info\"]\nwait_passed_min = 0"),
              "counters.toml:15: wait_passed_min = 0 is not in 1..1440 (minutes)");
    EXPECT_EQ(with("#[[counter.condition]] ", "condition = 1 #"),
              "counters.toml:13: write [[counter.condition]], with two brackets");
}

TEST(SettingsTest, StaffMayChooseOnlyWhereItIsWritten) {
    const auto loaded = SampleFolder().change("staff.toml", "may_choose = false", "may_choose = true").load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_TRUE(loaded->staff[0].mayChoose);
    EXPECT_FALSE(loaded->staff[1].mayChoose);
    EXPECT_EQ(SampleFolder().change("staff.toml", "may_choose = false", "may_choose = 1").complaint(),
              "staff.toml:9: may_choose must be true or false, without quotes");
}

TEST(SettingsTest, TheEffectiveSettingsShowTablesWithinTables) {
    SampleFolder folder;
    EXPECT_NE(settings::effective(*folder.load()).find("# hours.toml: always open\nclosures = []"), std::string::npos);
    for (const char* file : {"hours.toml", "counters.toml"}) folder.write(file, uncommented(folder.read(file)));

    const std::string text = settings::effective(*folder.load());

    for (const char* part : {"max_wait_min = 180", "training = false", "may_choose = false", "first = []",
                             "[[counter.condition]]\nservices = [\"complaint\"]\nwait_passed_min = 30",
                             "closures = [\"2026-03-23\", \"2026-08-14\"]",
                             "[[season.week]]\ndays = [\"fri\"]\nopen = [\"08:30-12:00\"]", "span = \"13:15-13:45\""})
        EXPECT_NE(text.find(part), std::string::npos) << part;
    EXPECT_NE(settings::describe().find("  training  true|false   default false"), std::string::npos);
}

}  // namespace owc::test
