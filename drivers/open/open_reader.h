#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "drivers/api/device_uri.h"
#include "drivers/api/fingerprint_reader.h"

namespace owc::open {

/// @param folder  where a simulated reader looks for its script and pictures; others do not need it
/// @return a reader for a URI of scheme Usb or Simulated, also when it is not plugged in now; none for
/// another. A real reader is run by owc-finger-host, which is looked for beside this program.
[[nodiscard]] std::unique_ptr<drivers::FingerprintReader> openReader(const drivers::DeviceUri& uri,
                                                                     const std::filesystem::path& folder);

/// Tells from now on why owc-finger-host was lost, in a sentence for a technician without anything personal, from
/// a thread of its own. To be set before the first reader or finder.
void tellReaderTrouble(std::function<void(const std::string&)> trouble);

/// The minutiae of a picture, found as a reader's are, by a process of its own.
/// @return why there are none. Threads: any; some 50 ms.
[[nodiscard]] tl::expected<biometrics::Impression, std::string> extractFinger(
    const biometrics::GreyImage& image);

}  // namespace owc::open
