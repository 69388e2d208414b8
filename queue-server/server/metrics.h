#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>

#include "queue-server/domain/state.h"

namespace owc::server {

/// Counts how many values were at most each of its bounds. Any number of writers and readers.
template <std::size_t N>
class Histogram {
  public:
    using Bounds = std::array<double, N>;

    /// @param bounds  rising; the last bucket, beyond them all, is its own
    explicit Histogram(const Bounds& bounds) : m_bounds(bounds) {}

    void observe(double value) {
        std::size_t bucket = 0;
        while (bucket < N && value > m_bounds[bucket]) ++bucket;
        m_counts[bucket].fetch_add(1, std::memory_order_relaxed);
        m_sum.fetch_add(value, std::memory_order_relaxed);
    }

    [[nodiscard]] const Bounds& bounds() const { return m_bounds; }
    /// In the bucket below bounds()[i]; i == N: beyond them all.
    [[nodiscard]] std::uint64_t count(std::size_t i) const { return m_counts[i].load(std::memory_order_relaxed); }
    [[nodiscard]] double sum() const { return m_sum.load(std::memory_order_relaxed); }

  private:
    Bounds m_bounds;
    std::array<std::atomic<std::uint64_t>, N + 1> m_counts{};
    std::atomic<double> m_sum = 0;
};

/// Figures of the running server, for Prometheus: counts and times, never a name, a number of a person or a token.
/// Threads: filled by the event loop, read by any; nobody waits for anybody.
struct Metrics {
    using Count = std::atomic<std::uint64_t>;
    using Gauge = std::atomic<std::int64_t>;
    using Seconds = std::chrono::duration<double>;

    Count events{0};
    Count tokens{0};
    Count requestsDone{0};     ///< commands carried out, repeats included
    Count requestsRefused{0};
    Count queries{0};
    Count beats{0};            ///< of devices, which nobody answers
    Histogram<9> batchSize{{1, 2, 4, 8, 16, 32, 64, 128, 256}};
    Histogram<11> turnSeconds{{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1}};
    Histogram<11> commitSeconds{{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1}};
    Gauge logSequence{0};
    Gauge devicesOnline{0};
    Gauge waiting{0};
    Gauge openVisits{0};
    Gauge inside{0};
    Gauge storageFreeBytes{-1};     ///< -1: not known
    Gauge lastBackupSeconds{0};     ///< centre time of the last good one, since 1970; 0: none
    Gauge backupGood{-1};           ///< the last attempt: 1 good, 0 failed, -1 none was made
    Gauge lastCheckpointSeconds{0}; ///< centre time, since 1970; 0: none since the start
    Gauge clockOffsetMs{0};         ///< of the PC's clock from the log, at the start
    std::chrono::steady_clock::time_point started = std::chrono::steady_clock::now();

    /// One turn of the loop with `requests` requests took so long, replies sent.
    void noteTurn(std::size_t requests, Seconds took) {
        batchSize.observe(static_cast<double>(requests));
        turnSeconds.observe(took.count());
    }
    /// What the hall looks like now.
    void noteState(const domain::State& state);
};

/// Prometheus text format 0.0.4.
[[nodiscard]] std::string textOf(const Metrics& metrics);

}  // namespace owc::server
