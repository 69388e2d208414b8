#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "tests/unit/sample_folder.h"

namespace owc::test {

using eligibility::Access;
using eligibility::Confidence;
using eligibility::Programme;
using eligibility::Rule;

namespace {

/// The complaint about programmes.toml with one text replaced, its first occurrence.
std::string programmes(const std::string& from, const std::string& to) {
    return SampleFolder().change("programmes.toml", from, to).complaint();
}
/// The same without the line of it, which is checked to be the one that holds `at`.
std::string programmesAt(const std::string& from, const std::string& to, const std::string& at) {
    SampleFolder folder;
    folder.change("programmes.toml", from, to);
    std::istringstream lines(folder.read("programmes.toml"));
    const std::string complaint = folder.complaint();
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        const std::string head = "programmes.toml:" + std::to_string(number) + ": ";
        if (complaint.starts_with(head)) {
            EXPECT_NE(line.find(at), std::string::npos) << complaint << "\nbut that line is " << line;
            return complaint.substr(head.size());
        }
    }
    return complaint;
}

const eligibility::Catalogue& shipped() {
    static const eligibility::Catalogue catalogue = [] {
        const auto loaded = SampleFolder().load();
        EXPECT_TRUE(loaded) << loaded.error().detail;
        return loaded ? loaded->catalogue : eligibility::Catalogue{};
    }();
    return catalogue;
}

/// A small file: one programme, and what a test adds to it.
std::string smallFile(const std::string& access, const std::string& rest) {
    return "[registry]\nsurvey_service = \"family\"\nappeal_service = \"family\"\nnadra_service = "
           "\"finger\"\n"
           "payout_service = \"withdraw\"\n[[programme]]\nid = \"one\"\nnames = { ur = \"ا\", en = \"One\" "
           "}\n"
           "agency = \"X\"\nneeds = [\"help\"]\naccess = \"" +
           access + "\"\ndocuments = []\nsource = \"test\"\nconfidence = \"S\"\n" + rest;
}
std::string small(const std::string& access, const std::string& rest) {
    return SampleFolder().write("programmes.toml", smallFile(access, rest)).complaint();
}
std::string rule(const std::string& text) {
    return "[[programme.criterion]]\nsource = \"test\"\nconfidence = \"C\"\n" + text + "\n";
}
std::string amount(int rupees, const std::string& days) {
    return "[[programme.amount]]\nwhat = \"stipend\"\nper = \"month\"\nsource = \"test\"\nconfidence = "
           "\"C\"\nrupees = " +
           std::to_string(rupees) + "\n" + days + "\n";
}

}  // namespace

TEST(ProgrammesSettingsTest, EveryProgrammeOfTheDomainFactsIsShippedWithWhatIsNotKnown) {
    for (const char* id : {"kafaalat",
                           "taleemi",
                           "nashonuma",
                           "emergency-cash",
                           "rashan",
                           "interest-free-loan",
                           "amdan",
                           "undergraduate-scholarship",
                           "tahafuz",
                           "ifa",
                           "special-friends",
                           "cochlear",
                           "thalassaemia",
                           "dar-ul-ehsaas",
                           "women-empowerment",
                           "panagah",
                           "langar",
                           "meals-on-wheels",
                           "saving-wallets",
                           "sehat-special-person",
                           "special-person-card"}) {
        const Programme* programme = shipped().find(id);
        ASSERT_NE(programme, nullptr) << id;
        EXPECT_NE(programme->source.find("domain 1."), std::string::npos) << id;
        EXPECT_FALSE(programme->unknown.empty()) << id << ": nothing is known completely";
    }
    EXPECT_EQ(shipped().programmes.size(), 21u)
        << "a new programme needs its row in this test, and in the table";
}

TEST(ProgrammesSettingsTest, WhatNobodyPublishedHasNoNumber) {
    for (const Programme& programme : shipped().programmes)
        for (const auto& criterion : programme.criteria)
            if (criterion.confidence == Confidence::NotFound) {
                EXPECT_EQ(criterion.rule, Rule::AskedAtCounter)
                    << programme.id << ": a number nobody published";
            }
}

TEST(ProgrammesSettingsTest, ARowEndsWhereTheNextOfTheSameThingBegins) {
    const Programme& kafaalat = *shipped().find("kafaalat");
    for (const auto* day :
         {"2012-05-01", "2019-06-12", "2020-02-01", "2022-06-01", "2024-03-01", "2026-06-01"}) {
        const auto written = std::string(day);
        const eligibility::Day on{std::chrono::year{std::stoi(written.substr(0, 4))} /
                                  std::stoi(written.substr(5, 2)) / std::stoi(written.substr(8))};
        const auto holding = std::ranges::count_if(kafaalat.criteria, [&](const auto& one) {
            return one.rule == Rule::ScoreAtMost && one.when.holds(on);
        });
        const auto amounts =
            std::ranges::count_if(kafaalat.amounts, [&](const auto& one) { return one.when.holds(on); });
        EXPECT_EQ(holding, 1) << day;
        EXPECT_EQ(amounts, written < "2019-06-12" ? 0 : 1) << day;
    }
}

