#pragma once

#include <fprint.h>

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "drivers/biometrics/grey_image.h"
#include "drivers/biometrics/minutiae.h"

namespace owc::fingerprint {

/// The picture as libfprint hands it out: ridges dark, the right way up.
[[nodiscard]] biometrics::GreyImage pictureOf(FpImage* image);

/// One minutia as mindtct writes it (NBIS, lfs.h: struct minutia). libfprint's public calls give x and y
/// only; the rest is read from the same place in memory, and believed only where x and y agree with the
/// public call and every value is one that mindtct can give. A test compares it with the serialized prints of
/// the installed version.
struct DetectedMinutia {
    int x = 0;
    int y = 0;               ///< from the top
    int direction = 0;       ///< 0 ... 31, clockwise from straight up, along the ridge of an ending
    double reliability = 0;  ///< 0 ... 1
    bool ending = false;     ///< else a fork
};

/// @return nothing when the library's minutiae are not what this was written for; empty when there are none
[[nodiscard]] std::optional<std::vector<DetectedMinutia>> minutiaeOf(FpImage* image);

/// What a matcher needs of an image whose minutiae were detected.
[[nodiscard]] tl::expected<biometrics::Impression, std::string> impressionOf(FpImage* image,
                                                                             std::uint8_t quality);

/// Overwrites the library's own pixels: it frees them as they are.
void wipe(FpImage* image);

}  // namespace owc::fingerprint
