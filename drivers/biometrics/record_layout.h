#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

// What reader and writer of minutiae records share; private to them.
namespace owc::biometrics {

/// ISO/IEC 19794-2:2005, clause 7, or ANSI/INCITS 378-2004, clause 6. Views and minutiae are the same in both
/// but for the unit of angles.
enum class Layout : std::uint8_t { Iso, Ansi };

inline constexpr std::string_view kMagic{"FMR\0", 4};
inline constexpr std::string_view kVersion{" 20\0", 4};
inline constexpr std::uint32_t kCoordinate = 0x3FFF;       ///< 14 bits
inline constexpr std::uint32_t kMostShortLength = 0xFFFF;  ///< ANSI: longer records say so in four bytes more
inline constexpr std::uint32_t kAnsiTurn = 180;            ///< steps of 2 degrees
inline constexpr std::uint32_t kNonLiveRolled = 3;         ///< the last of 0 ... 3
inline constexpr std::uint32_t kSwipe = 8;
inline constexpr std::size_t kAreaHeader = 4;
inline constexpr std::size_t kMostViewsOfAFinger = 16;
inline constexpr std::size_t kMostMinutiae = 255;

constexpr std::uint8_t fromAnsiAngle(std::uint32_t steps) {
    return static_cast<std::uint8_t>((steps * 256 + kAnsiTurn / 2) / kAnsiTurn);
}
constexpr std::uint8_t toAnsiAngle(std::uint32_t angle) {
    return static_cast<std::uint8_t>((angle * kAnsiTurn + 128) / 256 % kAnsiTurn);
}

}  // namespace owc::biometrics
