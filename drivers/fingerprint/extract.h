#pragma once

#include <string>
#include <tl/expected.hpp>

#include "drivers/biometrics/grey_image.h"
#include "drivers/biometrics/minutiae.h"

namespace owc::fingerprint {

/// The minutiae of an image, found by the detector in libfprint (NBIS mindtct) as after a capture: place,
/// angle in 32nds of a turn, kind, quality, and our own quality of the whole.
/// @return why there are none, in words without anything of the print: no ridges, or a library that has
/// changed Threads: any; takes some 20 ms. Needs no reader.
[[nodiscard]] tl::expected<biometrics::Impression, std::string> extract(const biometrics::GreyImage& image);

}  // namespace owc::fingerprint
