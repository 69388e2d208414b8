#pragma once

#include "drivers/api/ticket_printer.h"

namespace owc::open {

/// A place without a printer: every job fails at once, and nothing is reported as broken.
class NoPrinter : public drivers::TicketPrinter {
  public:
    void print(drivers::PrintJob, Done done) override {
        done({drivers::PrintOutcome::Failed, {drivers::Reason::Removed}});
    }
    void listen(ConditionListener listener) override { listener({}); }
};

}  // namespace owc::open
