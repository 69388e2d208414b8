#include "drivers/cups/cups_printer.h"
#include "tests/cups/ipp_printer.h"
#include "tests/cups/page_reader.h"
#include "tests/cups/private_cups.h"
#include "tests/cups/socket_printer.h"
#include "tests/cups/ticket_program.h"
#include "tests/support/ticket_printer_contract.h"
#include "tests/support/virtual_printer.h"

namespace owc::test {
namespace {

/// A raw queue; its paper is what a virtual ESC/POS printer makes of the bytes.
struct RawQueueBench {
    static constexpr auto kGood = drivers::PrintOutcome::HandedOver;
    static constexpr std::size_t kQueue = 16;

    std::unique_ptr<drivers::TicketPrinter> make() {
        cups.addRawQueue("tk", device.device());
        return cups::makeCupsPrinter("tk", {.dots = 384, .cut = drivers::PrinterProfile::Cut::Full},
                                     kFastCups, cups.server());
    }
    void hinder() { cups.pause("tk"); }
    void mend() { cups.resume("tk"); }
    std::vector<drivers::Raster> paper() {
        VirtualPrinter printer({.dots = 384, .buffer = SIZE_MAX});
        for (const auto& ticket : device.tickets()) {
            printer.take(ticket);
            printer.work();
        }
        EXPECT_EQ(printer.complaint(), "");
        return printer.tickets();
    }

    SocketPrinter device;
    PrivateCups cups;
};

/// A driverless printer; its paper is the pages it was given.
struct DriverlessQueueBench {
    static constexpr auto kGood = drivers::PrintOutcome::HandedOver;
    static constexpr std::size_t kQueue = 16;

    std::unique_ptr<drivers::TicketPrinter> make() {
        cups.addDriverlessQueue("tk", device.device());
        return cups::makeCupsPrinter("tk", {}, kFastCups, cups.server());
    }
    void hinder() { cups.pause("tk"); }
    void mend() { cups.resume("tk"); }
    std::vector<drivers::Raster> paper() {
        std::vector<drivers::Raster> tickets;
        for (const auto& file : device.documents()) {
            const auto page = readPage(file);
            tickets.push_back(page ? page->middle(384) : drivers::Raster());
        }
        return tickets;
    }

    IppPrinter device{{}};
    PrivateCups cups;
};

}  // namespace

INSTANTIATE_TYPED_TEST_SUITE_P(RawQueue, TicketPrinterContract, RawQueueBench);
INSTANTIATE_TYPED_TEST_SUITE_P(DriverlessQueue, TicketPrinterContract, DriverlessQueueBench);

}  // namespace owc::test
