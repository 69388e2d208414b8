#pragma once

#include <algorithm>
#include <cstdint>

namespace owc::printer {

/// What is left on a roll of paper, by counting what was printed: a second opinion beside the near-end
/// sensor, and the only one where there is none. It takes the roll for a new one when it is told so, and
/// cannot know of a half used one.
class PaperRoll {
  public:
    /// @param lengthMm  of a new roll
    explicit PaperRoll(unsigned lengthMm) : m_lengthMm(lengthMm) {}

    /// A ticket came out, or may have.
    void used(unsigned mm) {
        m_usedMm += mm;
        ++m_tickets;
    }
    void renewed() { m_usedMm = m_tickets = 0; }

    [[nodiscard]] std::uint64_t usedMm() const { return m_usedMm; }
    [[nodiscard]] std::uint64_t leftMm() const {
        return m_lengthMm - std::min<std::uint64_t>(m_usedMm, m_lengthMm);
    }
    /// "About N tickets left", by the mean of this roll's; before its first one by `usualMm`.
    [[nodiscard]] std::uint64_t ticketsLeft(unsigned usualMm = 120) const {
        const std::uint64_t mean = m_tickets == 0 ? usualMm : m_usedMm / m_tickets;
        return leftMm() / std::max<std::uint64_t>(mean, 1);
    }

  private:
    std::uint64_t m_lengthMm;
    std::uint64_t m_usedMm = 0;
    std::uint64_t m_tickets = 0;
};

}  // namespace owc::printer
