#include "drivers/printer/paper_roll.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "drivers/printer/escpos_printer.h"
#include "tests/support/temp_folder.h"
#include "tests/support/ticket_printer_contract.h"
#include "tests/support/virtual_cable.h"

namespace owc::printer {

using drivers::Reason;
using test::numberedPicture;
using test::VirtualPrinter;

namespace {

std::string textOf(const std::filesystem::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// One that has just been seen to be put in.
PaperRoll newRoll(unsigned lengthMm) {
    PaperRoll roll(lengthMm);
    roll.renewed();
    return roll;
}

}  // namespace

TEST(PaperRollTest, ItCountsDownByTheTicketsOfThisRollAndNeverBelowNothing) {
    PaperRoll roll = newRoll(10'000);
    EXPECT_EQ(roll.ticketsLeft(100), 100u);
    roll.used(200);
    roll.used(100);
    EXPECT_EQ(roll.ticketsLeft(), 9'700u / 150);
    roll.used(10'000);
    EXPECT_EQ(roll.ticketsLeft(), 0u);
    EXPECT_EQ(newRoll(0).ticketsLeft(0), 0u);
}

TEST(PaperRollTest, OfARollThatNobodySawPutInNothingIsKnown) {
    PaperRoll roll(10'000);
    roll.see({});
    roll.used(100);
    EXPECT_EQ(roll.ticketsLeft(), std::nullopt);
    roll.see({Reason::PaperOut});
    roll.see({Reason::PaperOut, Reason::CoverOpen});
    EXPECT_EQ(roll.ticketsLeft(), std::nullopt);
    EXPECT_TRUE(roll.see({})) << "and from then on it is worth keeping";
    EXPECT_EQ(roll.ticketsLeft(100), 100u);
}

TEST(PaperRollTest, MorePaperThanARollHasIsAnotherRollAndNoLongerKnown) {
    PaperRoll roll = newRoll(1'000);
    for (int i = 0; i < 12; ++i) roll.used(100);
    EXPECT_EQ(roll.ticketsLeft(), 0u) << "some rolls are longer than they say";
    roll.used(100);
    EXPECT_EQ(roll.ticketsLeft(), std::nullopt);
}

TEST(PaperRollTest, ANearEndThatClearsIsANewRollOnlyWhenSomebodyCouldPutOneIn) {
    PaperRoll roll = newRoll(1'000);
    for (int i = 0; i < 9; ++i) roll.used(100);
    roll.see({Reason::PaperNearEnd});
    roll.see({});
    EXPECT_EQ(roll.ticketsLeft(), 1u) << "the sensor flickered";
    roll.see({Reason::PaperNearEnd});
    roll.see({Reason::PaperNearEnd, Reason::CoverOpen});
    roll.see({Reason::PaperNearEnd});
    EXPECT_EQ(roll.ticketsLeft(), 1u) << "somebody looked and closed the lid again";
    roll.see({});
    EXPECT_EQ(roll.ticketsLeft(100), 10u);
}

TEST(PaperRollTest, ALidThatIsOpenedAndClosedIsNoNewRoll) {
    PaperRoll roll = newRoll(1'000);
    roll.used(500);
    roll.see({Reason::CoverOpen, Reason::PaperOut});  // the sensor sits in the lid
    roll.see({});
    EXPECT_EQ(roll.ticketsLeft(100), 1u);
}

TEST(PaperRollTest, WhatIsKeptIsThereAgainAlsoThatItRanOut) {
    const test::TempFolder folder;
    const auto file = folder.path() / "rolls" / "usb:04b8:0e15:J5.roll";
    PaperRoll roll = newRoll(10'000);
    roll.used(200);
    ASSERT_TRUE(roll.keep(file));
    PaperRoll again(10'000);
    again.recall(file);
    EXPECT_EQ(again.ticketsLeft(), roll.ticketsLeft());

    roll.see({Reason::PaperOut});
    ASSERT_TRUE(roll.keep(file));
    again.recall(file);
    again.see({});
    EXPECT_EQ(again.ticketsLeft(100), 100u) << "the new roll was put in while no program ran";
    EXPECT_FALSE(std::filesystem::exists(file.string() + ".part"));
}

TEST(PaperRollTest, ADamagedFileIsARollThatIsNotKnown) {
    const test::TempFolder folder;
    const auto file = folder.path() / "a.roll";
    ASSERT_TRUE(newRoll(10'000).keep(file));
    const std::string good = textOf(file);
    for (std::size_t cut = 0; cut < good.size() - 1; ++cut) {
        std::ofstream(file) << good.substr(0, cut);
        PaperRoll roll = newRoll(10'000);
        roll.recall(file);
        EXPECT_EQ(roll.ticketsLeft(), std::nullopt) << cut;
    }
    for (const char* bad : {"owc-roll-2 0 0 1 0 0 end", "owc-roll-1 -5 0 1 0 0 end", "owc-roll-1 9 10 1 0 0 end", "owc-roll-1 99999999999999999999 1 1 0 0 end",
                            "owc-roll-1 0 0 7 0 0 end", "\0\xff"}) {
        std::ofstream(file) << bad;
        PaperRoll roll(10'000);
        roll.recall(file);
        EXPECT_EQ(roll.ticketsLeft(), std::nullopt) << bad;
    }
    PaperRoll roll = newRoll(10'000);
    roll.recall(folder.path());
    EXPECT_EQ(roll.ticketsLeft(), std::nullopt) << "a folder in its place";
}

namespace {

/// A printer without a near-end sensor, whose roll is four metres long.
struct KeptRollTest : ::testing::Test {
    void start() {
        log.emplace();
        drivers::PrinterProfile profile;
        profile.answersStatus = profile.answersQueued = profile.automaticStatus = true;
        profile.rollMm = 4'000;
        printer = std::make_unique<EscposPrinter>(cable.opener(), profile, JobLimits{}, cable.clock(), file);
        printer->listen(log->listener());
        ASSERT_TRUE(log->awaitCondition(true));
    }
    void print(std::size_t heightMm) {
        const std::size_t before = log->reports().size();
        printer->print({"t", numberedPicture(1, 576, heightMm * 8)}, log->note("t"));
        ASSERT_GT(log->await(before + 1).size(), before);
    }
    void newRoll() {
        cable.with([](VirtualPrinter& p) { p.setPaper(false); });
        printer->plugChanged();
        ASSERT_TRUE(log->awaitCondition(false));
        cable.with([](VirtualPrinter& p) { p.setPaper(true); });
        printer->plugChanged();
        ASSERT_TRUE(log->awaitCondition(true));
    }

    test::TempFolder folder;
    std::filesystem::path file = folder.path() / "rolls" / "p.roll";
    test::VirtualCable cable{{}};
    std::optional<test::PrintLog> log;
    std::unique_ptr<EscposPrinter> printer;
};

}  // namespace

TEST_F(KeptRollTest, TheCountGoesOnAfterARestartAndBeginsAnewWithANewRoll) {
    start();
    print(88);
    EXPECT_EQ(printer->ticketsLeft(), std::nullopt) << "half used, for all anybody knows";
    newRoll();
    print(88);
    EXPECT_EQ(printer->ticketsLeft(), 39u);
    printer.reset();
    start();
    EXPECT_EQ(printer->ticketsLeft(), 39u);
    print(88);
    EXPECT_EQ(printer->ticketsLeft(), 38u);
}

TEST_F(KeptRollTest, FewTicketsLeftAreAPaperThatIsLowWhereNoSensorSaysSo) {
    start();
    newRoll();
    for (int i = 0; i < 20; ++i) print(88);
    EXPECT_EQ(log->condition().text(), "");
    print(88);
    EXPECT_EQ(printer->ticketsLeft(), 19u);
    EXPECT_EQ(log->condition().text(), "paper-near-end");
    newRoll();
    EXPECT_EQ(log->condition().text(), "");
}

TEST_F(KeptRollTest, APlaceThatCannotBeWrittenStopsNoTicket) {
    std::ofstream(folder.path() / "rolls") << "a file where a folder should be";
    start();
    newRoll();
    print(88);
    EXPECT_EQ(printer->ticketsLeft(), 39u) << "counted until the program ends";
}

}  // namespace owc::printer
