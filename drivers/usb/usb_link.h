#pragma once

#include "drivers/api/device_uri.h"
#include "drivers/printer/link.h"

namespace owc::usb {

/// Opens the USB printer that `uri` names: claims its class-7 interface, detaching the kernel's driver.
/// @return Removed when it is not plugged in, Offline when another program or a missing permission keeps us out
[[nodiscard]] printer::Opened openLink(const drivers::DeviceUri& uri);

}  // namespace owc::usb
