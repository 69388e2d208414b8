#pragma once

#include <memory>

#include "drivers/api/device_info.h"
#include "drivers/api/fingerprint_reader.h"
#include "drivers/fingerprint/client/host_line.h"

namespace owc::finger_client {

/// A reader that libfprint knows, run by owc-finger-host in a process of its own: whatever becomes of the
/// library, this program goes on. Also when the reader is not plugged in now: it is then Removed, and Ready
/// when it comes. It is opened by its first capture and closed by `suspend` or its end. When the host is lost
/// the reader is in Fault, a capture ends with Fault, and the reader is there again once a new host has found
/// it. Not to be ended from one of its own callbacks, which come from the line's thread.
[[nodiscard]] std::unique_ptr<drivers::FingerprintReader> makeReader(
    const drivers::DeviceUri& uri, std::shared_ptr<HostLine> line = HostLine::share());

/// Every reader that libfprint has a driver for; none while there is no host. Not to be ended from its own
/// listener.
[[nodiscard]] std::unique_ptr<drivers::DeviceFinder> makeReaderFinder(
    std::shared_ptr<HostLine> line = HostLine::share());

}  // namespace owc::finger_client
