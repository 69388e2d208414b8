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
/// One resolution serves both directions here: a record with two is refused.
[[nodiscard]] tl::expected<std::vector<Impression>, BadRecord> readIso(std::span<const std::uint8_t> bytes);
/// Angles are steps of 2 degrees there, and are rounded to ours once.
[[nodiscard]] tl::expected<std::vector<Impression>, BadRecord> readAnsi(std::span<const std::uint8_t> bytes);

/// Requires 1 to 255 impressions, at most 16 of one finger, all of one size and resolution (a record has one
/// for all its views), and coordinates within the image; else std::invalid_argument. At most 255 minutiae
/// each are written, those of best quality, in the order they came. Qualities above 100 are written as 100.
[[nodiscard]] std::vector<std::uint8_t> writeIso(std::span<const Impression> views);
[[nodiscard]] std::vector<std::uint8_t> writeAnsi(std::span<const Impression> views);

}  // namespace owc::biometrics
