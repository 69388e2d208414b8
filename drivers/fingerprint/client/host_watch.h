#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace owc::finger_client {

/// How long a host may be silent, and how long it rests before it is started again.
struct HostPatience {
    using Span = std::chrono::milliseconds;

    Span beat{2'000};     ///< it is asked so often whether it lives
    Span answer{10'000};  ///< and must answer within
    std::vector<Span> pauses{Span(1'000), Span(2'000), Span(5'000),
                             Span(10'000)};  ///< before each start after an end; the last one for good
    Span calm{60'000};                       ///< one that lived so long begins with the first pause again
};

/// When a host is to be started, asked and given up. Time comes in; nothing is done here.
class HostWatch {
  public:
    using Time = std::chrono::steady_clock::time_point;

    explicit HostWatch(HostPatience patience) : m_patience(std::move(patience)) {}

    void started(Time now);
    void asked(Time now);
    void answered();
    /// It ended, was killed, or could not be started.
    /// @return whether it is the first in a row that did
    bool ended(Time now);

    [[nodiscard]] bool startDue(Time now) const { return !m_started && (!m_startAt || now >= *m_startAt); }
    [[nodiscard]] bool askDue(Time now) const;
    [[nodiscard]] bool overdue(Time now) const;
    /// When one of the three may change by itself.
    [[nodiscard]] std::optional<Time> next() const;

  private:
    HostPatience m_patience;
    std::optional<Time> m_started, m_startAt;
    std::optional<Time> m_asked, m_waiting;  ///< the last question; the one without an answer
    std::size_t m_ends = 0;                  ///< one after the other
};

}  // namespace owc::finger_client
