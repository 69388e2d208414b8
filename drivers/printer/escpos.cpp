#include "drivers/printer/escpos.h"

#include <algorithm>

namespace owc::printer {

using drivers::PrinterProfile;
using drivers::Raster;

namespace {

constexpr std::uint8_t kDle = 0x10, kEsc = 0x1B, kGs = 0x1D;
constexpr std::size_t kBandHeader = 8;
constexpr unsigned kMaxBandRows = 1024;

/// Lines for `ESC d` count as 3.75 mm (30 dots of 203 dpi), the smallest default in use: never too little
/// feed.
constexpr unsigned kQuarterMmOfLine = 15;

unsigned bandRows(const PrinterProfile& profile) {
    return std::clamp(profile.bandRows, 1u, kMaxBandRows);
}

bool isRealTime(std::uint8_t second) {
    return second == 0x04 || second == 0x05 || second == 0x14;
}

/// Whether a real-time command would lie across the end of this row.
bool runsOver(const std::uint8_t* row, std::size_t size) {
    if (row[size - 1] == kDle) return isRealTime(row[size]);
    return size > 1 && row[size - 2] == kDle && isRealTime(row[size - 1]);
}

void appendBand(Bytes& bytes, const Raster& raster, std::size_t from, std::size_t rows) {
    const std::size_t size = raster.bytesPerRow();
    const auto low = [](std::size_t value) { return static_cast<std::uint8_t>(value & 0xFF); };
    const std::uint8_t header[kBandHeader] = {
        kGs, 'v', '0', 0, low(size), low(size / 256), low(rows), low(rows / 256)};
    bytes.insert(bytes.end(), header, header + kBandHeader);
    bytes.insert(bytes.end(), raster.row(from), raster.row(from) + rows * size);
}

void appendDensity(Bytes& bytes, unsigned density) {
    if (density == 0) return;
    // GS ( K, function 49: 250..255 lighter (70 to 95 %), 0 as made, 1..8 darker (105 % and more);
    // ours: 1..12 with 7 as made.
    const auto step = static_cast<std::uint8_t>(std::min(density, 12u) + 249);
    bytes.insert(bytes.end(), {kGs, '(', 'K', 2, 0, 49, step});
}

}  // namespace

Packed packTicket(const Raster& raster, const PrinterProfile& profile) {
    Packed packed;
    Bytes& bytes = packed.bytes;
    const std::size_t size = raster.bytesPerRow(), height = raster.height(), most = bandRows(profile);
    bytes.reserve(size * height + (height / most + 8) * kBandHeader + 64);
    bytes.insert(bytes.end(), {kEsc, '@'});
    appendDensity(bytes, profile.density);
    packed.bands = bytes.size();
    packed.firstDot = packed.bands + kBandHeader;
    std::size_t from = 0;
    for (std::size_t y = 1; y <= height; ++y) {
        if (y < height && y - from < most && !runsOver(raster.row(y - 1), size)) continue;
        appendBand(bytes, raster, from, y - from);
        from = y;
    }
    packed.tail = bytes.size();
    appendCut(bytes, profile);
    if (profile.drawer) bytes.insert(bytes.end(), {kEsc, 'p', 0, 50, 50});  // ESC p: 100 ms on, 100 ms off
    return packed;
}

void appendCut(Bytes& bytes, const PrinterProfile& profile) {
    const unsigned lines = std::min((profile.feedMm * 4 + kQuarterMmOfLine - 1) / kQuarterMmOfLine, 255u);
    if (lines > 0) bytes.insert(bytes.end(), {kEsc, 'd', static_cast<std::uint8_t>(lines)});
    // GS V 0 and 1 cut where the paper is; 65 and 66 would feed once more on some models and not on others.
    if (profile.cut != PrinterProfile::Cut::None)
        bytes.insert(bytes.end(),
                     {kGs, 'V', static_cast<std::uint8_t>(profile.cut == PrinterProfile::Cut::Full ? 0 : 1)});
}

std::size_t bytesOfBand(const PrinterProfile& profile) {
    return (profile.dots + 7) / 8 * bandRows(profile) + kBandHeader;
}

}  // namespace owc::printer
