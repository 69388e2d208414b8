#pragma once

#include <gtest/gtest.h>

#include "drivers/cups/cups_printer.h"
#include "tests/cups/page_reader.h"
#include "tests/cups/private_cups.h"
#include "tests/cups/socket_printer.h"
#include "tests/cups/ticket_program.h"
#include "tests/cups/told.h"
#include "tests/cups/until.h"

namespace owc::test {

/// A raw queue "tk" to a printer that takes bytes from a socket.
class RawQueue : public ::testing::Test {
  protected:
    void SetUp() override {
        cups = std::make_unique<PrivateCups>();
        cups->addRawQueue("tk", device.device());
    }

    void open(cups::CupsLimits limits = kFastCups) {
        printer = cups::makeCupsPrinter("tk", profile, limits, cups->server());
        printer->listen(told.listener());
    }

    static cups::CupsLimits fast() { return kFastCups; }

    [[nodiscard]] bool noJobLeft() {
        return until([this] { return cups->jobsLeft() == 0; });
    }

    const drivers::Raster ticket = noise(576, 900);
    drivers::PrinterProfile profile;
    SocketPrinter device;
    std::unique_ptr<PrivateCups> cups;
    Told told;
    std::unique_ptr<drivers::TicketPrinter> printer;  ///< last: it tells
};

}  // namespace owc::test
