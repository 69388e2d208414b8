#pragma once

#include <filesystem>
#include <memory>

#include "drivers/api/device_uri.h"
#include "drivers/api/printer_profile.h"
#include "drivers/api/ticket_printer.h"

namespace owc::open {

/// @param folder  where a simulated printer writes its paper; others do not need it
/// @return a printer, always: one that is not plugged in says so in its condition and is picked up when it comes
[[nodiscard]] std::unique_ptr<drivers::TicketPrinter> openPrinter(const drivers::DeviceUri& uri,
                                                                  const drivers::PrinterProfile& profile,
                                                                  const std::filesystem::path& folder);

}  // namespace owc::open
