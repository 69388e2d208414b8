#include "drivers/printer/escpos.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/ticket_printer_contract.h"
#include "tests/support/virtual_printer.h"

namespace owc::printer {

using drivers::PrinterProfile;
using drivers::Raster;
using test::numberedPicture;

namespace {

PrinterProfile profileOf(unsigned dots, unsigned bandRows = 64) {
    PrinterProfile profile;
    profile.dots = dots;
    profile.bandRows = bandRows;
    profile.cut = PrinterProfile::Cut::Full;
    return profile;
}

/// What the paper holds of these bytes.
Raster printed(const Bytes& bytes, unsigned dots) {
    test::VirtualPrinter::Model model;
    model.dots = dots;
    model.buffer = bytes.size();
    test::VirtualPrinter printer(model);
    EXPECT_EQ(printer.take(bytes), bytes.size());
    printer.work();
    EXPECT_EQ(printer.complaint(), "");
    EXPECT_EQ(printer.tickets().size(), 1u);
    return printer.tickets().empty() ? Raster{} : printer.tickets().front();
}

}  // namespace

TEST(EscposTest, ASmallTicketIsTheseBytes) {
    Raster raster(12, 3);
    raster.setBlack(0, 0), raster.setBlack(11, 2);
    PrinterProfile profile = profileOf(16, 2);
    profile.feedMm = 12;
    // clang-format off
    const Bytes expected = {0x1B, '@',
                            0x1D, 'v', '0', 0, 1, 0, 2, 0, 0x80, 0x00,  // two rows, as wide as their dots
                            0x1D, 'v', '0', 0, 2, 0, 1, 0, 0x00, 0x10,  // and one
                            0x1B, 'd', 4, 0x1D, 'V', 0};
    // clang-format on
    const Packed packed = packTicket(raster, profile);
    EXPECT_EQ(packed.bytes, expected);
    EXPECT_EQ(packed.bands, 2u);
    EXPECT_EQ(packed.firstDot, 10u);
    EXPECT_EQ(packed.tail, 22u);
}

TEST(EscposTest, ThePaperHoldsTheDotsAskedForAtEveryWidthAndBand) {
    for (const unsigned dots : {384u, 512u, 576u, 640u}) {
        for (const unsigned rows : {1u, 24u, 64u, 256u, 5000u}) {
            const Raster raster = numberedPicture(dots + rows, dots, 301);
            EXPECT_TRUE(test::shows(printed(packTicket(raster, profileOf(dots, rows)).bytes, dots), raster))
                << dots << " " << rows;
        }
    }
    const Raster narrow = numberedPicture(3, 379, 10);
    Raster clean(379, 10);
    for (std::size_t y = 0; y < 10; ++y)
        for (std::size_t x = 0; x < 379; ++x)
            if (narrow.black(x, y)) clean.setBlack(x, y);
    EXPECT_TRUE(test::shows(printed(packTicket(clean, profileOf(576)).bytes, 576), clean));
}

TEST(EscposTest, APictureWithoutDotsIsFeedAndCutOnly) {
    for (const Raster& nothing : {Raster{}, Raster(576, 0), Raster(0, 9)}) {
        const Packed packed = packTicket(nothing, profileOf(576));
        EXPECT_EQ(packed.tail, packed.bands);
        EXPECT_EQ(packed.bytes.size(), 8u);
    }
}

TEST(EscposTest, WhiteBesideAndBetweenTheLinesCostsHardlyAByte) {
    Raster raster(576, 400);
    for (std::size_t y = 100; y < 130; ++y) raster.setBlack(575, y);  // one line that reaches the right edge
    for (std::size_t y = 200; y < 230; ++y) raster.setBlack(80, y);
    const Bytes bytes = packTicket(raster, profileOf(576)).bytes;
    EXPECT_LT(bytes.size(), 30u * 72 + 30u * 11 + 340u + 300u);
    EXPECT_TRUE(test::shows(printed(bytes, 576), raster));
}

// A printer that obeys real-time commands inside image data would answer, recover or open the drawer in
// mid-ticket.
TEST(EscposTest, ARealTimeCommandThatLiesAcrossRowsIsBrokenByABandWithoutChangingADot) {
    for (const std::uint8_t second : {0x04, 0x05, 0x14}) {
        for (const int split : {1, 2}) {  // bytes of it in the upper row
            Raster raster(32, 20);
            for (std::size_t y = 0; y < raster.height(); y += 2) raster.setBlack(31, y);
            const std::uint8_t command[] = {0x10, second, 0x01};
            for (int i = 0; i < 3; ++i) {
                const int at = 4 * 10 - split + i;
                raster.row(static_cast<std::size_t>(at / 4))[at % 4] = command[i];
            }
            const Bytes bytes = packTicket(raster, profileOf(32)).bytes;
            EXPECT_EQ(std::search(bytes.begin(), bytes.end(), std::begin(command), std::end(command)),
                      bytes.end())
                << int{second} << " " << split;
            EXPECT_TRUE(test::shows(printed(bytes, 32), raster));
        }
    }
}

TEST(EscposTest, CutFeedDrawerAndDensityAreAsTheProfileSays) {
    PrinterProfile profile = profileOf(576);
    profile.cut = PrinterProfile::Cut::None;
    profile.feedMm = 0;
    const Raster raster(8, 1);
    const Packed bare = packTicket(raster, profile);
    EXPECT_EQ(bare.tail, bare.bytes.size());
    profile.drawer = true;
    profile.density = 1;
    test::VirtualPrinter printer({});
    printer.take(packTicket(raster, profile).bytes);
    printer.work();
    EXPECT_EQ(printer.complaint(), "");
    EXPECT_EQ(printer.pulses(), 0u) << "not with every ticket";
    printer.take(packTicket(raster, profile, true).bytes);
    printer.work();
    EXPECT_EQ(printer.complaint(), "");
    EXPECT_EQ(printer.pulses(), 1u);
    EXPECT_EQ(printer.density(), 250);
    for (const auto& [density, step] : {std::pair{7u, 0}, {12u, 5}, {99u, 5}}) {
        profile.density = density;
        printer.take(packTicket(raster, profile).bytes);
        printer.work();
        EXPECT_EQ(printer.density(), step) << density;
    }
}

}  // namespace owc::printer
