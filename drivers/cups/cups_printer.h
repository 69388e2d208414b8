#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "drivers/api/device_info.h"
#include "drivers/api/printer_profile.h"
#include "drivers/api/ticket_printer.h"

namespace owc::cups {

/// How long is waited for what.
struct CupsLimits {
    using Millis = std::chrono::milliseconds;

    Millis answer{2'000};       ///< for CUPS, or a printer on the network, to answer one request
    Millis look{1'000};         ///< between two looks at a queue that has nothing to do
    Millis follow{100};         ///< between two looks at a job
    Millis unreachable{4'000};  ///< CUPS tries to reach the printer and cannot: the job is given up
    Millis whole{30'000};       ///< from the last byte to the end of the job: then it is given up
    Millis cancelled{3'000};    ///< from giving it up to the end of the job
    Millis ending{4'000};       ///< from the end of a printer or finder to the end of what it has under way
};

/// A ticket printer behind a CUPS queue of this PC: HandedOver when the job is completed, never Printed, for
/// a spooler proves nothing about paper. A queue that is deleted is Removed, a CUPS that is gone, a paused
/// queue or a printer that cannot be reached is Offline; each is picked up when it is back. A job that was
/// given up is cancelled, also when CUPS comes back later, and so are, at the start, the tickets that a
/// program of this user which died has left in the queue; those of one that lives are not: several may print.
/// After an Uncertain what still waits has Failed. Nothing is given to a queue with the error policy
/// retry-current-job: there a ticket may come out twice unseen.
/// @param server  host:port or the path of a socket; empty: CUPS_SERVER's, else the system's
[[nodiscard]] std::unique_ptr<drivers::TicketPrinter> makeCupsPrinter(std::string queue,
                                                                      drivers::PrinterProfile profile,
                                                                      CupsLimits limits = {},
                                                                      std::string server = {});

/// The queues CUPS offers; `where` is the queue's own device without user and password.
/// @param server  as above
[[nodiscard]] std::unique_ptr<drivers::DeviceFinder> makeCupsFinder(CupsLimits limits = {},
                                                                    std::string server = {});

}  // namespace owc::cups
