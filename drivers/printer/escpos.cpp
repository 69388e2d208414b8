#include "drivers/printer/escpos.h"

#include <algorithm>
#include <cstring>

namespace owc::printer {

using drivers::PrinterProfile;
using drivers::Raster;

namespace {

constexpr std::uint8_t kDle = 0x10, kEsc = 0x1B, kGs = 0x1D;
constexpr std::size_t kBandHeader = 8;
constexpr std::size_t kMaxBandRows = 1024;
constexpr std::size_t kSlice = 2;        ///< rows that are looked at together, see usedBytes
constexpr std::size_t kWorthABand = 64;  ///< bytes of white that a band of its own must save

/// Lines for `ESC d` count as 3.75 mm (30 dots of 203 dpi), the smallest default in use: never too little
/// feed.
constexpr unsigned kQuarterMmOfLine = 15;

std::size_t bandRows(const PrinterProfile& profile) {
    return std::clamp<std::size_t>(profile.bandRows, 1, kMaxBandRows);
}

bool isRealTime(std::uint8_t second) {
    return second == 0x04 || second == 0x05 || second == 0x14;
}

/// Whether a real-time command would lie across the end of a row that is cut to `width` bytes, and the next.
bool runsOver(const std::uint8_t* row, const std::uint8_t* next, std::size_t width) {
    if (row[width - 1] == kDle) return isRealTime(next[0]);
    return width > 1 && row[width - 2] == kDle && isRealTime(row[width - 1]);
}

/// Bytes up to the last black dot of these one or two rows; at least one.
std::size_t usedBytes(const Raster& raster, std::size_t from, std::size_t rows) {
    const std::uint8_t* const one = raster.row(from);
    const std::uint8_t* const other = raster.row(from + rows - 1);
    std::size_t end = raster.bytesPerRow();
    for (std::uint64_t a = 0, b = 0; end >= 8; end -= 8) {
        std::memcpy(&a, one + end - 8, 8);
        std::memcpy(&b, other + end - 8, 8);
        if ((a | b) != 0) break;
    }
    while (end > 1 && (one[end - 1] | other[end - 1]) == 0) --end;
    return std::max<std::size_t>(end, 1);
}

/// Rows that go into one `GS v 0`, as wide as their dots reach: white beside and between them need not be
/// sent.
struct Band {
    std::size_t from = 0;
    std::size_t rows = 0;
    std::size_t width = 0;  ///< bytes
};

/// A band, in two where a real-time command would lie across two of its rows.
void addBand(std::vector<Band>& bands, const Raster& raster, Band band) {
    const std::size_t end = band.from + band.rows;
    for (std::size_t y = band.from + 1; y < end; ++y) {
        if (!runsOver(raster.row(y - 1), raster.row(y), band.width)) continue;
        bands.push_back({band.from, y - band.from, band.width});
        band.from = y;
    }
    bands.push_back({band.from, end - band.from, band.width});
}

std::vector<Band> bandsOf(const Raster& raster, std::size_t most) {
    const std::size_t height = raster.width() == 0 ? 0 : raster.height();
    std::vector<Band> bands;
    Band band;
    std::size_t trailing = 0;  // bytes of white that the last rows would send in this band
    for (std::size_t y = 0; y < height;) {
        const std::size_t rows = std::min({kSlice, most, height - y});
        const std::size_t used = usedBytes(raster, y, rows), width = std::max(used, band.width);
        trailing = used == width ? 0 : trailing + (width - used) * rows;
        const std::size_t white = (width - band.width) * band.rows + trailing;
        if (band.rows > 0 && (band.rows + rows > most || white > kWorthABand)) {
            addBand(bands, raster, band);
            band = {y, rows, used};
            trailing = 0;
        } else {
            band = {band.from, band.rows + rows, width};
        }
        y += rows;
    }
    if (band.rows > 0) addBand(bands, raster, band);
    return bands;
}

/// Appends all bands: into room that is made once, as growing byte by byte would cost more than the copying.
void appendBands(Bytes& bytes, const Raster& raster, const std::vector<Band>& bands) {
    const std::size_t at = bytes.size();
    std::size_t size = at;
    for (const Band& band : bands) size += kBandHeader + band.rows * band.width;
    bytes.resize(size);
    std::uint8_t* to = bytes.data() + at;
    const auto put = [&to](const std::uint8_t* from, std::size_t count) {
        std::memcpy(to, from, count);
        to += count;
    };
    const auto low = [](std::size_t value) { return static_cast<std::uint8_t>(value & 0xFF); };
    for (const Band& band : bands) {
        const std::uint8_t header[kBandHeader] = {
            kGs, 'v', '0', 0, low(band.width), low(band.width / 256), low(band.rows), low(band.rows / 256)};
        put(header, kBandHeader);
        if (band.width == raster.bytesPerRow()) {
            put(raster.row(band.from), band.rows * band.width);
            continue;
        }
        for (std::size_t y = band.from; y < band.from + band.rows; ++y) put(raster.row(y), band.width);
    }
}

void appendDensity(Bytes& bytes, unsigned density) {
    if (density == 0) return;
    // GS ( K, function 49: 250..255 lighter (70 to 95 %), 0 as made, 1..8 darker (105 % and more);
    // ours: 1..12 with 7 as made.
    const auto step = static_cast<std::uint8_t>(std::min(density, 12u) + 249);
    bytes.insert(bytes.end(), {kGs, '(', 'K', 2, 0, 49, step});
}

}  // namespace

Packed packTicket(const Raster& raster, const PrinterProfile& profile, bool openDrawer) {
    Packed packed;
    Bytes& bytes = packed.bytes;
    bytes.insert(bytes.end(), {kEsc, '@'});
    appendDensity(bytes, profile.density);
    packed.bands = bytes.size();
    packed.firstDot = packed.bands + kBandHeader;
    appendBands(bytes, raster, bandsOf(raster, bandRows(profile)));
    packed.tail = bytes.size();
    appendCut(bytes, profile);
    if (profile.drawer && openDrawer)
        bytes.insert(bytes.end(), {kEsc, 'p', 0, 50, 50});  // ESC p: 100 ms on, 100 ms off
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
