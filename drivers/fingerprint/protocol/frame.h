#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "drivers/fingerprint/protocol/wiped_bytes.h"

/// What a program with finger readers (the client) and owc-finger-host say to each other over a pair of
/// sockets. Everything is little-endian:
///
///   frame = version:u8 kind:u8 channel:u16 number:u32 length:u32 body:length bytes
///
///   client -> host                         host -> client, of the same channel
///   Watch                                  Readers, now and after each change
///   Open     uri                           State, now and after each change
///   Capture  deadline, with its number     Progress, any times, then one Report; both with that number
///   Cancel                                 the Report of the capture that runs
///   Suspend, Resume                        State, and the Report of what ran
///   Close    (of Watch or Open)            nothing more
///   Extract  image                         Extracted, with the same number
///   Ping                                   Pong, from the thread of the library
///
/// A channel is named by the client, 1 and up, until it closes it. Whoever gets a frame that is not one of
/// these, too long or not well formed, ends the conversation: the host ends itself, the client ends the host.
namespace owc::finger_protocol {

/// Of all of this. The two programs are installed together; another version is refused.
inline constexpr std::uint8_t kVersion = 1;

enum class Kind : std::uint8_t {
    Watch = 1,
    Open = 2,
    Capture = 3,
    Cancel = 4,
    Suspend = 5,
    Resume = 6,
    Close = 7,
    Extract = 8,
    Ping = 9,
    Readers = 65,
    State = 66,
    Progress = 67,
    Report = 68,
    Extracted = 69,
    Pong = 70,
};

struct Frame {
    Kind kind = Kind::Ping;
    std::uint16_t channel = 0;
    std::uint32_t number = 0;
    Bytes body{};

    friend bool operator==(const Frame&, const Frame&) = default;
};

/// "report"
[[nodiscard]] std::string_view nameOf(Kind kind);

[[nodiscard]] Bytes write(const Frame& frame);

/// Takes frames out of bytes as they come. Not for several threads.
class FrameReader {
  public:
    void feed(std::span<const std::uint8_t> bytes);
    /// @return the next whole frame, or none yet; or what is wrong with the bytes, for good
    [[nodiscard]] tl::expected<std::optional<Frame>, std::string> next();

  private:
    Bytes m_bytes;
};

}  // namespace owc::finger_protocol
