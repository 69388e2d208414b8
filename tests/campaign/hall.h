#pragma once

#include <set>

#include "tests/support/server_process.h"

namespace owc::campaign {

/// A running owc-server of a full centre, as tests/support/furnish.h makes one.
class Hall {
  public:
    Hall(int kiosks, int counters, int boards);

    [[nodiscard]] client::Options kiosk(int number) const { return device("kiosk", number, "public"); }
    [[nodiscard]] client::Options board(int number) const { return device("board", number, "public"); }
    [[nodiscard]] client::Options counter(int number) const { return device("counter", number, "staff"); }
    [[nodiscard]] client::Options dashboard() const { return device("dashboard", 1, "management"); }

    /// Resident memory of the server now.
    [[nodiscard]] double residentMb() const;
    /// The highest ever.
    [[nodiscard]] double peakMb() const;
    [[nodiscard]] std::size_t openFiles() const;
    /// False when it has died, or is another process than at the start.
    [[nodiscard]] bool stillTheSame() const;

    /// Places in the centre's log: its last event, and the last one that a checkpoint holds.
    [[nodiscard]] std::int64_t lastEvent() const;
    [[nodiscard]] std::int64_t checkpointed() const;

    /// Whether the server's own log holds this text.
    [[nodiscard]] bool logSays(const std::string& text) const;

    /// Stops the server; the number of events in its log, all verified.
    std::uint64_t stopAndCount();

    test::ServerProcess server;

  private:
    [[nodiscard]] client::Options device(const char* role, int number, const char* views) const;
    [[nodiscard]] std::int64_t highest(const char* table) const;
    [[nodiscard]] double statusMb(const char* field) const;
    pid_t m_first = 0;
};

/// The p-th part (0.5: the median) of some times; 0 of none.
[[nodiscard]] double percentile(std::vector<double> values, double p);

}  // namespace owc::campaign
