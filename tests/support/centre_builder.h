#pragma once

#include <gtest/gtest.h>

#include "queue-server/domain/centre.h"

namespace owc::test {

using namespace owc::domain;

inline constexpr Time kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} +
                               std::chrono::hours{4}};
inline constexpr Day kDay{std::chrono::year{2026} / 3 / 14};

/// Three services (withdraw, finger, family), counters 1 to 3; small times so that tests read easily.
[[nodiscard]] Rules sampleRules();

/// A centre under virtual time: every step decides and applies, and the clock moves only when told.
class Morning {
  public:
    explicit Morning(const Rules& rules = sampleRules());

    /// Decides and applies now; the events, or the refusal.
    Result<Events> run(const Command& command);
    /// The same, and a test failure when refused.
    Events must(const Command& command);
    void wait(Duration duration) { m_now += duration; }

    TokenNumber token(const std::string& service, Priority priority = Priority::None);
    void open(std::uint32_t counter, const std::string& officer);
    /// Calls the next one at this counter; its token.
    TokenNumber callNext(std::uint32_t counter);
    /// Called -> serving.
    void serve(std::uint32_t counter);

    template <class AtCounter>
    Result<Events> at(std::uint32_t counter) {
        return run(AtCounter{{counter}, device(counter)});
    }

    [[nodiscard]] static DeviceName device(std::uint32_t counter) {
        return {"counter-" + std::to_string(counter)};
    }
    [[nodiscard]] const State& state() const { return m_centre.state(); }
    [[nodiscard]] const Visit& visit(TokenNumber token) const;
    [[nodiscard]] Time now() const { return m_now; }
    [[nodiscard]] Events history() const { return m_history; }

  private:
    Centre m_centre;
    Time m_now = kMorning;
    Events m_history;
    std::uint8_t m_nextCode = 0;
};

}  // namespace owc::test
