#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "drivers/api/printer_condition.h"

namespace owc::printer {

/// What is left on a roll of paper, by counting what was printed: a second opinion beside the near-end sensor, and the
/// only one where there is none. Nothing is known until a new roll was seen to be put in, because nobody can tell a half
/// used one; and nothing any more when far more was printed than a roll has, because then a roll was changed unseen.
class PaperRoll {
  public:
    /// @param lengthMm  of a new roll
    explicit PaperRoll(unsigned lengthMm) : m_lengthMm(lengthMm) {}

    /// A ticket came out, or may have.
    void used(unsigned mm);
    /// What the printer says of itself now, warnings included. A roll is new when there is paper after there was none, or
    /// enough after there was little and the lid was open or the printer away; a sensor that only flickers changes nothing.
    /// @return whether anything changed that is worth keeping
    bool see(const drivers::PrinterCondition& condition);
    void renewed();

    /// "About N tickets left", by the mean of this roll's; before its first one by `usualMm`. Nothing: not known.
    [[nodiscard]] std::optional<std::uint64_t> ticketsLeft(unsigned usualMm = 120) const;

    /// The count in a file, for the next start. Written whole or not at all; not synced, a power cut may cost it.
    /// @return false: it could not be written
    bool keep(const std::filesystem::path& file) const;
    /// Takes over what was kept; a file that is not there or damaged leaves it unknown.
    void recall(const std::filesystem::path& file);

  private:
    std::uint64_t m_lengthMm;
    std::uint64_t m_usedMm = 0;
    std::uint64_t m_tickets = 0;
    bool m_known = false;
    bool m_out = false;      ///< no paper, and none was seen since
    bool m_low = false;      ///< the near-end sensor said so last
    bool m_touched = false;  ///< since then the lid was open or the printer away
};

}  // namespace owc::printer
