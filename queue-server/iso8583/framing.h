#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace owc::iso8583 {

/// How the length before each message is written.
enum class LengthHeader : std::uint8_t {
    Binary2,  ///< two bytes, the high one first
    Binary4,
    Ascii2,  ///< two digits
    Ascii4,
};

struct Framing {
    LengthHeader header = LengthHeader::Binary2;
    bool countsItself = false;  ///< the length is of header and message
};

/// Longest message, without its header, in bytes.
inline constexpr std::size_t kMostMessage = 8192;

/// "binary2", "binary4", "ascii2", "ascii4"
[[nodiscard]] std::optional<LengthHeader> lengthHeaderOf(std::string_view name);

/// A message behind its length. @return nothing for one that is empty or longer than the header or we allow
[[nodiscard]] std::optional<std::string> framed(const Framing& framing, std::string_view message);

/// Finds messages in what arrives. A stream that was bad once stays so: nobody knows where the next one
/// begins.
class FrameReader {
  public:
    explicit FrameReader(Framing framing) : m_framing(framing) {}

    void feed(std::string_view bytes) { m_bytes += bytes; }
    /// The next whole message, without its header; nothing when it has not all come, or the stream is bad.
    [[nodiscard]] std::optional<std::string> take();
    /// A length that is no number, zero or above kMostMessage.
    [[nodiscard]] bool isBad() const { return m_bad; }

  private:
    Framing m_framing;
    std::string m_bytes;
    bool m_bad = false;
};

}  // namespace owc::iso8583
