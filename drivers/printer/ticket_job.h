#pragma once

#include <chrono>
#include <functional>

#include "drivers/api/printer_profile.h"
#include "drivers/api/ticket_printer.h"
#include "drivers/printer/link.h"

namespace owc::printer {

/// A clock that runs while a link waits; tests bring their own.
using Clock = std::function<std::chrono::steady_clock::time_point()>;

struct JobLimits {
    Link::Millis quiet{2'000};    ///< nothing taken for so long: the printer is stuck
    Link::Millis answer{500};     ///< for a real-time status
    Link::Millis printed{8'000};  ///< from the last byte to the answer of GS r 1
};

/// Sends one ticket and gives the verdict; see README.md for what each outcome means.
/// Blocks for at most the sum of the limits. Threads: the caller's.
[[nodiscard]] drivers::PrintReport runJob(Link& link, const drivers::PrinterProfile& profile,
                                          const drivers::Raster& raster, const Clock& clock,
                                          const JobLimits& limits = {});

}  // namespace owc::printer
