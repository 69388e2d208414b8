#include "drivers/biometrics/same_bits.h"

#include <algorithm>
#include <array>

namespace owc::biometrics {

std::vector<std::uint8_t> canonicalBytes(const Impression& impression) {
    std::vector<std::array<std::uint8_t, 5>> places;
    for (const Minutia& m : impression.minutiae) {
        const auto byte = [](int value) { return static_cast<std::uint8_t>(value & 255); };
        places.push_back({byte(m.x >> 8), byte(m.x), byte(m.y >> 8), byte(m.y), m.angle});
    }
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<std::uint8_t> bytes;
    for (const auto& place : places) bytes.insert(bytes.end(), place.begin(), place.end());
    return bytes;
}

bool sameBits(const Impression& a, const Impression& b) {
    return canonicalBytes(a) == canonicalBytes(b);
}

}  // namespace owc::biometrics
