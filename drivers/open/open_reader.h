#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "drivers/api/device_uri.h"
#include "drivers/api/fingerprint_reader.h"

namespace owc::open {

/// A program that has windows and readers calls this before its QApplication and before threads: the library
/// of the readers needs GLib's default main context for its own thread, which Qt would run otherwise.
void keepMainContextForReaders();

/// @param folder  where a simulated reader looks for its script and pictures; others do not need it
/// @return a reader for a URI of scheme Usb or Simulated, also when it is not plugged in now; none for
/// another
[[nodiscard]] std::unique_ptr<drivers::FingerprintReader> openReader(const drivers::DeviceUri& uri,
                                                                     const std::filesystem::path& folder);

/// The minutiae of a picture, found as a reader's are. @return why there are none. Threads: any; some 20 ms.
[[nodiscard]] tl::expected<biometrics::Impression, std::string> extractFinger(
    const biometrics::GreyImage& image);

}  // namespace owc::open
