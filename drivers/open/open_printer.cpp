#include "drivers/open/open_printer.h"

#include "drivers/cups/cups_printer.h"
#include "drivers/open/hot_plugged_printer.h"
#include "drivers/open/no_printer.h"
#include "drivers/simulated/simulated_printer.h"
#include "drivers/usb/usb_devices.h"
#include "drivers/usb/usb_link.h"

namespace owc::open {

std::unique_ptr<drivers::TicketPrinter> openPrinter(const std::optional<drivers::DeviceUri>& uri,
                                                    const drivers::PrinterProfile& profile,
                                                    const std::filesystem::path& folder) {
    using Scheme = drivers::DeviceUri::Scheme;
    if (!uri) return std::make_unique<NoPrinter>();
    switch (uri->scheme) {
        case Scheme::Simulated:
            return std::make_unique<simulated::SimulatedPrinter>(folder);
        case Scheme::Usb:
            return std::make_unique<HotPluggedPrinter>(
                usb::makeUsbFinder(), [device = *uri] { return usb::openLink(device); }, profile,
                folder / "rolls" / (drivers::toText(*uri) + ".roll"));
        case Scheme::Cups:
            return cups::makeCupsPrinter(uri->name, profile);
        case Scheme::Serial:
        case Scheme::Keyboard:
            break;
    }
    return std::make_unique<NoPrinter>();  // the settings refuse these
}

}  // namespace owc::open
