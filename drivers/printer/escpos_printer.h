#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

#include "drivers/printer/ticket_job.h"

namespace owc::printer {

/// A ticket printer that speaks ESC/POS over any Link. One worker thread opens the cable, sends jobs in turn and
/// between jobs keeps the condition true (automatic status where the profile has it, else asked every second).
/// A job whose verdict was given is never sent again by itself: what to do about it is the caller's decision.
class EscposPrinter : public drivers::TicketPrinter {
  public:
    static constexpr std::size_t kQueue = 16;  ///< jobs that may wait

    EscposPrinter(OpenLink open, drivers::PrinterProfile profile, JobLimits limits = {});
    /// Waits at most for the job in hand, which is cancelled and told as what it then is.
    ~EscposPrinter() override;

    void print(drivers::PrintJob job, Done done) override;
    void listen(ConditionListener listener) override;
    /// The cable may be there again or gone (hot-plug): look at once. Any thread.
    void plugChanged();
};

}  // namespace owc::printer
