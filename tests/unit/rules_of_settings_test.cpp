#include <gtest/gtest.h>

#include "config/settings/rules_of.h"
#include "tests/unit/sample_folder.h"

namespace owc::test {

namespace {

domain::Rules rulesOf(const SampleFolder& folder) {
    const auto loaded = folder.load();
    EXPECT_TRUE(loaded) << loaded.error().detail;
    return loaded ? settings::rulesOf(*loaded) : domain::Rules{};
}

}  // namespace

TEST(RulesOfSettingsTest, AnOldFolderLoadsWithTheNewDefaults) {
    SampleFolder old;
    for (const char* file : {"centre.toml", "services.toml", "counters.toml", "staff.toml"}) {
        std::istringstream lines(old.read(file));
        std::string text;
        for (std::string line; std::getline(lines, line);) {
            bool added = false;
            for (const char* key : {"policy", "max_wait", "undo_", "overnight", "roll_", "training", "first",
                                    "when_not", "daily_", "person_", "ratio_", "may_"})
                added = added || line.starts_with(key);
            if (!added) text += line + "\n";
        }
        old.write(file, text);
    }

    const domain::Rules rules = rulesOf(old.remove("hours.toml"));

    EXPECT_EQ(rules, rulesOf(SampleFolder())) << "the sample writes the defaults down";
    EXPECT_EQ(rules.counters.front().policy, domain::Policy::PromisedTime);
    EXPECT_EQ(rules.maxWait, std::chrono::minutes{180});
    EXPECT_EQ(rules.undoWithin, std::chrono::seconds{120});
    EXPECT_EQ(rules.rollFirst, 0u);
    EXPECT_EQ(rules.counters.front().ratioPriority, 2u);
    EXPECT_EQ(rules.counters.front().ratioOrdinary, 1u);
}

TEST(RulesOfSettingsTest, EverySettingReachesTheRules) {
    SampleFolder folder;
    folder.change("centre.toml", "policy = \"promised-time\"", "policy = \"strict\"")
        .change("centre.toml", "\"clear\" ", "\"keep\" ")
        .change("centre.toml", "max_wait_min = 180", "max_wait_min = 0")
        .change("centre.toml", "roll_first = 0", "roll_first = 10001")
        .change("centre.toml", "roll_last = 0", "roll_last = 10500")
        .change("centre.toml", "training = false", "training = true")
        .change("services.toml", "first = []", "first = [\"finger\", \"family\"]")
        .change("services.toml", "when_not_done = \"\"", "when_not_done = \"complaint\"")
        .change("services.toml", "daily_quota = 0", "daily_quota = 200")
        .change("services.toml", "person_quota = 0", "person_quota = 2")
        .change("counters.toml", "policy = \"\"", "policy = \"ratio\"")
        .change("counters.toml", "ratio_ordinary = 1", "ratio_ordinary = 3");
    folder.write("counters.toml", uncommented(folder.read("counters.toml")));

    const domain::Rules rules = rulesOf(folder);

    EXPECT_TRUE(domain::check(rules));
    EXPECT_EQ(rules.overnight, domain::Overnight::Keep);
    EXPECT_EQ(rules.maxWait, domain::Duration{0});
    EXPECT_EQ(rules.rollFirst, 10001u);
    EXPECT_EQ(rules.rollLast, 10500u);
    EXPECT_TRUE(rules.training);
    const domain::Service& service = rules.services.front();
    EXPECT_EQ(service.first, (std::vector<domain::ServiceId>{{"finger"}, {"family"}}));
    EXPECT_EQ(service.whenNotDone, domain::ServiceId{"complaint"});
    EXPECT_EQ(service.dailyQuota, 200u);
    EXPECT_EQ(service.personQuota, 2u);
    EXPECT_EQ(rules.services.back().whenNotDone, std::nullopt);
    const domain::CounterSetup& counter = rules.counters.front();
    EXPECT_EQ(counter.policy, domain::Policy::Ratio);
    EXPECT_EQ(counter.ratioOrdinary, 3u);
    EXPECT_EQ(counter.conditions, (std::vector<domain::Condition>{{{{"complaint"}}, std::chrono::minutes{30}}}));
    EXPECT_EQ(rules.counters.back().policy, domain::Policy::Strict) << "the centre's";
}

}  // namespace owc::test
