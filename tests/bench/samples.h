#pragma once

#include <chrono>
#include <vector>

namespace owc::bench {

using Clock = std::chrono::steady_clock;
using Micros = std::chrono::duration<double, std::micro>;

/// Microseconds from `since` until now.
[[nodiscard]] inline double microsSince(Clock::time_point since) {
    return Micros(Clock::now() - since).count();
}

/// Durations in microseconds, and what is said about them.
class Samples {
  public:
    void add(double micros) { m_all.push_back(micros); }
    void add(const Samples& more) { m_all.insert(m_all.end(), more.m_all.begin(), more.m_all.end()); }
    [[nodiscard]] std::size_t count() const { return m_all.size(); }
    /// @param percent 0..100; 0 without samples
    [[nodiscard]] double percentile(double percent) const;

  private:
    std::vector<double> m_all;
};

[[nodiscard]] double median(std::vector<double> values);

/// One run of one case.
struct Run {
    double perSecond = 0;
    double p50 = 0, p90 = 0, p99 = 0, max = 0;  ///< microseconds
};
[[nodiscard]] Run runOf(const Samples& samples, double seconds);

}  // namespace owc::bench
