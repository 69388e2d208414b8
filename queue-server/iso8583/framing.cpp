#include "queue-server/iso8583/framing.h"

#include <algorithm>

namespace owc::iso8583 {

namespace {

bool isText(LengthHeader header) {
    return header == LengthHeader::Ascii2 || header == LengthHeader::Ascii4;
}

std::size_t sizeOf(LengthHeader header) {
    return header == LengthHeader::Binary2 || header == LengthHeader::Ascii2 ? 2 : 4;
}

/// Nothing where it is no number.
std::optional<std::size_t> lengthIn(LengthHeader header, std::string_view bytes) {
    std::size_t length = 0;
    for (const char byte : bytes) {
        if (isText(header) && (byte < '0' || byte > '9')) return std::nullopt;
        length = isText(header) ? length * 10 + static_cast<std::size_t>(byte - '0')
                                : length * 256 + static_cast<unsigned char>(byte);
    }
    return length;
}

std::string written(LengthHeader header, std::size_t length) {
    std::string out(sizeOf(header), '\0');
    for (std::size_t i = out.size(); i-- > 0;) {
        out[i] = isText(header) ? static_cast<char>('0' + length % 10) : static_cast<char>(length % 256);
        length /= isText(header) ? 10 : 256;
    }
    return out;
}

}  // namespace

std::optional<LengthHeader> lengthHeaderOf(std::string_view name) {
    if (name == "binary2") return LengthHeader::Binary2;
    if (name == "binary4") return LengthHeader::Binary4;
    if (name == "ascii2") return LengthHeader::Ascii2;
    if (name == "ascii4") return LengthHeader::Ascii4;
    return std::nullopt;
}

std::optional<std::string> framed(const Framing& framing, std::string_view message) {
    const std::size_t length = message.size() + (framing.countsItself ? sizeOf(framing.header) : 0);
    std::string out = written(framing.header, length);
    if (message.empty() || message.size() > kMostMessage || lengthIn(framing.header, out) != length)
        return std::nullopt;
    return out += message;
}

std::optional<std::string> FrameReader::take() {
    const std::size_t header = sizeOf(m_framing.header);
    if (m_bad || m_bytes.size() < header) return std::nullopt;
    const auto length = lengthIn(m_framing.header, std::string_view(m_bytes).substr(0, header));
    const std::size_t counted = m_framing.countsItself ? header : 0;
    m_bad = !length || *length <= counted || *length - counted > kMostMessage;
    if (m_bad) return std::nullopt;
    const std::size_t size = *length - counted;
    if (m_bytes.size() - header < size) return std::nullopt;
    std::string message = m_bytes.substr(header, size);
    m_bytes.erase(0, header + size);
    return message;
}

}  // namespace owc::iso8583
