#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "drivers/api/printer_profile.h"
#include "drivers/api/raster.h"

// Facts: ESC/POS command references of Epson (TM), Bixolon (SRP-350) and HPRT (TP80K), where they agree.
namespace owc::printer {

using Bytes = std::vector<std::uint8_t>;

/// `DLE EOT n`, real-time status: answered as soon as it arrives, before the paper moves. n: 1 to 4.
[[nodiscard]] constexpr std::array<std::uint8_t, 3> askRealTime(std::uint8_t n) {
    return {0x10, 0x04, n};
}

/// `GS r 1`, paper status, queued: answered when everything before it has been done.
inline constexpr std::array<std::uint8_t, 3> kAskQueued = {0x1D, 0x72, 1};

/// `GS a 0x0E`, automatic status on: online, error and paper; told at once and at each change until `ESC @`.
inline constexpr std::array<std::uint8_t, 3> kAutomaticOn = {0x1D, 0x61, 0x0E};

/// `DLE ENQ 2`, real-time: recover from an error and clear the buffers. Only some printers obey it without an
/// error.
inline constexpr std::array<std::uint8_t, 3> kClear = {0x10, 0x05, 2};

/// A ticket as the bytes a printer prints, without any question to it: `bytes` alone is a whole job for a raw
/// queue.
struct Packed {
    Bytes bytes;            ///< `ESC @`, density, the bands, feed, cut, drawer
    std::size_t bands = 0;  ///< where the first `GS v 0` begins
    std::size_t firstDot =
        0;  ///< where the data of the first band begins: before it nothing can have been printed
    std::size_t tail = 0;  ///< where feed and cut begin
};

/// Packs in bands of at most `profile.bandRows` rows, each only as wide as its dots reach: no byte is spent
/// on white at the right and hardly any between the lines. `DLE EOT`, `DLE ENQ` and `DLE DC4`, which some
/// printers obey inside image data too, are broken by a new band where they lie across the end of a row;
/// within a row they stay, so whoever reads the answers must bear status nobody asked for.
/// @param openDrawer  opens it after the cut, where the profile has one
/// @param raster  at most 8191 dots wide; without a dot of width or height there is no band, and only paper
/// is fed and cut
[[nodiscard]] Packed packTicket(const drivers::Raster& raster, const drivers::PrinterProfile& profile,
                                bool openDrawer = false);

/// Feed to the cutter or tear bar, and the cut.
void appendCut(Bytes& bytes, const drivers::PrinterProfile& profile);

/// The bytes that end any band that was begun and not finished: white where one was, and ignored (NUL) where
/// none was.
[[nodiscard]] std::size_t bytesOfBand(const drivers::PrinterProfile& profile);

}  // namespace owc::printer
