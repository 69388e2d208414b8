#pragma once

#include <memory>

#include "drivers/api/device_info.h"
#include "drivers/api/fingerprint_reader.h"

namespace owc::fingerprint {

/// A reader, also when it is not plugged in now: it is then Removed, and Ready when it comes. It is opened by
/// its first capture and closed by `suspend` or its end. A retry that the reader asks for is a Retry; an
/// image that it gives is Captured, whatever its quality. Not to be ended from one of its own callbacks.
[[nodiscard]] std::unique_ptr<drivers::FingerprintReader> makeReader(const drivers::DeviceUri& uri);

/// Every reader that libfprint has a driver for. Not to be ended from its own listener.
[[nodiscard]] std::unique_ptr<drivers::DeviceFinder> makeReaderFinder();

}  // namespace owc::fingerprint
