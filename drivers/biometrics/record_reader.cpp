#include <array>
#include <string_view>

#include "drivers/biometrics/record.h"
#include "drivers/biometrics/record_layout.h"

namespace owc::biometrics {
namespace {

/// Ends the reading of a record from wherever it is; never leaves this file.
struct Refused {
    std::string reason;
};

/// Takes one number after the other, and knows where it is.
class Bytes {
  public:
    explicit Bytes(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    /// @param size  1 ... 4 bytes, most significant first
    std::uint32_t take(std::size_t size, std::string_view field) {
        m_start = m_at;
        if (m_bytes.size() - m_at < size) {
            refuse(field, std::to_string(size) + " bytes wanted, " + std::to_string(m_bytes.size() - m_at) +
                              " left");
        }
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i) value = value << 8 | m_bytes[m_at++];
        return value;
    }
    std::uint32_t take(std::size_t size, std::string_view field, std::uint32_t least, std::uint32_t most) {
        const std::uint32_t value = take(size, field);
        if (value < least || value > most) {
            const std::string wanted =
                least == most ? std::to_string(least) : std::to_string(least) + " to " + std::to_string(most);
            refuse(field, std::to_string(value) + " where " + wanted + " is wanted");
        }
        return value;
    }
    void want(std::string_view text, std::string_view field) {
        m_start = m_at;
        for (const char wanted : text) {
            if (m_at == m_bytes.size() || m_bytes[m_at] != static_cast<std::uint8_t>(wanted))
                refuse(field, "not as this format begins; is it a record of another kind?");
            ++m_at;
        }
    }
    void skip(std::size_t count, std::string_view field) {
        m_start = m_at;
        if (m_bytes.size() - m_at < count) {
            refuse(field, std::to_string(count) + " bytes wanted, " + std::to_string(m_bytes.size() - m_at) +
                              " left");
        }
        m_at += count;
    }
    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_at; }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    /// At the offset of the field that was taken last. The values of minutiae are personal: none is told.
    [[noreturn]] void refuse(std::string_view field, const std::string& why) const {
        throw Refused{"byte " + std::to_string(m_start) + ", " + std::string(field) + ": " + why};
    }

