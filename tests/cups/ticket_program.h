#pragma once

#include <string>

#include "drivers/cups/cups_printer.h"

namespace owc::test {

/// Looks often, so that a test does not wait.
inline constexpr cups::CupsLimits kFastCups{.look = std::chrono::milliseconds{50},
                                            .follow = std::chrono::milliseconds{20}};

/// What this test program is when it is started as `print SERVER`: another program that prints a ticket in the
/// queue "tk". @return its exit code; 0: the ticket was handed over
int beTicketProgram(const std::string& server);

}  // namespace owc::test
