#pragma once

#include <atomic>
#include <mutex>

#include "tests/campaign/hall.h"

namespace owc::campaign {

using Clock = std::chrono::steady_clock;

/// A device of a crowd: keeps its picture, asks for tokens without waiting, and notes when it first saw so
/// many people wait. Its callbacks run on its client's thread.
class Guest {
  public:
    explicit Guest(client::Options options);

    /// Asks for a token; the answer is noted.
    void issue();
    /// The people who wait for "withdraw" in its picture; none before the first.
    [[nodiscard]] std::optional<std::uint32_t> waiting() const;
    /// From now on looks out for so many people waiting.
    void expect(std::uint32_t waiting);
    /// When it saw them; nothing as long as it does not.
    [[nodiscard]] std::optional<Clock::time_point> sawThem() const;
    [[nodiscard]] std::vector<std::uint32_t> tokens() const;
    [[nodiscard]] std::size_t unanswered() const { return m_unanswered; }
    [[nodiscard]] std::size_t refused() const { return m_refused; }
    /// Whole pictures so far.
    [[nodiscard]] std::size_t pictures() const { return m_pictures; }

  private:
    void look(bool fresh, const protocol::Changes& changes);

    mutable std::mutex m_mutex;
    client::Views m_views;                      ///< guarded by m_mutex
    std::optional<std::uint32_t> m_expected;    ///< guarded by m_mutex
    std::optional<Clock::time_point> m_seenAt;  ///< guarded by m_mutex
    std::vector<std::uint32_t> m_tokens;        ///< guarded by m_mutex
    std::atomic<std::size_t> m_unanswered = 0, m_refused = 0, m_pictures = 0;
    client::Client m_client;  ///< last: its thread stops before the rest goes
};

/// Shuts every connection of this process to a port of the server, as when the switch loses power for a
/// moment.
/// @return how many
std::size_t cutAllLinks(const test::ServerProcess& server);

}  // namespace owc::campaign
