#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "drivers/usb/usb_context.h"

namespace owc::usb {

/// The printer interface of a device (USB printer class 1.1): class 7, subclass 1, protocol 2 (both ways) or
/// 1 (one way).
struct PrinterInterface {
    int number = 0;
    int alternate = 0;
    std::uint8_t protocol = 0;
    std::uint8_t out = 0;  ///< bulk endpoint to the printer
    std::uint8_t in = 0;   ///< bulk endpoint from it; 0: there is none
};

/// One device on the bus, not opened.
struct Plugged {
    std::shared_ptr<libusb_device> device;  ///< to be dropped before its context
    unsigned vendor = 0;
    unsigned product = 0;
    std::string serial;    ///< empty: none, or one that cannot be written down
    std::string ports;     ///< "1-2.3"
    unsigned address = 0;  ///< new each time it is plugged in
    unsigned configuration = 1;
    bool hub = false;
    std::optional<PrinterInterface> printer;
    std::optional<int> keyboard;  ///< the interface that types (HID boot keyboard)
    std::optional<int> terminal;  ///< the interface of a serial line (CDC ACM)

    /// "1-2.3:1.0"
    [[nodiscard]] std::string nameOf(int interface) const;
    /// "/dev/bus/usb/001/004"
    [[nodiscard]] std::string file() const;
};

/// What is on the bus now, by path of ports.
[[nodiscard]] std::vector<Plugged> pluggedIn(const UsbContext& context);

}  // namespace owc::usb
