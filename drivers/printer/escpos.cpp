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
constexpr std::size_t kSlice = 2;        ///< rows that are looked at together
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

/// Bytes up to the last black dot of these rows; at least one.
std::size_t usedBytes(const Raster& raster, std::size_t from, std::size_t rows) {
    const std::size_t size = raster.bytesPerRow();
    std::size_t used = 1;
    for (std::size_t y = from; y < from + rows; ++y) {
        const std::uint8_t* const row = raster.row(y);
        std::size_t end = size;
        for (std::uint64_t eight = 0; end >= used + 8; end -= 8) {
            std::memcpy(&eight, row + end - 8, 8);
            if (eight != 0) break;
        }
        while (end > used && row[end - 1] == 0) --end;
        used = end;
    }
    return used;
}

/// Rows that go into one `GS v 0`, as wide as their dots reach: white beside and between them need not be
/// sent.
struct Band {
    std::size_t from = 0;
    std::size_t rows = 0;
    std::size_t width = 0;  ///< bytes
};

/// Writes bands one after the other into room that was made before, as growing byte by byte would cost more
/// than the copying.
class BandWriter {
  public:
    BandWriter(const Raster& raster, std::uint8_t* to) : m_raster(raster), m_to(to) {}

    /// A band, in two where a real-time command would lie across two of its rows.
    void write(Band band) {
        const std::size_t end = band.from + band.rows;
        for (std::size_t y = band.from + 1; y < end; ++y) {
            if (!runsOver(m_raster.row(y - 1), m_raster.row(y), band.width)) continue;
            image({band.from, y - band.from, band.width});
            band.from = y;
        }
        image({band.from, end - band.from, band.width});
    }
    [[nodiscard]] std::uint8_t* end() const { return m_to; }

  private:
    void image(const Band& band) {
        const auto low = [](std::size_t value) { return static_cast<std::uint8_t>(value & 0xFF); };
        const std::uint8_t header[kBandHeader] = {
            kGs, 'v', '0', 0, low(band.width), low(band.width / 256), low(band.rows), low(band.rows / 256)};
        put(header, kBandHeader);
        if (band.width == m_raster.bytesPerRow()) return put(m_raster.row(band.from), band.rows * band.width);
        for (std::size_t y = band.from; y < band.from + band.rows; ++y) put(m_raster.row(y), band.width);
    }
    void put(const std::uint8_t* bytes, std::size_t count) {
        std::memcpy(m_to, bytes, count);
        m_to += count;
    }

    const Raster& m_raster;
    std::uint8_t* m_to;
};

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
    const std::size_t height = raster.width() == 0 ? 0 : raster.height(), most = bandRows(profile);
    bytes.insert(bytes.end(), {kEsc, '@'});
    appendDensity(bytes, profile.density);
    packed.bands = bytes.size();
    packed.firstDot = packed.bands + kBandHeader;
    bytes.resize(packed.bands +
                 (raster.bytesPerRow() + kBandHeader) * height);  // a band for every row at worst
    BandWriter writer(raster, bytes.data() + packed.bands);
    Band band;
    std::size_t trailing = 0;  // bytes of white that the last rows would send in this band
    for (std::size_t y = 0; y < height;) {
        const std::size_t rows = std::min({kSlice, most, height - y});
        const std::size_t used = usedBytes(raster, y, rows), width = std::max(used, band.width);
        trailing = used == width ? 0 : trailing + (width - used) * rows;
        const std::size_t white = (width - band.width) * band.rows + trailing;
        if (band.rows > 0 && (band.rows + rows > most || white > kWorthABand)) {
            writer.write(band);
            band = {y, rows, used};
            trailing = 0;
        } else {
            band = {band.from, band.rows + rows, width};
        }
        y += rows;
    }
    if (band.rows > 0) writer.write(band);
    bytes.resize(static_cast<std::size_t>(writer.end() - bytes.data()));
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
