#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "drivers/api/device_uri.h"
#include "drivers/api/printer_profile.h"
#include "drivers/api/ticket_printer.h"

namespace owc::open {

/// @param uri     none: a place without a printer, where every job fails
/// @param folder  where a simulated printer writes its paper, and the count of a USB printer's roll is kept, in `rolls`
/// @return a printer, always: one that is not plugged in says so in its condition and is picked up when it comes
[[nodiscard]] std::unique_ptr<drivers::TicketPrinter> openPrinter(const std::optional<drivers::DeviceUri>& uri,
                                                                  const drivers::PrinterProfile& profile,
                                                                  const std::filesystem::path& folder);

}  // namespace owc::open
