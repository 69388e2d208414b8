#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "drivers/api/printer_condition.h"

// What ESC/POS printers say, told apart by the bits that are fixed in each kind of answer (Epson TM, "DLE
// EOT", "GS a", "GS r").
namespace owc::printer {

/// One thing a printer said.
struct Answer {
    enum class Kind : std::uint8_t {
        RealTime,   ///< to DLE EOT, one byte 0xx1xx10
        Automatic,  ///< by GS a, four bytes, the first 0xx1xx00
        Queued,     ///< to GS r, one byte 0xx0xxxx
        Flow,       ///< XON or XOFF
        Garbage,    ///< nothing of these
    };

    Kind kind = Kind::Garbage;
    std::array<std::uint8_t, 4> bytes{};  ///< the first is the only one but for Automatic

    friend bool operator==(const Answer&, const Answer&) = default;
};

/// Cuts the stream of a printer's bytes into answers. Any bytes are borne: what fits no kind is Garbage, and
/// an automatic status that breaks off is dropped.
class AnswerReader {
  public:
    [[nodiscard]] std::vector<Answer> read(std::span<const std::uint8_t> bytes);
    /// Forgets an automatic status that has begun.
    void reset() { m_have = 0; }

  private:
    std::array<std::uint8_t, 4> m_automatic{};
    std::size_t m_have = 0;  ///< bytes of it
};

/// Answers to DLE EOT 2, 3 and 4.
struct RealTimeStatus {
    std::uint8_t offlineCause = 0x12;
    std::uint8_t error = 0x12;
    std::uint8_t paper = 0x12;
};

/// @param nearEnd  whether the printer has a sensor for it; without one its bits mean nothing
[[nodiscard]] drivers::PrinterCondition conditionOf(const RealTimeStatus& status, bool nearEnd);
/// @param automatic  of kind Automatic
[[nodiscard]] drivers::PrinterCondition conditionOf(const Answer& automatic, bool nearEnd);
/// To GS r 1.
[[nodiscard]] bool saysPaperOut(const Answer& queued);

}  // namespace owc::printer