  private:
    std::span<const std::uint8_t> m_bytes;
    std::size_t m_at = 0;
    std::size_t m_start = 0;
};

void readLength(Bytes& bytes, Layout layout) {
    std::uint32_t length = 0;
    if (layout == Layout::Iso) {
        length = bytes.take(4, "record length");
    } else {
        length = bytes.take(2, "record length");
        if (length == 0) {  // then it stands in four more
            length = bytes.take(4, "long record length");
            if (length <= kMostShortLength) bytes.refuse("long record length", "two bytes would hold it");
        }
    }
    if (length != bytes.size()) {
        bytes.refuse("record length", "says " + std::to_string(length) + " bytes, the record has " +
                                          std::to_string(bytes.size()));
    }
}

Minutia readMinutia(Bytes& bytes, Layout layout, const Impression& view) {
    Minutia minutia;
    const std::uint32_t x = bytes.take(2, "minutia type and x");
    if (x >> 14 > 2) bytes.refuse("minutia type", "3 is reserved");
    if ((x & kCoordinate) >= view.width) bytes.refuse("minutia x", "not within the image");
    const std::uint32_t y = bytes.take(2, "minutia y");
    if (y >> 14 != 0) bytes.refuse("minutia y", "reserved bits are set");
    if ((y & kCoordinate) >= view.height) bytes.refuse("minutia y", "not within the image");
    const std::uint32_t angle = bytes.take(1, "minutia angle");
    if (layout == Layout::Ansi && angle >= kAnsiTurn)
        bytes.refuse("minutia angle", "0 to 179 steps of 2 degrees wanted");
    const std::uint32_t quality = bytes.take(1, "minutia quality");
    if (quality > 100) bytes.refuse("minutia quality", "0 to 100 wanted");
    minutia.kind = static_cast<MinutiaKind>(x >> 14);
    minutia.x = static_cast<std::uint16_t>(x & kCoordinate);
    minutia.y = static_cast<std::uint16_t>(y & kCoordinate);
    minutia.angle = layout == Layout::Iso ? static_cast<std::uint8_t>(angle) : fromAnsiAngle(angle);
    minutia.quality = static_cast<std::uint8_t>(quality);
    return minutia;
}

/// Areas of type, length (of the whole area) and content, which fill the block.
void skipExtendedData(Bytes& bytes) {
    std::size_t block = bytes.take(2, "extended data length");
    if (block > bytes.left()) bytes.refuse("extended data length", "reaches beyond the record");
    while (block > 0) {
        if (block < kAreaHeader) bytes.refuse("extended data", "ends within the header of an area");
        bytes.skip(2, "extended data type");
        const std::size_t area = bytes.take(2, "extended data area length");
        if (area < kAreaHeader || area > block)
            bytes.refuse("extended data area length", "does not fit its block");
        bytes.skip(area - kAreaHeader, "extended data area");
        block -= area;
    }
}

Impression readView(Bytes& bytes, Layout layout, Impression view, std::array<std::uint8_t, 11>& seen) {
    const std::uint32_t finger = bytes.take(1, "finger position", 0, 10);
    const std::uint32_t numberAndType = bytes.take(1, "view number and impression type");
    const std::uint32_t type = numberAndType & 15, number = numberAndType >> 4;
    if (number != seen[finger]++) bytes.refuse("view number", "the views of a finger count from 0");
    if (type > kNonLiveRolled && type != kSwipe)
        bytes.refuse("impression type", std::to_string(type) + " is reserved");
    view.finger = static_cast<Finger>(finger);
    view.quality = static_cast<std::uint8_t>(bytes.take(1, "finger quality", 0, 100));
    const std::uint32_t count = bytes.take(1, "number of minutiae");
    for (std::uint32_t i = 0; i < count; ++i) view.minutiae.push_back(readMinutia(bytes, layout, view));
    skipExtendedData(bytes);
    return view;
}

std::vector<Impression> readRecord(Bytes& bytes, Layout layout) {
    bytes.want(kMagic, "format identifier");
    bytes.want(kVersion, "version");
    readLength(bytes, layout);
    if (layout == Layout::Ansi) bytes.skip(4, "product identifier");
    bytes.skip(2, "capture equipment");
    Impression blank;
    blank.width = static_cast<std::uint16_t>(bytes.take(2, "image width", 1, 0xFFFF));
    blank.height = static_cast<std::uint16_t>(bytes.take(2, "image height", 1, 0xFFFF));
    const std::uint32_t across = bytes.take(2, "resolution across", 1, 0xFFFF);
    const std::uint32_t down = bytes.take(2, "resolution down", 1, 0xFFFF);
    if (across != down) bytes.refuse("resolution down", "differs from that across, which is not supported");
    blank.dotsPerCm = static_cast<std::uint16_t>(across);
    const std::uint32_t count = bytes.take(1, "number of views", 1, 255);
    bytes.take(1, "reserved byte", 0, 0);
    std::vector<Impression> views;
    std::array<std::uint8_t, 11> seen{};
    for (std::uint32_t i = 0; i < count; ++i) views.push_back(readView(bytes, layout, blank, seen));
    if (bytes.left() > 0) {
        bytes.take(1, "end");
        bytes.refuse("end", "bytes follow the last view");
    }
    return views;
}

tl::expected<std::vector<Impression>, BadRecord> read(std::span<const std::uint8_t> record, Layout layout) {
    Bytes bytes(record);
    try {
        return readRecord(bytes, layout);
    } catch (const Refused& refused) {
        const std::string name = layout == Layout::Iso ? "ISO/IEC 19794-2:2005" : "ANSI/INCITS 378-2004";
        return tl::unexpected(BadRecord{"no " + name + " record: " + refused.reason});
    }
}

}  // namespace

tl::expected<std::vector<Impression>, BadRecord> readIso(std::span<const std::uint8_t> bytes) {
    return read(bytes, Layout::Iso);
}

tl::expected<std::vector<Impression>, BadRecord> readAnsi(std::span<const std::uint8_t> bytes) {
    return read(bytes, Layout::Ansi);
}

}  // namespace owc::biometrics
