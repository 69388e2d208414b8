#pragma once

#include <memory>
#include <string>

#include "drivers/api/device_info.h"
#include "drivers/api/printer_profile.h"
#include "drivers/api/ticket_printer.h"

namespace owc::cups {

/// A ticket printer behind a CUPS queue of this PC. The server is CUPS_SERVER's, else the system's.
[[nodiscard]] std::unique_ptr<drivers::TicketPrinter> makeCupsPrinter(std::string queue, drivers::PrinterProfile profile);

/// The queues CUPS offers.
[[nodiscard]] std::unique_ptr<drivers::DeviceFinder> makeCupsFinder();

}  // namespace owc::cups
