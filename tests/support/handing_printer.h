#pragma once

#include "drivers/api/ticket_printer.h"

namespace owc::test {

/// A printer behind a spooler that tells no more: every job is handed over.
class HandingPrinter : public drivers::TicketPrinter {
  public:
    void print(drivers::PrintJob job, Done done) override {
        widths.push_back(job.raster.width());
        done({drivers::PrintOutcome::HandedOver, {}});
    }
    void listen(ConditionListener listener) override { listener({}); }

    std::vector<std::size_t> widths;  ///< dots, of each job
};

}  // namespace owc::test
