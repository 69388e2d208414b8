#include "tests/support/virtual_printer.h"

#include <gtest/gtest.h>

namespace owc::test {
namespace {

using Bytes = std::vector<std::uint8_t>;
using drivers::Raster;

/// 16 dots wide, so a ticket is short enough to be written out here.
VirtualPrinter::Model narrow() {
    VirtualPrinter::Model model;
    model.dots = 16;
    return model;
}

void send(VirtualPrinter& printer, const Bytes& bytes) {
    for (std::size_t sent = 0; sent < bytes.size();) {
        const std::size_t taken = printer.take(std::span(bytes).subspan(sent));
        printer.work();
        if (taken == 0) return;
        sent += taken;
    }
}

// ESC @, GS v 0 of two bytes by two rows, GS V 66 with one row of feed, GS r 1
const Bytes kTicket = {0x1B, 0x40, 0x1D, 0x76, 0x30, 0,  2, 0,    2,    0, 0x80,
                       0x01, 0x10, 0x08, 0x1D, 0x56, 66, 1, 0x1D, 0x72, 1};

Raster ticketPaper() {
    Raster raster(16, 3);
    raster.setBlack(0, 0), raster.setBlack(15, 0), raster.setBlack(3, 1), raster.setBlack(12, 1);
    return raster;
}

}  // namespace

TEST(VirtualPrinterTest, ATicketByHandComesOutDotForDotAndIsAnsweredBehindTheCut) {
    VirtualPrinter printer(narrow());
    send(printer, kTicket);
    ASSERT_EQ(printer.tickets().size(), 1u);
    EXPECT_EQ(printer.tickets()[0], ticketPaper());
    EXPECT_EQ(printer.answers(), Bytes{0x00});
    EXPECT_EQ(printer.complaint(), "");
}

TEST(VirtualPrinterTest, RealTimeStatusIsAnsweredBeforeThePaperMovesAndQueuedStatusAfter) {
    VirtualPrinter printer(narrow());
    printer.take(kTicket);
    printer.take(Bytes{0x10, 0x04, 2});
    EXPECT_EQ(printer.answers(), Bytes{0x12});
    EXPECT_TRUE(printer.tickets().empty());
    printer.work();
    EXPECT_EQ(printer.answers(), Bytes{0x00});
    EXPECT_EQ(printer.complaint(), "");
}

TEST(VirtualPrinterTest, ARealTimeRequestInsideAnImageIsAnsweredAndPrinted) {
    VirtualPrinter printer(narrow());
    send(printer, {0x1D, 0x76, 0x30, 0, 2, 0, 2, 0, 0x10, 0x04, 0x01, 0x00});
    EXPECT_EQ(printer.answers(), Bytes{0x12});
    EXPECT_TRUE(printer.strip().black(3, 0) && printer.strip().black(13, 0) && printer.strip().black(7, 1));
}

TEST(VirtualPrinterTest, EachTroubleHasItsBitInStatusAutomaticStatusAndPort) {
    struct Case {
        void (*happens)(VirtualPrinter&);
        Bytes realTime;   // DLE EOT 1 to 4
        Bytes automatic;  // four bytes
        int port;
    };
    const Case cases[] = {
        {[](VirtualPrinter&) {}, {0x12, 0x12, 0x12, 0x12}, {}, 0x18},
        {[](VirtualPrinter& p) { p.setCover(true); },
         {0x1A, 0x16, 0x12, 0x12},
         {0x38, 0x00, 0x00, 0x0F},
         0x00},
        {[](VirtualPrinter& p) { p.setPaper(false); },
         {0x1A, 0x32, 0x12, 0x7E},
         {0x18, 0x00, 0x0F, 0x0F},
         0x28},
        {[](VirtualPrinter& p) { p.setNearEnd(true); },
         {0x12, 0x12, 0x12, 0x1E},
         {0x10, 0x00, 0x03, 0x0F},
         0x18},
        {[](VirtualPrinter& p) { p.overheat(true); },
         {0x1A, 0x52, 0x52, 0x12},
         {0x18, 0x40, 0x00, 0x0F},
         0x00},
        {[](VirtualPrinter& p) {
             p.jamCutter(true), send(p, {0x1D, 0x56, 0});
         },
         {0x1A, 0x52, 0x1A, 0x12},
         {0x18, 0x08, 0x00, 0x0F},
         0x00},
    };
    for (const Case& one : cases) {
        VirtualPrinter printer(narrow());
        send(printer, {0x1D, 0x61, 0x0E});
        EXPECT_EQ(printer.answers(), (Bytes{0x10, 0x00, 0x00, 0x0F})) << "GS a tells the state at once";
        one.happens(printer);
        EXPECT_EQ(printer.answers(), one.automatic);
        printer.take(Bytes{0x10, 0x04, 1, 0x10, 0x04, 2, 0x10, 0x04, 3, 0x10, 0x04, 4});
        EXPECT_EQ(printer.answers(), one.realTime);
        EXPECT_EQ(printer.portStatus(), one.port);
    }
}

TEST(VirtualPrinterTest, OfflineItTakesNoMoreThanItsBufferAndGoesOnWhereItStopped) {
    VirtualPrinter::Model model = narrow();
    model.buffer = 8;
    VirtualPrinter printer(model);
    printer.setCover(true);
    EXPECT_EQ(printer.take(kTicket), 8u);
    EXPECT_EQ(printer.take(Bytes{0x10, 0x04, 2}), 0u);
    EXPECT_TRUE(printer.answers().empty()) << "no room for the request, no answer";
    printer.setCover(false);
    printer.work();
    send(printer, Bytes(kTicket.begin() + 8, kTicket.end()));
    ASSERT_EQ(printer.tickets().size(), 1u);
    EXPECT_EQ(printer.tickets()[0], ticketPaper());
}

TEST(VirtualPrinterTest, TheEndOfTheRollMakesTwoPieces) {
    VirtualPrinter printer(narrow());
    printer.paperEndsAfterRows(1);
    send(printer, kTicket);
    EXPECT_TRUE(printer.answers().empty());
    printer.setPaper(true);
    printer.work();
    ASSERT_EQ(printer.tickets().size(), 2u);
    EXPECT_EQ(printer.tickets()[0].height(), 1u);
    EXPECT_EQ(printer.tickets()[1].height(), 2u);
}

TEST(VirtualPrinterTest, AResetForgetsTheRestOfAnImageAndPowerTheStall) {
    VirtualPrinter printer(narrow());
    send(printer, Bytes(kTicket.begin(), kTicket.begin() + 12));  // one row of two
    printer.softReset();
    send(printer, kTicket);
    ASSERT_EQ(printer.tickets().size(), 1u);
    EXPECT_EQ(printer.tickets()[0].height(), 4u) << "the row that hung out is still in front of it";
    printer.stall(true);
    EXPECT_EQ(printer.take(kTicket), 0u);
    printer.powerCycle();
    EXPECT_EQ(printer.take(kTicket), kTicket.size());
    EXPECT_EQ(printer.complaint(), "");
}

TEST(VirtualPrinterTest, WhatItDoesNotKnowIsAComplaint) {
    for (const Bytes& bytes :
         {Bytes{'A'}, Bytes{0x1B, 0x21, 0}, Bytes{0x1D, 0x76, 0x31, 0, 1, 0, 1, 0},
          Bytes{0x1D, 0x76, 0x30, 0, 3, 0, 1, 0}, Bytes{0x1D, 0x56, 7}, Bytes{0x1D, 0x72, 9}}) {
        VirtualPrinter printer(narrow());
        send(printer, bytes);
        EXPECT_NE(printer.complaint(), "");
    }
}

}  // namespace owc::test
