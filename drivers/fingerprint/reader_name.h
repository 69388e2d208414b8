#pragma once

#include <fprint.h>

#include "drivers/api/device_info.h"

namespace owc::fingerprint {

/// What a device is and how it is named: by vendor, product and serial, or ports where there is no serial, as
/// all USB devices. One that hangs on no USB (SPI, libfprint's virtual ones) is `usb:0000:0000:DRIVER`, after
/// its driver. A reader that gives no images, because it matches on its own chip, has Access::NoDriver.
[[nodiscard]] drivers::DeviceInfo describe(FpDevice* device);

}  // namespace owc::fingerprint
