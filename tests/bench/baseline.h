#pragma once

#include <filesystem>

#include "tests/bench/exchange.h"

namespace owc::bench {

/// Rows that one token with a number typed costs the product: event, claim, outcome, person.
inline constexpr int kRowsPerToken = 4;

/// The smallest program that could do the product's work: a ROUTER that drains all waiting requests, makes the
/// same count of durable inserts in one transaction (or none: an echo) and replies. A process of its own.
class Baseline {
  public:
    struct Options {
        std::filesystem::path folder;
        int rows = kRowsPerToken;  ///< a request; 0: an echo, no data base
        bool publish = false;      ///< one message for each request on a PUB socket
        bool curve = true;
    };
    explicit Baseline(const Options& options);
    ~Baseline();
    Baseline(const Baseline&) = delete;
    Baseline& operator=(const Baseline&) = delete;

    [[nodiscard]] const Target& target() const { return m_target; }

  private:
    Target m_target;
    int m_pid;
};

/// One token's rows committed alone, no network: p50 of the commit.
[[nodiscard]] Run commitAlone(const std::filesystem::path& folder, double seconds);
/// 4 KiB overwritten and synced: what the disk allows.
[[nodiscard]] Run syncAlone(const std::filesystem::path& folder, double seconds);

}  // namespace owc::bench
