#pragma once

#include <algorithm>
#include <vector>

#include "queue-server/rehearsal/waits.h"

namespace owc::simulation {

[[nodiscard]] inline double minutes(domain::Duration duration) {
    return std::chrono::duration<double, std::ratio<60>>(duration).count();
}

/// How often the range that visitors were told held, and how wide it was.
class Estimates {
  public:
    void add(const rehearsal::Fate& fate) {
        const auto wait = fate.wait();
        if (!wait || !fate.told.minutes) return;
        const auto [low, high] = *fate.told.minutes;
        ++m_told;
        m_held += minutes(*wait) >= low && minutes(*wait) <= high;
        m_sooner += minutes(*wait) < low;
        // A range is told in steps of five minutes: a shorter wait cannot be narrower than itself.
        if (minutes(*wait) >= 10) m_widths.push_back((high - low) / minutes(*wait));
    }

    [[nodiscard]] std::size_t told() const { return m_told; }
    [[nodiscard]] double heldShare() const { return share(m_held); }
    [[nodiscard]] double soonerShare() const { return share(m_sooner); }
    /// Of waits of ten minutes and more: the median of width over wait.
    [[nodiscard]] double medianWidth() const {
        if (m_widths.empty()) return 0;
        auto widths = m_widths;
        const auto middle = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() / 2);
        std::nth_element(widths.begin(), middle, widths.end());
        return *middle;
    }

  private:
    [[nodiscard]] double share(std::size_t part) const {
        return m_told == 0 ? 0 : static_cast<double>(part) / static_cast<double>(m_told);
    }

    std::size_t m_told = 0;
    std::size_t m_held = 0;
    std::size_t m_sooner = 0;
    std::vector<double> m_widths;
};

}  // namespace owc::simulation
