#include <gtest/gtest.h>

#include "drivers/biometrics/bench.h"
#include "drivers/biometrics/match.h"
#include "tests/support/prints.h"

namespace owc::biometrics {
namespace {

/// Five fingers that nobody has, six touches of each.
std::vector<Labelled> madeSet() {
    std::vector<Labelled> set;
    for (std::uint32_t finger = 1; finger <= 5; ++finger)
        for (std::uint32_t touch = 1; touch <= 6; ++touch)
            set.push_back(
                {std::to_string(finger),
                 test::touchedAgain(test::madePrint(finger), {.missing = 10 * touch}, 100 * finger + touch)});
    return set;
}

BenchReport benchOf(const char* set, std::size_t references) {
    return bench(test::printsIn(*test::fvc2002() / set), {.references = references});
}

}  // namespace

TEST(FingerBenchTest, LimitsAreThoseOfWilson) {
    EXPECT_NEAR(errorRate(0, 2880).high, 0.001332, 1e-6);
    EXPECT_EQ(errorRate(0, 2880).low, 0);
    EXPECT_NEAR(errorRate(10, 100).low, 0.05523, 1e-5);
    EXPECT_NEAR(errorRate(10, 100).high, 0.17437, 1e-5);
    EXPECT_EQ(errorRate(5, 5).high, 1);
    EXPECT_EQ(errorRate(0, 0).high, 1) << "no pair, nothing known";
}

TEST(FingerBenchTest, EveryPairCountsOnceAndEveryRunOfEnrolledImpressionsOnce) {
    const std::vector<Labelled> set = madeSet();

    const BenchReport single = bench(set), triple = bench(set, {.references = 3});

    EXPECT_EQ(single.genuine.size(), 5 * 15u);
    EXPECT_EQ(single.impostor.size(), 10 * 36u);
    EXPECT_EQ(triple.genuine.size(), 5 * 6 * 3u);
    EXPECT_EQ(triple.impostor.size(), 5 * 6 * 24u);
}

TEST(FingerBenchTest, RatesAreCountedAtTheThreshold) {
    BenchReport report;
    report.genuine = {10, 20, 30, 40};
    report.impostor = {1, 2, 3, 4, 5, 6, 7, 8, 9, 20};
    EXPECT_DOUBLE_EQ(rowAt(report, 20).falseMatch.share, 0.1) << "a score at the threshold matches";
    EXPECT_DOUBLE_EQ(rowAt(report, 20).falseNonMatch.share, 0.25);
    EXPECT_DOUBLE_EQ(rowAt(report, 20.5).falseMatch.share, 0);
    EXPECT_DOUBLE_EQ(rowAt(report, 20.5).falseNonMatch.share, 0.5);
}

TEST(FingerBenchTest, TheReportNamesWhatTooFewPrintsCannotShow) {
    const std::string full = textOf(bench(madeSet()));
    EXPECT_NE(full.find("as shipped"), std::string::npos) << full;
    EXPECT_NE(full.find("EER "), std::string::npos);
    EXPECT_NE(full.find("no FMR below 0.83 % can be shown"), std::string::npos) << full;
    EXPECT_EQ(full.find("speed"), std::string::npos) << "there was no clock";

    const Labelled alone[] = {{"1", test::madePrint(1)}, {"1", test::madePrint(2)}};
    EXPECT_NE(textOf(bench(alone)).find("too few"), std::string::npos);
    EXPECT_NE(textOf(bench({})).find("too few"), std::string::npos);
}

// The limits leave some room above what the matcher gives: 2.2 and 1.8 %, with three enrolled 0.25 and 0.02
// %. OpenAFIS gave 8.9 and 9.6 % on the same records.
TEST(FingerBenchTest, OneImpressionAgainstOneOfFvc2002) {
    OWC_NEEDS_FVC2002();
    for (const char* set : {"DB1_B", "DB2_B"}) {
        const BenchReport report = benchOf(set, 1);
        EXPECT_EQ(report.genuine.size(), 280u);
        EXPECT_EQ(report.impostor.size(), 2880u);
        EXPECT_LT(report.equalErrorRate, 0.03) << set;
        EXPECT_LT(rowAt(report, kMatchThreshold).falseMatch.share, 0.001) << set;
        EXPECT_LT(rowAt(report, kMatchThreshold).falseNonMatch.share, 0.13) << set;
    }
}

TEST(FingerBenchTest, OneImpressionAgainstThreeOfFvc2002) {
    OWC_NEEDS_FVC2002();
    for (const char* set : {"DB1_B", "DB2_B"}) {
        const BenchReport report = benchOf(set, 3);
        EXPECT_LT(report.equalErrorRate, 0.005) << set;
        EXPECT_EQ(rowAt(report, kMatchThreshold).falseMatch.errors, 0u) << set;
        EXPECT_LT(rowAt(report, kMatchThreshold).falseNonMatch.share, 0.06) << set;
    }
}

}  // namespace owc::biometrics
