#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "drivers/api/device_info.h"
#include "drivers/api/fingerprint_reader.h"
#include "drivers/fingerprint/protocol/wiped_bytes.h"

/// The bodies of frames. Each `...In` judges what another program sent: nothing is returned unless every
/// value is in its range, every size is as said and nothing is left over.
namespace owc::finger_protocol {

inline constexpr int kLongestSide = 4'000;  ///< of an image, dots
inline constexpr std::size_t kLongestText = 1'000;
inline constexpr std::size_t kMostReaders = 64;
inline constexpr std::size_t kMostMinutiae = 65'535;
inline constexpr std::size_t kMostImageBytes = std::size_t{kLongestSide} * kLongestSide + 6;
inline constexpr std::size_t kMostImpressionBytes = kMostMinutiae * 7 + 10;

/// @return whether an image can be sent: as many pixels as it says, none of its sides too long
[[nodiscard]] bool fits(const biometrics::GreyImage& image);

/// Open
[[nodiscard]] Bytes bodyOf(const drivers::DeviceUri& uri);
[[nodiscard]] std::optional<drivers::DeviceUri> uriIn(std::span<const std::uint8_t> body);

/// Capture; longer than 49 days is cut.
[[nodiscard]] Bytes bodyOf(std::chrono::milliseconds deadline);
[[nodiscard]] std::optional<std::chrono::milliseconds> deadlineIn(std::span<const std::uint8_t> body);

/// Extract; the image must fit.
[[nodiscard]] Bytes bodyOf(const biometrics::GreyImage& image);
[[nodiscard]] std::optional<biometrics::GreyImage> imageIn(std::span<const std::uint8_t> body);

/// Readers: finger readers only; the first 64.
[[nodiscard]] Bytes bodyOf(const std::vector<drivers::DeviceInfo>& readers);
[[nodiscard]] std::optional<std::vector<drivers::DeviceInfo>> readersIn(std::span<const std::uint8_t> body);

/// State
[[nodiscard]] Bytes bodyOf(drivers::FingerprintReader::State state);
[[nodiscard]] std::optional<drivers::FingerprintReader::State> stateIn(std::span<const std::uint8_t> body);

/// Progress
struct Progress {
    drivers::FingerHint hint = drivers::FingerHint::None;
    std::optional<biometrics::GreyImage> live{};
};
[[nodiscard]] Bytes bodyOf(drivers::FingerHint hint, const biometrics::GreyImage* live);
[[nodiscard]] std::optional<Progress> progressIn(std::span<const std::uint8_t> body);

/// Report
[[nodiscard]] Bytes bodyOf(const drivers::CaptureReport& report);
[[nodiscard]] std::optional<drivers::CaptureReport> reportIn(std::span<const std::uint8_t> body);

/// Extracted
using Extraction = tl::expected<biometrics::Impression, std::string>;
[[nodiscard]] Bytes bodyOf(const Extraction& extraction);
[[nodiscard]] std::optional<Extraction> extractionIn(std::span<const std::uint8_t> body);

/// Overwrites what is of a print.
void wipe(biometrics::GreyImage& image);
void wipe(biometrics::Impression& print);
void wipe(drivers::CaptureReport& report);

}  // namespace owc::finger_protocol
