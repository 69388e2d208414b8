#include "tests/support/ticket_printer_contract.h"

#include <algorithm>

#include "drivers/printer/escpos_printer.h"
#include "drivers/simulated/simulated_printer.h"
#include "tests/support/read_png.h"
#include "tests/support/temp_folder.h"
#include "tests/support/virtual_cable.h"

namespace owc::test {
namespace {

struct SimulatedBench {
    static constexpr auto kGood = drivers::PrintOutcome::Printed;
    static constexpr std::size_t kQueue = simulated::SimulatedPrinter::kQueue;

    std::unique_ptr<drivers::TicketPrinter> make() {
        auto printer = std::make_unique<simulated::SimulatedPrinter>(folder.path());
        m_printer = printer.get();
        return printer;
    }
    void hinder() { m_printer->play("paper-out"); }
    void mend() { m_printer->play("paper"); }
    std::vector<drivers::Raster> paper() {
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
            if (entry.path().extension() == ".png") files.push_back(entry.path());
        std::ranges::sort(files);
        std::vector<drivers::Raster> pieces;
        for (const auto& file : files) pieces.push_back(readPng(file));
        return pieces;
    }

    TempFolder folder;
    simulated::SimulatedPrinter* m_printer = nullptr;
};

/// @tparam kAutomatic  whether it tells its state by itself
template <bool kAutomatic>
struct EscposBench {
    static constexpr auto kGood = drivers::PrintOutcome::Printed;
    static constexpr std::size_t kQueue = printer::EscposPrinter::kQueue;

    std::unique_ptr<drivers::TicketPrinter> make() {
        drivers::PrinterProfile profile;
        profile.cut = drivers::PrinterProfile::Cut::Partial;
        profile.answersStatus = profile.answersQueued = profile.nearEndSensor = true;
        profile.automaticStatus = kAutomatic;
        return std::make_unique<printer::EscposPrinter>(cable.opener(), profile, printer::JobLimits{},
                                                        cable.clock());
    }
    void hinder() {
        cable.with([](VirtualPrinter& p) { p.setPaper(false); });
    }
    void mend() {
        cable.with([](VirtualPrinter& p) { p.setPaper(true); });
    }
    std::vector<drivers::Raster> paper() {
        std::vector<drivers::Raster> pieces;
        cable.with([&](VirtualPrinter& p) {
            EXPECT_EQ(p.complaint(), "");
            pieces = p.tickets();
        });
        return pieces;
    }

    VirtualCable cable{{}};
};

using Tells = EscposBench<true>;
using IsAsked = EscposBench<false>;

}  // namespace

INSTANTIATE_TYPED_TEST_SUITE_P(Simulated, TicketPrinterContract, SimulatedBench);
INSTANTIATE_TYPED_TEST_SUITE_P(EscposThatTells, TicketPrinterContract, Tells);
INSTANTIATE_TYPED_TEST_SUITE_P(EscposThatIsAsked, TicketPrinterContract, IsAsked);

}  // namespace owc::test
