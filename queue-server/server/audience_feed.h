#pragma once

#include <deque>
#include <map>
#include <string>

#include "queue-server/protocol/messages.h"

namespace owc::server {

/// What one audience sees: its current rows, a gap-free number, a ring of the newest changes and a cached
/// snapshot. Threads: the event loop's.
class AudienceFeed {
  public:
    static constexpr std::size_t kRing = 512;
    static constexpr std::size_t kRowsPerPart = 400;

    AudienceFeed(protocol::Audience audience, std::uint64_t epoch) : m_audience(audience), m_epoch(epoch) {}

    /// Replaces the whole picture; nothing is published (a new epoch tells clients to ask).
    void reset(const std::vector<protocol::Row>& rows);

    /// Takes a batch's rows; what the audience may not know and what did not change is left out.
    /// @return the broadcast, as bytes; nothing when nothing this audience can see has changed
    [[nodiscard]] std::optional<std::string> publish(const protocol::Changes& changes);

    /// Parts of the current picture, built once per number.
    [[nodiscard]] const std::vector<protocol::SnapshotPart>& snapshot();

    /// The changes after `ask.after`, or `gone`.
    [[nodiscard]] protocol::MissedPart missed(const protocol::AskMissed& ask) const;

    [[nodiscard]] protocol::Audience audience() const { return m_audience; }
    [[nodiscard]] std::uint64_t epoch() const { return m_epoch; }
    [[nodiscard]] std::uint64_t number() const { return m_number; }

  private:
    protocol::Audience m_audience;
    std::uint64_t m_epoch;
    std::uint64_t m_number = 0;
    std::map<std::string, protocol::Row> m_rows;
    std::deque<std::string> m_ring;  ///< broadcasts as they were sent; the last one is number m_number
    std::vector<protocol::SnapshotPart> m_snapshot;
};

}  // namespace owc::server
