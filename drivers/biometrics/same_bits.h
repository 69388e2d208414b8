#pragma once

#include <cstdint>
#include <vector>

#include "drivers/biometrics/minutiae.h"

namespace owc::biometrics {

/// The same bytes for the same minutiae, whatever order or record they came in: two touches of a live finger
/// never give the same twice, so bytes seen before are a replay. Finger, quality and size do not count: a
/// thief could change them freely. Personal: feed a keyed digest with it, keep the digest, never the bytes.
[[nodiscard]] std::vector<std::uint8_t> canonicalBytes(const Impression& impression);

/// Whether both hold the same minutiae, bit for bit. Two empty impressions do.
[[nodiscard]] bool sameBits(const Impression& a, const Impression& b);

}  // namespace owc::biometrics
