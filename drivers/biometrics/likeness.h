#pragma once

#include <cstdint>
#include <vector>

#include "drivers/biometrics/prepared.h"

// Private to the matcher.
namespace owc::biometrics {

inline constexpr int kLikenessOne = 1 << 16;

/// A minutia of one print that may be a minutia of the other.
struct Pair {
    std::size_t a = 0, b = 0;   ///< points
    std::int32_t likeness = 0;  ///< of their surroundings; kLikenessOne: the same
};

/// The pairs most alike, each minutia in one of them at most, best first.
[[nodiscard]] std::vector<Pair> likelyPairs(const Prepared& a, const Prepared& b, std::size_t most);

}  // namespace owc::biometrics
