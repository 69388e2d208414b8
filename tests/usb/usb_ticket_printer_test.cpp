#include "drivers/printer/escpos_printer.h"
#include "tests/support/ticket_printer_contract.h"
#include "tests/usb/usb_cable.h"
#include "tests/usb/usb_fixture.h"

namespace owc::test {

namespace {

drivers::PrinterProfile profile(bool automatic) {
    drivers::PrinterProfile profile;
    profile.cut = drivers::PrinterProfile::Cut::Partial;
    profile.answersStatus = profile.answersQueued = profile.nearEndSensor = true;
    profile.automaticStatus = automatic;
    return profile;
}

/// @tparam kAutomatic  whether it tells its state by itself
template <bool kAutomatic>
struct UsbBench {
    static constexpr auto kGood = drivers::PrintOutcome::Printed;
    static constexpr std::size_t kQueue = printer::EscposPrinter::kQueue;

    std::unique_ptr<drivers::TicketPrinter> make() {
        return std::make_unique<printer::EscposPrinter>(cable.opener(), profile(kAutomatic));
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

    UsbCable cable{{}};
};

using Tells = UsbBench<true>;
using IsAsked = UsbBench<false>;

}  // namespace

INSTANTIATE_TYPED_TEST_SUITE_P(UsbThatTells, TicketPrinterContract, Tells);
INSTANTIATE_TYPED_TEST_SUITE_P(UsbThatIsAsked, TicketPrinterContract, IsAsked);

namespace {

TEST(UsbTicketPrinterTest, APrinterPulledOutAndPutBackIsPickedUpAndNothingIsPrintedTwice) {
    UsbCable cable({});
    PrintLog log;
    printer::EscposPrinter printer(cable.opener(), profile(true));
    printer.listen(log.listener());
    ASSERT_TRUE(log.awaitCondition(true));
    cable.plug(false);
    ASSERT_TRUE(cable.settle());
    printer.plugChanged();
    ASSERT_TRUE(log.awaitCondition(false));
    printer.print({"while-gone", numberedPicture(1)}, log.note("while-gone"));
    ASSERT_EQ(log.await(1).size(), 1u);

    cable.plug(true);
    ASSERT_TRUE(cable.settle());
    printer.plugChanged();
    ASSERT_TRUE(log.awaitCondition(true));
    printer.print({"back", numberedPicture(2)}, log.note("back"));

    const auto reports = log.await(2);
    ASSERT_EQ(reports.size(), 2u);
    EXPECT_EQ(reports[0].second.outcome, drivers::PrintOutcome::Failed);
    EXPECT_TRUE(reports[0].second.condition.has(drivers::Reason::Removed));
    EXPECT_EQ(reports[1].second.outcome, drivers::PrintOutcome::Printed);
    cable.with([](VirtualPrinter& p) {
        ASSERT_EQ(p.tickets().size(), 1u);
        EXPECT_TRUE(shows(p.tickets()[0], numberedPicture(2)));
    });
}

TEST(UsbTicketPrinterTest, PulledOutInTheMiddleOfATicketItIsUncertain) {
    UsbCable cable({});
    PrintLog log;
    printer::EscposPrinter printer(cable.opener(), profile(true));
    printer.listen(log.listener());
    ASSERT_TRUE(log.awaitCondition(true));
    cable.afterBytes(1'000, [&] { cable.plug(false); });

    printer.print({"cut-short", numberedPicture(1)}, log.note("cut-short"));

    const auto reports = log.await(1);
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports[0].second.outcome, drivers::PrintOutcome::Uncertain);
}

TEST(UsbTicketPrinterTest, GarbageFromThePrinterNeverMakesATicketPrinted) {
    UsbCable cable({});
    PrintLog log;
    printer::JobLimits limits;
    limits.printed = milliseconds(200);
    printer::EscposPrinter printer(cable.opener(), profile(true), limits);
    printer.listen(log.listener());
    ASSERT_TRUE(log.awaitCondition(true));
    cable.afterBytes(500, [&] {  // in the picture: it falls silent, and noise comes instead
        cable.with([](VirtualPrinter& p) { p.loseAnswers(true); });
        cable.say({0xff, 0x00, 0x12, 0x12, 0x55, 0x00, 0x00});
    });

    printer.print({"noise", numberedPicture(1)}, log.note("noise"));

    const auto reports = log.await(1);
    ASSERT_EQ(reports.size(), 1u);
    EXPECT_EQ(reports[0].second.outcome, drivers::PrintOutcome::Uncertain);
}

}  // namespace

}  // namespace owc::test
