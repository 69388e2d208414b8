#pragma once

#include <chrono>
#include <memory>

#include "drivers/api/device_info.h"

namespace owc::usb {

struct FinderTimes {
    std::chrono::milliseconds settle{200};  ///< the bus must be quiet for so long before a change is told
    std::chrono::milliseconds look{
        2'000};           ///< looked again also without news: permissions and drivers send none
    bool hotplug = true;  ///< be woken by changes where libusb can; else only `look`
};

/// Everything on USB but hubs: printers by interface class 7, keyboards and serial lines as scanners, readers
/// of known makers, the rest as unknown. Devices are not opened. Two alike with one serial are named by their
/// ports.
[[nodiscard]] std::unique_ptr<drivers::DeviceFinder> makeUsbFinder(FinderTimes times = {});

}  // namespace owc::usb
