#pragma once

#include <cstdint>
#include <string>

namespace owc::drivers {

/// What a model of ticket printer can do and what it can prove; data of `config/sample/printers.toml`.
/// The defaults are safe for an unknown 80 mm printer: it claims nothing it has not shown.
struct PrinterProfile {
    enum class Cut : std::uint8_t { None, Partial, Full };

    std::string name = "unknown-80";
    std::string label = "Unknown 80 mm printer";
    unsigned paperMm = 80;        ///< 58 or 80
    unsigned dots = 576;          ///< printable dots across: 384, 512, 576, 640
    unsigned dotsPerMm = 8;       ///< 203 dpi
    Cut cut = Cut::None;          ///< what its cutter can do and shall do
    unsigned feedMm = 12;         ///< from the head to the cutter or the tear bar
    unsigned bandRows = 64;       ///< rows of one `GS v 0`: at most what its buffer holds
    unsigned density = 0;         ///< 0: as the printer stands; else 1..12
    bool answersStatus = false;   ///< DLE EOT 1-4
    bool answersQueued = false;   ///< GS r 1: without it and DLE EOT a ticket is never called printed
    bool automaticStatus = false; ///< GS a
    bool nearEndSensor = false;
    bool drawer = false;          ///< a cash drawer hangs on it
    unsigned rollMm = 50'000;     ///< paper on a new roll, for the counter of the roll

    friend bool operator==(const PrinterProfile&, const PrinterProfile&) = default;
};

}  // namespace owc::drivers
