#include "drivers/fingerprint/protocol/frame.h"

#include "drivers/fingerprint/protocol/byte_words.h"
#include "drivers/fingerprint/protocol/messages.h"

namespace owc::finger_protocol {
namespace {

constexpr std::size_t kHeader = 12;

/// The longest body of a kind; none for a number that is no kind.
std::optional<std::size_t> mostBytes(Kind kind) {
    switch (kind) {
        case Kind::Watch:
        case Kind::Cancel:
        case Kind::Suspend:
        case Kind::Resume:
        case Kind::Close:
        case Kind::Ping:
        case Kind::Pong:
            return 0;
        case Kind::State:
            return 1;
        case Kind::Capture:
            return 4;
        case Kind::Open:
            return kLongestText + 2;
        case Kind::Readers:
            return kMostReaders * (4 * (kLongestText + 2) + 1) + 2;
        case Kind::Extract:
        case Kind::Progress:
            return kMostImageBytes + 2;
        case Kind::Extracted:
            return kMostImpressionBytes + kLongestText + 3;
        case Kind::Report:
            return kMostImageBytes + kMostImpressionBytes + 6;
    }
    return std::nullopt;
}

}  // namespace

std::string_view nameOf(Kind kind) {
    switch (kind) {
        case Kind::Watch:
            return "watch";
        case Kind::Open:
            return "open";
        case Kind::Capture:
            return "capture";
        case Kind::Cancel:
            return "cancel";
        case Kind::Suspend:
            return "suspend";
        case Kind::Resume:
            return "resume";
        case Kind::Close:
            return "close";
        case Kind::Extract:
            return "extract";
        case Kind::Ping:
            return "ping";
        case Kind::Readers:
            return "readers";
        case Kind::State:
            return "state";
        case Kind::Progress:
            return "progress";
        case Kind::Report:
            return "report";
        case Kind::Extracted:
            return "extracted";
        case Kind::Pong:
            return "pong";
    }
    return "unknown";
}

Bytes write(const Frame& frame) {
    WordWriter out;
    out.u8(kVersion);
    out.u8(static_cast<std::uint8_t>(frame.kind));
    out.u16(frame.channel);
    out.u32(frame.number);
    out.u32(static_cast<std::uint32_t>(frame.body.size()));
    out.bytes(frame.body);
    return out.take();
}

void FrameReader::feed(std::span<const std::uint8_t> bytes) {
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

tl::expected<std::optional<Frame>, std::string> FrameReader::next() {
    if (m_bytes.size() < kHeader) return std::nullopt;
    WordReader in(m_bytes);
    const auto version = in.u8();
    const auto kind = static_cast<Kind>(in.u8());
    Frame frame{kind, in.u16(), in.u32()};
    const std::size_t length = in.u32();
    if (version != kVersion)
        return tl::unexpected("version " + std::to_string(version) + " of the readers' protocol, not " +
                              std::to_string(kVersion) + ": install both programs anew");
    const auto most = mostBytes(kind);
    if (!most) return tl::unexpected(std::string("a frame of no known kind"));
    if (length > *most) return tl::unexpected("too long a frame: " + std::string(nameOf(kind)));
    if (m_bytes.size() < kHeader + length) {
        m_bytes.reserve(kHeader + length);
        return std::nullopt;
    }
    const auto body = m_bytes.begin() + kHeader, end = body + static_cast<std::ptrdiff_t>(length);
    frame.body.assign(body, end);
    if (end == m_bytes.end())
        m_bytes = Bytes();  // nothing of a print stays behind
    else
        m_bytes.erase(m_bytes.begin(), end);
    return frame;
}

}  // namespace owc::finger_protocol
