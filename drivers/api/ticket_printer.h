#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "drivers/api/printer_condition.h"
#include "drivers/api/raster.h"

namespace owc::drivers {

/// What became of a job.
enum class PrintOutcome : std::uint8_t {
    Printed,     ///< the printer proved it: the paper came out and was cut
    Failed,      ///< nothing came out, and the reason is known
    Uncertain,   ///< bytes were taken and never confirmed: somebody must look
    HandedOver,  ///< given to a spooler that cannot prove it
};

struct PrintReport {
    PrintOutcome outcome = PrintOutcome::Failed;
    PrinterCondition condition;  ///< at the end of the job
};

/// A ticket or receipt as dots.
struct PrintJob {
    std::string name;  ///< for files and queues: letters, digits, '-' and '_'
    Raster raster;
    bool openDrawer = false;  ///< open the cash drawer with the cut; only where the profile has one
};

/// A ticket printer, whatever its cable.
/// Threads: `print` may be called from any thread and never waits. `done` and the condition listener are
/// called from the printer's own worker thread: the caller posts to where it wants to be.
class TicketPrinter {
  public:
    using Done = std::function<void(const PrintReport&)>;
    using ConditionListener = std::function<void(const PrinterCondition&)>;

    /// Finishes no further job: what still waits is reported as Failed.
    virtual ~TicketPrinter() = default;

    /// Queues a job. `done` is called exactly once, also when the queue is full (Failed, Offline) and when
    /// the printer object ends first.
    virtual void print(PrintJob job, Done done) = 0;

    /// Told of the condition now and of every change. To be set before the first job.
    virtual void listen(ConditionListener listener) = 0;

    /// About how many tickets are left on the roll, by counting those that were printed; nothing: not known. Any thread.
    [[nodiscard]] virtual std::optional<std::uint64_t> ticketsLeft() const { return std::nullopt; }
};

}  // namespace owc::drivers
