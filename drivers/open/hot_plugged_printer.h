#pragma once

#include <memory>

#include "drivers/api/device_info.h"
#include "drivers/printer/escpos_printer.h"

namespace owc::open {

/// A USB printer that hears of every change on the bus, so that one that returns is picked up at once. Threads: the printer's.
class HotPluggedPrinter : public drivers::TicketPrinter {
  public:
    /// @param rollFile  see EscposPrinter
    HotPluggedPrinter(std::unique_ptr<drivers::DeviceFinder> finder, printer::OpenLink open, drivers::PrinterProfile profile,
                      std::filesystem::path rollFile)
        : m_printer(std::move(open), std::move(profile), {}, std::chrono::steady_clock::now, std::move(rollFile)), m_finder(std::move(finder)) {
        m_finder->watch([this](const std::vector<drivers::DeviceInfo>&) { m_printer.plugChanged(); });
    }

    void print(drivers::PrintJob job, Done done) override { m_printer.print(std::move(job), std::move(done)); }
    void listen(ConditionListener listener) override { m_printer.listen(std::move(listener)); }
    [[nodiscard]] std::optional<std::uint64_t> ticketsLeft() const override { return m_printer.ticketsLeft(); }

  private:
    printer::EscposPrinter m_printer;
    std::unique_ptr<drivers::DeviceFinder> m_finder;  ///< last: it calls the printer
};

}  // namespace owc::open
