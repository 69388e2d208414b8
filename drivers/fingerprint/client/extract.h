#pragma once

#include <string>
#include <tl/expected.hpp>

#include "drivers/biometrics/grey_image.h"
#include "drivers/biometrics/minutiae.h"
#include "drivers/fingerprint/client/host_process.h"

namespace owc::finger_client {

/// The minutiae of an image, found by the detector in libfprint in a process of its own, one for each image:
/// what it cannot bear harms nobody else.
/// @return why there are none, without anything of the print: no ridges, no sound image, or that the process
/// ended or did not answer. Threads: any; takes some 50 ms, half a minute at most. Needs no reader.
[[nodiscard]] tl::expected<biometrics::Impression, std::string> extract(
    const biometrics::GreyImage& image, const std::filesystem::path& program = hostBesideUs());

}  // namespace owc::finger_client