TEST(ProgrammesSettingsTest, BanksAndChannelsAreThoseOfTheCycleAndRegion) {
    const auto paying = [](int year, unsigned month, const std::string& region) {
        const eligibility::Day on{std::chrono::year{year} / month / 15};
        std::string text;
        for (const auto& one : shipped().find("kafaalat")->payments) {
            const bool there =
                one.regions.empty() || std::ranges::find(one.regions, region) != one.regions.end();
            if (!there || !one.when.holds(on)) continue;
            text +=
                "[" + std::to_string(one.banks.size()) + (one.banks.empty() ? "" : " " + one.banks.front());
            for (const auto& channel : one.channels) text += " " + channel;
            text += "]";
        }
        return text;
    };
    EXPECT_EQ(paying(2022, 2, "kp"), "[1 Bank Alfalah pos atm branch camp]");
    EXPECT_EQ(paying(2022, 2, "sindh"), "[1 HBL pos atm branch camp]");
    EXPECT_EQ(paying(2023, 6, "sindh"), "[1 HBL camp]") << "cash machines were switched off";
    EXPECT_EQ(paying(2023, 8, "ajk"), "[1 Bank Alfalah pos atm branch camp]");
    EXPECT_EQ(paying(2024, 11, "ajk"), "[6 Bank Alfalah atm agent]");
    EXPECT_EQ(paying(2026, 2, "punjab"), "[0 wallet agent]");
}

TEST(ProgrammesSettingsTest, WithoutTheFileNoProgrammeIsKnown) {
    SampleFolder folder;
    const auto loaded = folder.remove("programmes.toml").load();
    ASSERT_TRUE(loaded) << loaded.error().detail;
    EXPECT_EQ(loaded->catalogue, eligibility::Catalogue{});
    EXPECT_NE(settings::effective(*loaded).find("# programmes.toml: no programme is known"),
              std::string::npos);
}

TEST(ProgrammesSettingsTest, TheSettingsInForceNameEveryProgramme) {
    const std::string text = settings::effective(*SampleFolder().load());
    EXPECT_NE(text.find("# programmes.toml\n[registry]\nreassess_ineligible_years = 2\n"), std::string::npos);
    EXPECT_NE(text.find("kafaalat: registry, 10 rules, 9 amounts, 8 payment rows, 4 not known\n"),
              std::string::npos);
}

TEST(ProgrammesSettingsTest, EveryWrongFormIsRefusedWithLineAndReason) {
    EXPECT_EQ(programmesAt("agency = \"BISP\"", "agencies = \"BISP\"", "agencies"),
              "unknown key agencies; did you mean agency?");
    EXPECT_EQ(small("closed", "[[programm]]\n"),
              "programmes.toml:15: unknown key programm; expected [registry] and [[programme]]");
    EXPECT_EQ(programmesAt("score = \"29.00\"", "score = \"29\"", "score = \"29\""),
              "score = \"29\" is no score: write 0.00 to 100.00 with two decimals");
    EXPECT_EQ(programmesAt("score = \"29.00\"", "score = \"129.00\"", "score"),
              "score = \"129.00\" is no score: write 0.00 to 100.00 with two decimals");
    EXPECT_EQ(programmesAt("with_disabled = \"37.00\"", "with_disabled = \"31.00\"", "with_disabled"),
              "with_disabled = \"31.00\" is below score = \"32.00\"; a disability never makes it harder");
    EXPECT_EQ(
        programmesAt("with_disabled = \"37.00\"", "rupees = 37", "rupees"),
        "rupees does not belong to rule = \"score_at_most\", which takes score, with_disabled; leave it out");
    EXPECT_EQ(programmesAt("score = \"29.00\"\n", "", "[[programme.criterion]]"),
              "rule = \"score_at_most\" needs score");
    EXPECT_EQ(programmesAt("from = \"2020-12-01\"", "from = \"2020-13-01\"", "from"),
              "from = \"2020-13-01\" is no day of the calendar; write it as \"2026-03-23\"");
    EXPECT_EQ(programmesAt("until = \"2021-01-01\"", "until = \"2020-01-01\"", "until"),
              "until = \"2020-01-01\" is not after from = \"2020-04-01\"; write the first day on which it no "
              "longer holds");
    EXPECT_EQ(programmesAt("confidence = \"C\"", "confidence = \"X\"", "confidence"),
              "confidence = \"X\" is not one of C, S, W, G, N");
    EXPECT_EQ(programmesAt("words = [\"married\"", "words = [\"maried\"", "words"),
              "words = \"maried\" is not one of unknown, single, married, widowed, divorced, separated");
    EXPECT_EQ(programmesAt("words = [\"kafaalat\"]", "words = [\"kafalat\"]", "words"),
              "words = \"kafalat\" is no id of a programme in this file");
    EXPECT_EQ(programmesAt("words = [\"kafaalat\"]", "words = [\"taleemi\"]", "words"),
              "words = \"taleemi\" is the programme itself; leave it out");
    EXPECT_EQ(programmesAt("service = \"eligible\"", "service = \"eligibility\"", "service"),
              "service = \"eligibility\" is not in services.toml");
    EXPECT_EQ(programmesAt("nadra_service = \"finger\"", "nadra_service = \"nadra\"", "nadra_service"),
              "nadra_service = \"nadra\" is not in services.toml");
    EXPECT_EQ(programmesAt("id = \"taleemi\"", "id = \"kafaalat\"", "id"),
              "id = \"kafaalat\" is there twice");
    EXPECT_EQ(programmesAt("en = \"Benazir Kafaalat\"", "en = \"\"", "names"),
              "names must hold texts in quotes");
    EXPECT_EQ(programmesAt("ur = \"بے نظیر کفالت\", ", "", "names"), "names.ur is missing");
    EXPECT_EQ(programmesAt("documents = [\"cnic\"]", "documents = [\"passport\"]", "documents").substr(0, 40),
              "documents = \"passport\" is not one of cni");
    EXPECT_EQ(programmesAt("rupees = 5500", "rupees = 0", "rupees"),
              "rupees = 0 is not in 1..1000000000 (rupees)");
    EXPECT_EQ(programmesAt("channels = [\"pos\"", "channels = [\"cash\"", "channels"),
              "channels = \"cash\" is not one of pos, atm, branch, camp, agent, wallet");
    EXPECT_EQ(programmesAt("place = { ur = \"لنگر خانہ\", en = \"Langar kitchen\" }\n", "", "access"),
              "access = \"walk_in\" needs place: where she goes");
    EXPECT_EQ(programmes("[registry]", "[registri]").substr(0, 40),
              "programmes.toml:22: unknown key registri");
}

