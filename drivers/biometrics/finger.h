#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace owc::biometrics {

/// Finger positions of ISO/IEC 19794-2:2005, table 2. NADRA counts its finger index in the same order (domain
/// facts 5.1).
enum class Finger : std::uint8_t {
    Unknown = 0,
    RightThumb = 1,
    RightIndex = 2,
    RightMiddle = 3,
    RightRing = 4,
    RightLittle = 5,
    LeftThumb = 6,
    LeftIndex = 7,
    LeftMiddle = 8,
    LeftRing = 9,
    LeftLittle = 10,
};

/// "right-thumb" ... "left-little", "unknown"
[[nodiscard]] std::string_view nameOf(Finger finger);
[[nodiscard]] std::optional<Finger> fingerOf(std::string_view name);

}  // namespace owc::biometrics
