#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "drivers/biometrics/minutiae.h"

// Finger minutiae records: ISO/IEC 19794-2:2005 and ANSI/INCITS 378-2004, without extended data (read and
// skipped, never written).
namespace owc::biometrics {

/// Why bytes are no record: field, offset and what was wanted. Holds no minutia.
struct BadRecord {
    std::string reason;
};

/// One record may hold several finger views. Every length, count, reserved bit and coordinate is checked.
[[nodiscard]] tl::expected<std::vector<Impression>, BadRecord> readIso(std::span<const std::uint8_t> bytes);
[[nodiscard]] tl::expected<std::vector<Impression>, BadRecord> readAnsi(std::span<const std::uint8_t> bytes);

/// Requires at least one impression and coordinates within 14 bits and within the image; at most 255 minutiae
/// each are written, those of best quality.
[[nodiscard]] std::vector<std::uint8_t> writeIso(std::span<const Impression> views);
[[nodiscard]] std::vector<std::uint8_t> writeAnsi(std::span<const Impression> views);

}  // namespace owc::biometrics
