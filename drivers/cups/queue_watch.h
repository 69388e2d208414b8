#pragma once

#include <string>

#include "drivers/api/printer_condition.h"
#include "drivers/cups/cups_printer.h"
#include "drivers/cups/spooler.h"

namespace owc::cups {

/// What is wrong with a queue and the printer behind it. CUPS keeps the printer-state-reasons of the last job
/// until the next one, so a printer on the network that speaks IPP is asked itself, and one whose last job
/// did not reach it is called once a look. Threads: one, which may wait as long as `limits.answer` twice.
class QueueWatch {
  public:
    QueueWatch(std::string queue, const CupsLimits& limits) : m_queue(std::move(queue)), m_limits(limits) {}

    struct Look {
        drivers::PrinterCondition condition;
        bool sure = false;  ///< the condition is of now: a job sent into it would not print
        QueueState queue;
    };

    [[nodiscard]] Look look(Spooler& spooler);
    /// The last job did not reach the printer: Offline until it can be reached.
    void noteUnreachable() { m_unreachable = true; }

  private:
    std::string m_queue;
    CupsLimits m_limits;
    bool m_unreachable = false;
};

/// Whether a device that is a plain socket takes a connection; nothing is sent. True for any other device.
[[nodiscard]] bool takesConnection(const std::string& device, std::chrono::milliseconds patience);

}  // namespace owc::cups
