#include "drivers/biometrics/bench.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "drivers/biometrics/match.h"

namespace owc::biometrics {
namespace {

using Groups = std::map<std::string, std::vector<std::size_t>>;  // impressions by finger

Groups groupsOf(std::span<const Labelled> set) {
    Groups groups;
    for (std::size_t i = 0; i < set.size(); ++i) groups[set[i].finger].push_back(i);
    return groups;
}

/// Every impression against every other, once.
class Scores {
  public:
    Scores(std::span<const Labelled> set, const BenchOptions& options, BenchReport& report)
        : m_size(set.size()), m_scores(m_size * m_size) {
        const auto now = [&options] { return options.now ? options.now() : std::chrono::nanoseconds(0); };
        const auto start = now();
        std::vector<Prepared> prepared;
        for (const Labelled& one : set) prepared.emplace_back(one.print);
        const auto ready = now();
        for (std::size_t i = 0; i < m_size; ++i)
            for (std::size_t j = i + 1; j < m_size; ++j)
                m_scores[i * m_size + j] = m_scores[j * m_size + i] = match(prepared[i], prepared[j]);
        const auto end = now();
        if (m_size < 2) return;
        report.preparing = (ready - start) / m_size;
        report.matching = (end - ready) / (m_size * (m_size - 1) / 2);
    }
    [[nodiscard]] double of(std::size_t probe, std::size_t reference) const {
        return m_scores[probe * m_size + reference];
    }

  private:
    std::size_t m_size;
    std::vector<double> m_scores;
};

void everyPairOnce(std::span<const Labelled> set, const Scores& scores, BenchReport& report) {
    for (std::size_t i = 0; i < set.size(); ++i)
        for (std::size_t j = i + 1; j < set.size(); ++j)
            (set[i].finger == set[j].finger ? report.genuine : report.impostor).push_back(scores.of(i, j));
}

void everyRunOnce(std::span<const Labelled> set, const Groups& groups, const Scores& scores,
                  BenchReport& report) {
    for (const auto& [finger, own] : groups) {
        if (own.size() < report.references) continue;
        for (std::size_t start = 0; start < own.size(); ++start) {
            std::vector<std::size_t> enrolled;
            for (std::size_t i = 0; i < report.references; ++i)
                enrolled.push_back(own[(start + i) % own.size()]);
            for (std::size_t probe = 0; probe < set.size(); ++probe) {
                if (std::ranges::count(enrolled, probe) > 0) continue;
                std::vector<double> each;
                for (const std::size_t reference : enrolled) each.push_back(scores.of(probe, reference));
                (set[probe].finger == finger ? report.genuine : report.impostor).push_back(fused(each));
            }
        }
    }
}

void findEqualErrors(BenchReport& report) {
    double least = std::numeric_limits<double>::infinity();
    for (const auto* scores : {&report.genuine, &report.impostor}) {
        for (const double threshold : *scores) {
            const BenchRow row = rowAt(report, threshold);
            const double apart = std::abs(row.falseMatch.share - row.falseNonMatch.share);
            if (apart >= least) continue;
            least = apart;
            report.equalErrorRate = (row.falseMatch.share + row.falseNonMatch.share) / 2;
            report.equalErrorThreshold = threshold;
        }
    }
}

/// The next number above the impostor that may not pass any more.
double lowestWith(const BenchReport& report, double falseMatch) {
    const auto& impostor = report.impostor;
    const auto passing = static_cast<std::size_t>(falseMatch * static_cast<double>(impostor.size()));
    return std::nextafter(impostor[impostor.size() - 1 - passing], std::numeric_limits<double>::infinity());
}

std::chrono::nanoseconds fixedLoop(const std::function<std::chrono::nanoseconds()>& now) {
    const auto start = now();
    std::uint64_t state = 88172645463325252u;
    for (int i = 0; i < 100'000'000; ++i) {  // Marsaglia's xorshift: each step waits for the one before
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
    }
    const auto end = now();
    return state == 0 ? std::chrono::nanoseconds(0)
                      : end - start;  // never 0: so that it has to be worked out
}

}  // namespace

ErrorRate errorRate(std::size_t errors, std::size_t pairs) {
    ErrorRate rate{errors, pairs};
    if (pairs == 0) return rate;
    const double n = static_cast<double>(pairs), z = 1.959964, square = z * z;
    rate.share = static_cast<double>(errors) / n;
    const double middle = rate.share + square / (2 * n);
    const double reach = z * std::sqrt(rate.share * (1 - rate.share) / n + square / (4 * n * n));
    rate.low = errors == 0 ? 0 : (middle - reach) / (1 + square / n);
    rate.high = errors == pairs ? 1 : (middle + reach) / (1 + square / n);
    return rate;
}

BenchRow rowAt(const BenchReport& report, double threshold) {
    const auto below = [threshold](const std::vector<double>& scores) {
        return static_cast<std::size_t>(std::ranges::lower_bound(scores, threshold) - scores.begin());
    };
    return {threshold, errorRate(report.impostor.size() - below(report.impostor), report.impostor.size()),
            errorRate(below(report.genuine), report.genuine.size())};
}

BenchReport bench(std::span<const Labelled> set, const BenchOptions& options) {
    BenchReport report;
    const Groups groups = groupsOf(set);
    report.references = std::max<std::size_t>(options.references, 1);
    report.fingers = groups.size();
    report.impressions = set.size();
    const Scores scores(set, options, report);
    if (report.references == 1)
        everyPairOnce(set, scores, report);
    else
        everyRunOnce(set, groups, scores, report);
    if (options.now) report.fixedLoop = fixedLoop(options.now);
    std::ranges::sort(report.genuine);
    std::ranges::sort(report.impostor);
    findEqualErrors(report);
    static const std::vector<double> usual{10, 15, 20, 25, kMatchThreshold, 35, 45, 60, 100};
    for (const double threshold : options.thresholds.empty() ? usual : options.thresholds)
        report.rows.push_back(rowAt(report, threshold));
    if (!report.impostor.empty())
        for (const double share : {0.01, 0.001, 0.0})
            report.atFalseMatch.push_back(rowAt(report, lowestWith(report, share)));
    return report;
}

}  // namespace owc::biometrics
