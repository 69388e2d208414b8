#include <gtest/gtest.h>

#include "config/settings/rules_of.h"
#include "tests/unit/sample_folder.h"

namespace owc::test {

namespace {

/// What is said about such an hours.toml.
std::string hoursComplaint(const std::string& text) {
    return SampleFolder().write("hours.toml", text).complaint();
}

domain::Calendar calendarOf(const SampleFolder& folder) {
    const auto loaded = folder.load();
    EXPECT_TRUE(loaded) << loaded.error().detail;
    return loaded ? settings::rulesOf(*loaded).calendar : domain::Calendar{};
}

}  // namespace

TEST(HoursTest, ACentreWithoutWrittenHoursIsAlwaysOpen) {
    EXPECT_TRUE(calendarOf(SampleFolder()).alwaysOpen()) << "the sample holds comments only";
    EXPECT_TRUE(calendarOf(SampleFolder().remove("hours.toml")).alwaysOpen());
    EXPECT_TRUE(calendarOf(SampleFolder().write("hours.toml", "")).alwaysOpen());
}

TEST(HoursTest, WrongHoursAreRefusedWithLineAndRemedy) {
    const std::string week = "[[week]]\ndays = [\"mon\"]\n";
    EXPECT_EQ(hoursComplaint(week + "open = [\"9-13\"]"),
              "hours.toml:3: open = \"9-13\" is no span of a day; write it as \"09:00-13:00\", 24:00 at the latest");
    for (const char* bad :
         {"24:01-24:02", "08:60-09:00", "+8:00-09:00", "08:00 09:00", "08:00-09:00 ", "", "08-00-09-00"})
        EXPECT_NE(hoursComplaint(week + "open = [\"" + bad + "\"]").find("is no span of a day"), std::string::npos)
            << bad;
    for (const char* bad : {"13:00-09:00", "09:00-09:00"})
        EXPECT_EQ(hoursComplaint(week + "open = [\"" + bad + "\"]"),
                  "hours.toml:3: open = \"" + std::string(bad) +
                      "\" does not end after it begins; write the earlier time first, "
                      "and a night as two spans");
    EXPECT_EQ(hoursComplaint(week + "open = [\"12:00-15:00\",\n\"09:00-12:01\"]"),
              "hours.toml:4: open = \"09:00-12:01\" overlaps \"12:00-15:00\" on mon; join the two or move one");
    EXPECT_EQ(hoursComplaint(week + "open = [\"12:00-15:00\"]\n" + week + "open = [\"14:00-16:00\"]"),
              "hours.toml:6: open = \"14:00-16:00\" overlaps \"12:00-15:00\" on mon; join the two or move one");
    EXPECT_EQ(hoursComplaint(week + "open = [\"00:00-12:00\", \"12:00-24:00\"]"), "") << "spans may touch";
    EXPECT_EQ(hoursComplaint("[[week]]\ndays = [\"monday\"]\nopen = []"),
              "hours.toml:2: days = \"monday\" is not one of sun, mon, tue, wed, thu, fri, sat");
    EXPECT_EQ(hoursComplaint("[[week]]\ndays = []\nopen = []"), "hours.toml:2: days is empty; name at least 1");
    EXPECT_EQ(hoursComplaint(week + "open = []"),
              "hours.toml:1: no [[week]] has an opening time; give one, or leave them all out to be always open");
    EXPECT_EQ(hoursComplaint("[week]\n"), "hours.toml:1: write [[week]], with two brackets");
    EXPECT_EQ(hoursComplaint("closure = []"), "hours.toml:1: unknown key closure; did you mean closures?");
}

TEST(HoursTest, WrongDatesAndPausesAreRefusedWithLineAndRemedy) {
    for (const char* bad : {"2026-02-29", "2026-13-01", "26-02-18", "2026/02/18", "18-02-2026", ""})
        EXPECT_EQ(hoursComplaint("\nclosures = [\"" + std::string(bad) + "\"]"),
                  "hours.toml:2: closures = \"" + std::string(bad) +
                      "\" is no day of the calendar; write it as \"2026-03-23\"");
    EXPECT_EQ(hoursComplaint("closures = [\"2028-02-29\"]"), "") << "a leap day";
    const auto season = [](const std::string& first, const std::string& last) {
        return "[[season]]\nname = \"S" + first + "\"\nfirst = \"" + first + "\"\nlast = \"" + last + "\"\n";
    };
    const std::string open = "[[season.week]]\ndays = [\"sun\"]\nopen = [\"09:00-10:00\"]\n";
    EXPECT_EQ(hoursComplaint(season("2026-02-18", "2026-02-18") + open), "");
    EXPECT_EQ(hoursComplaint(season("2026-02-18", "2026-02-17") + open),
              "hours.toml:4: last = \"2026-02-17\" is before first = \"2026-02-18\"; write the earlier day as first");
    EXPECT_EQ(hoursComplaint(season("2026-02-18", "2026-02-30") + open),
              "hours.toml:4: last = \"2026-02-30\" is no day of the calendar; write it as \"2026-03-23\"");
    EXPECT_EQ(hoursComplaint(season("2026-02-18", "2026-02-20")),
              "hours.toml:1: season \"S2026-02-18\" has no opening time; give it a [[season.week]] or list its days in "
              "closures");
    EXPECT_EQ(hoursComplaint(season("2026-02-18", "2026-02-20") + open + season("2026-02-20", "2026-02-21") + open),
              "hours.toml:10: season \"S2026-02-20\" overlaps \"S2026-02-18\"; let one end before the other begins");
    EXPECT_EQ(hoursComplaint(season("2026-02-18", "2026-02-20") + "[[season.week]]\ndays = [\"sun\"]\nopen = [\"9\"]"),
              "hours.toml:7: open = \"9\" is no span of a day; write it as \"09:00-13:00\", 24:00 at the latest");
    const std::string pause = "[[pause]]\nname = \"lunch\"\ndays = [\"fri\"]\n";
    EXPECT_EQ(hoursComplaint(pause), "hours.toml:1: span is missing: when, \"13:00-13:45\"");
    EXPECT_EQ(hoursComplaint(pause + "span = \"00:00-13:00\"\n" + pause + "span = \"12:00-24:00\""),
              "hours.toml:8: span = \"12:00-24:00\" leaves no time on fri; shorten it or take the day out of it");
}

TEST(HoursTest, TheManualOfTheHoursIsACalendar) {
    SampleFolder folder;
    folder.write("hours.toml", uncommented(folder.read("hours.toml")));

    const domain::Calendar calendar = calendarOf(folder);

    using namespace std::chrono;
    const auto at = [](year_month_day day, int hour, int minute) {
        return domain::Time{sys_days{day} + hours{hour} + minutes{minute}};
    };
    const auto friday = 2026y / January / 9;
    EXPECT_TRUE(calendar.open(at(friday, 12, 29)));
    EXPECT_FALSE(calendar.open(at(friday, 12, 30)));
    EXPECT_TRUE(calendar.open(at(friday, 14, 30)));
    EXPECT_FALSE(calendar.open(at(2026y / January / 11, 10, 0))) << "a Sunday";
    EXPECT_FALSE(calendar.open(at(2026y / March / 19, 15, 0))) << "the last day of Ramadan";
    EXPECT_TRUE(calendar.open(at(2026y / March / 21, 15, 0)));
    EXPECT_FALSE(calendar.open(at(2026y / March / 23, 10, 0))) << "a holiday";
    ASSERT_NE(calendar.pauseAt(at(2026y / January / 8, 13, 44)), nullptr);
    EXPECT_EQ(calendar.pauseAt(at(2026y / January / 8, 13, 44))->name, "prayer");
    EXPECT_EQ(calendar.pauseAt(at(friday, 13, 44)), nullptr);
}

TEST(HoursTest, SpansOfADayAreSortedWhereverTheyAreWritten) {
    const auto week = calendarOf(SampleFolder().write("hours.toml",
                                                      "[[week]]\ndays = [\"sun\", \"sat\"]\n"
                                                      "open = [\"14:00-17:00\", \"09:00-12:00\"]\n"
                                                      "[[week]]\ndays = [\"sat\"]\nopen = [\"12:00-13:00\"]"))
                          .week;

    EXPECT_EQ(week[0], (std::vector<domain::Span>{{540, 720}, {840, 1020}}));
    EXPECT_EQ(week[6], (std::vector<domain::Span>{{540, 720}, {720, 780}, {840, 1020}}));
    EXPECT_TRUE(week[1].empty());
}

}  // namespace owc::test