TEST(ProgrammesSettingsTest, RowsThatOverlapOrContradictEachOtherAreRefused) {
    const std::string asked = rule("rule = \"asked_at_counter\"\nquestion = \"x\"");
    const std::string named = "place = { ur = \"ا\", en = \"there\" }\n";
    EXPECT_EQ(small("referral", named + asked + amount(1, "") + amount(2, "from = \"2020-01-01\"")), "");
    EXPECT_EQ(small("referral", named + asked + amount(1, "") + amount(2, "")),
              "programmes.toml:28: this row and the one in line 21 are of the same thing and begin on the "
              "same day; "
              "give the later one another from, or take one out");
    EXPECT_EQ(small("referral",
                    named + asked + amount(1, "until = \"2020-06-01\"") + amount(2, "from = \"2020-01-01\"")),
              "programmes.toml:34: this row begins before the one in line 21 ends; move one, or leave out "
              "its until");
    EXPECT_EQ(small("registry", rule("rule = \"age_between\"\nleast = 4\nmost = 12") +
                                    rule("rule = \"age_between\"\nleast = 8\nmost = 18")),
              "programmes.toml:21: this row and the one in line 15 are of the same thing and begin on the "
              "same day; "
              "give the later one another from, or take one out");
    EXPECT_EQ(small("registry", rule("rule = \"age_between\"\nleast = 14\nmost = 12")),
              "programmes.toml:20: most = 12 is below least = 14; write the larger one as most");
    EXPECT_EQ(small("registry", rule("rule = \"gender_is\"\nwords = [\"female\"]\nonly_for = [\"female\"]") +
                                    rule("rule = \"gender_is\"\nwords = [\"male\"]\nonly_for = [\"male\"]")),
              "")
        << "asked of different people, they are two rules";
}

TEST(ProgrammesSettingsTest, AProgrammeSaysHowItDecides) {
    EXPECT_EQ(small("registry", ""),
              "programmes.toml:6: access = \"registry\" needs a [[programme.criterion]]; where none is "
              "published, rule = "
              "\"asked_at_counter\" with confidence = \"N\"");
    EXPECT_EQ(small("closed", ""), "");
    EXPECT_EQ(small("closed", rule("rule = \"one_per_household\"")),
              "programmes.toml:6: access = \"closed\" decides nothing: take its [[programme.criterion]] out");
    EXPECT_EQ(small("counter", rule("rule = \"one_per_household\"")),
              "programmes.toml:11: access = \"counter\" needs service: the counter that deals with it");
    EXPECT_EQ(small("registry", rule("rule = \"any_of\"\nof = []")),
              "programmes.toml:19: of is empty; name at least one rule");
    EXPECT_EQ(small("registry", rule("rule = \"any_of\"\nof = [{ rule = \"gender_is\", words = [\"x\"] }]")),
              "programmes.toml:19: words = \"x\" is not one of unknown, female, male, transgender");
    EXPECT_EQ(small("registry",
                    rule("rule = \"any_of\"\nof = [{ rule = \"one_per_household\", from = \"2020-01-01\" }]"))
                  .substr(0, 37),
              "programmes.toml:19: unknown key from;")
        << "a nested rule has no days of its own";
}

}  // namespace owc::test
