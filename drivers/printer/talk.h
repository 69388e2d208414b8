#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <span>

#include "drivers/api/printer_condition.h"
#include "drivers/printer/link.h"
#include "drivers/printer/status.h"

namespace owc::printer {

/// A clock that runs while a link waits; tests bring their own.
using Clock = std::function<std::chrono::steady_clock::time_point()>;

/// Questions and answers over one opened link, and what was heard meanwhile. Lives as long as the link does:
/// an answer may begin in one call and end in the next. Threads: the link's.
class Talk {
  public:
    using Millis = Link::Millis;

    /// @param nearEnd  see conditionOf
    /// @param answer   how long a real-time status may take
    Talk(Link& link, Clock clock, bool nearEnd, Millis answer);

    Link::Sent say(std::span<const std::uint8_t> bytes, Millis limit);
    /// Waits at most `limit` for anything. @return whether something came
    bool hear(Millis limit);
    /// Reads until nothing has come for `quiet`, and forgets it. @return false when it will not end
    bool settle(Millis quiet);
    /// DLE EOT 2 to 4, one after the other. Nothing: one was not answered in time, or none may be asked now
    /// (`isWhole`).
    [[nodiscard]] std::optional<drivers::PrinterCondition> status();
    /// Waits until `count` queued answers have come since `forget`, the printer says that it cannot print, or
    /// the limit.
    bool awaitQueued(unsigned count, Millis limit);

    /// Nothing is half sent: a question would not become a part of it.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    /// What was half sent was dots, or has been ended or thrown away.
    void setWhole() { m_whole = true; }

    /// Begins to count anew.
    void forget();
    [[nodiscard]] unsigned queued() const { return m_queued; }  ///< answers to GS r since `forget`
    [[nodiscard]] bool paperOut() const { return m_paperOut; }  ///< the last of them said so
    /// Once since `forget` an automatic status said that it cannot print.
    [[nodiscard]] const drivers::PrinterCondition& interruption() const { return m_interruption; }
    /// The last automatic status of this link.
    [[nodiscard]] const std::optional<drivers::PrinterCondition>& automatic() const { return m_automatic; }

    /// Gone or Cancelled once a call ended so: there is no more to say. Else Done.
    [[nodiscard]] Link::End over() const { return m_over; }
    [[nodiscard]] Link& link() { return m_link; }
    [[nodiscard]] std::chrono::steady_clock::time_point now() const { return m_clock(); }

  private:
    [[nodiscard]] std::optional<std::uint8_t> ask(std::uint8_t n);
    void note(const Answer& answer);
    void ended(Link::End end);

    Link& m_link;
    Clock m_clock;
    bool m_nearEnd;
    Millis m_answer;
    AnswerReader m_reader;
    Link::End m_over = Link::End::Done;
    std::optional<std::uint8_t> m_realTime;
    std::optional<drivers::PrinterCondition> m_automatic;
    drivers::PrinterCondition m_interruption;
    bool m_whole = true;
    unsigned m_queued = 0;
    bool m_paperOut = false;
};

}  // namespace owc::printer
