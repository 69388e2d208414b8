#pragma once

#include <memory>

#include "drivers/api/device_info.h"

namespace owc::usb {

/// Everything on USB but hubs: printers by class, the rest as scanners, readers or unknown.
[[nodiscard]] std::unique_ptr<drivers::DeviceFinder> makeUsbFinder();

}  // namespace owc::usb
