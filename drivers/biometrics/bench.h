#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "drivers/biometrics/minutiae.h"

// How well the matcher tells people apart, on any set of prints.
namespace owc::biometrics {

/// One impression of a measured set. Those of the same `finger` are genuine to each other, all others
/// impostors.
struct Labelled {
    std::string finger;  ///< e.g. "101" of 101_3.png
    Impression print;
};

/// A share of pairs that went wrong, and between what limits the true one lies with 95 % (Wilson). They take
/// the pairs as independent, which pairs of the same few fingers are not: the truth may lie further out.
struct ErrorRate {
    std::size_t errors = 0;
    std::size_t pairs = 0;
    double share = 0;  ///< 0 ... 1
    double low = 0;
    double high = 1;
};
[[nodiscard]] ErrorRate errorRate(std::size_t errors, std::size_t pairs);

/// A pair matches from `threshold` up.
struct BenchRow {
    double threshold = 0;
    ErrorRate falseMatch;     ///< FMR: different fingers taken for one
    ErrorRate falseNonMatch;  ///< FNMR: one finger not known again
};

struct BenchOptions {
    /// Impressions enrolled for each comparison. 1: every pair of impressions once. More: each run of so many
    /// neighbouring impressions of a finger (in a circle) is enrolled, every other impression is tried
    /// against it.
    std::size_t references = 1;
    /// Thresholds to report; empty: a range of usual ones with kMatchThreshold.
    std::vector<double> thresholds{};
    /// For the speed; without a clock none is reported. Best the processor time of the calling thread.
    std::function<std::chrono::nanoseconds()> now{};
};

struct BenchReport {
    std::size_t references = 1;
    std::size_t fingers = 0;
    std::size_t impressions = 0;
    std::vector<double> genuine;   ///< scores, ascending
    std::vector<double> impostor;  ///< scores, ascending
    std::vector<BenchRow> rows;
    double equalErrorRate = 0;  ///< where FMR and FNMR cross, 0 ... 1
    double equalErrorThreshold = 0;
    std::vector<BenchRow> atFalseMatch;    ///< the lowest scores with FMR at most 1 %, 0.1 % and 0
    std::chrono::nanoseconds preparing{};  ///< a print, on average
    std::chrono::nanoseconds matching{};   ///< one prepared print with one other, on average
    std::chrono::nanoseconds fixedLoop{};  ///< 100 million fixed integer steps on the same core
};

/// Score lists are empty where there is no genuine or no impostor pair to be had; the caller says so.
/// About a second for 10,000 pairs of impressions. Pure, any thread.
[[nodiscard]] BenchReport bench(std::span<const Labelled> set, const BenchOptions& options = {});

/// FMR and FNMR of these scores at a threshold.
[[nodiscard]] BenchRow rowAt(const BenchReport& report, double threshold);

/// The report as lines of text: table, EER, limits, speed, and what so few fingers cannot prove.
[[nodiscard]] std::string textOf(const BenchReport& report);

}  // namespace owc::biometrics
