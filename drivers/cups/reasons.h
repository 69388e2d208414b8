#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "drivers/api/printer_condition.h"

namespace owc::cups {

/// A keyword of printer-state-reasons (RFC 8011, 5.4.12; PWG 5100.9; CUPS's own) as one of ours.
/// @return nothing for what stops no ticket; an error of a kind we do not know is Offline: a technician has
/// to look
[[nodiscard]] std::optional<drivers::Reason> reasonOf(std::string_view keyword);
[[nodiscard]] drivers::PrinterCondition conditionOf(const std::vector<std::string>& keywords);

/// Whether a backend's message says that it has not reached the printer, and so has sent nothing. Only
/// messages that CUPS's socket and USB backends give while they connect, and replace once they have
/// (CUPS 2.4, backend/socket.c and backend/usb-libusb.c).
/// @param device  the queue's device-uri
[[nodiscard]] bool saysNotReached(std::string_view message, std::string_view device);

}  // namespace owc::cups
