#pragma once

#include "drivers/api/device_uri.h"
#include "drivers/printer/link.h"

namespace owc::usb {

/// Opens the USB printer that `uri` names: claims its class-7 interface, detaching the kernel's driver, which
/// gets it back when the link ends. `send` waits between once and twice its limit where a printer takes part
/// of a chunk and then stops.
/// @return Removed when it is not plugged in; Offline when another program or a missing permission keeps us
/// out, or when the URI
///         fits two printers (the finder then names them by their ports)
[[nodiscard]] printer::Opened openLink(const drivers::DeviceUri& uri);

/// The same for a printer that is opened again and again: libusb is started once, now.
[[nodiscard]] printer::OpenLink linkOpener(drivers::DeviceUri uri);

}  // namespace owc::usb
