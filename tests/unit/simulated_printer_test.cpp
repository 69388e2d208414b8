#include "drivers/simulated/simulated_printer.h"

#include <gtest/gtest.h>
#include <png.h>

#include <atomic>
#include <fstream>
#include <future>

#include "tests/support/temp_folder.h"

namespace owc::simulated {

using drivers::PrintJob;
using drivers::PrintOutcome;
using drivers::PrintReport;
using drivers::Raster;
using drivers::Reason;

namespace {

Raster chessboard() {
    Raster raster(19, 7);
    for (std::size_t y = 0; y < raster.height(); ++y)
        for (std::size_t x = y % 2; x < raster.width(); x += 2) raster.setBlack(x, y);
    return raster;
}

PrintReport printed(SimulatedPrinter& printer, const std::string& name) {
    std::promise<PrintReport> report;
    printer.print({name, chessboard()}, [&](const PrintReport& r) { report.set_value(r); });
    return report.get_future().get();
}

Raster readBack(const std::filesystem::path& file) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    EXPECT_NE(png_image_begin_read_from_file(&image, file.c_str()), 0) << file;
    image.format = PNG_FORMAT_GRAY;
    std::vector<std::uint8_t> grey(PNG_IMAGE_SIZE(image));
    EXPECT_NE(png_image_finish_read(&image, nullptr, grey.data(), 0, nullptr), 0);
    Raster raster(image.width, image.height);
    for (std::size_t i = 0; i < grey.size(); ++i)
        if (grey[i] == 0) raster.setBlack(i % image.width, i / image.width);
    return raster;
}

}  // namespace

TEST(SimulatedPrinterTest, ThePaperHoldsTheVeryDotsItWasGiven) {
    const test::TempFolder folder;
    SimulatedPrinter printer(folder.path());
    EXPECT_EQ(printed(printer, "token-1").outcome, PrintOutcome::Printed);
    EXPECT_EQ(readBack(folder.path() / "token-1.png"), chessboard());
}

TEST(SimulatedPrinterTest, AFaultFailsTheJobNamesTheReasonAndLeavesNoPaper) {
    const test::TempFolder folder;
    SimulatedPrinter printer(folder.path());
    for (const auto& [break_, mend, reason] : {std::tuple{"paper-out", "paper", Reason::PaperOut},
                                               std::tuple{"cover-open", "cover-closed", Reason::CoverOpen},
                                               std::tuple{"unplug", "plug", Reason::Removed}}) {
        ASSERT_TRUE(printer.play(break_));
        const auto report = printed(printer, "token-2");
        EXPECT_EQ(report.outcome, PrintOutcome::Failed) << break_;
        EXPECT_TRUE(report.condition.has(reason));
        EXPECT_FALSE(std::filesystem::exists(folder.path() / "token-2.png"));
        ASSERT_TRUE(printer.play(mend));
    }
    EXPECT_EQ(printed(printer, "token-2").outcome, PrintOutcome::Printed);
}

TEST(SimulatedPrinterTest, PaperNearItsEndStillPrints) {
    const test::TempFolder folder;
    SimulatedPrinter printer(folder.path());
    printer.play("paper-near-end");
    const auto report = printed(printer, "t");
    EXPECT_EQ(report.outcome, PrintOutcome::Printed);
    EXPECT_EQ(report.condition.text(), "paper-near-end");
}

TEST(SimulatedPrinterTest, UncertainMeansPaperMayBeThereAndFailMeansItIsNot) {
    const test::TempFolder folder;
    SimulatedPrinter printer(folder.path());
    printer.play("uncertain-next");
    EXPECT_EQ(printed(printer, "a").outcome, PrintOutcome::Uncertain);
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "a.png"));
    printer.play("fail-next");
    EXPECT_EQ(printed(printer, "b").outcome, PrintOutcome::Failed);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "b.png"));
    EXPECT_EQ(printed(printer, "c").outcome, PrintOutcome::Printed) << "one job each";
}

TEST(SimulatedPrinterTest, AScriptFileIsPlayedBeforeTheNextJobAndTaken) {
    const test::TempFolder folder;
    SimulatedPrinter printer(folder.path());
    std::ofstream(folder.path() / "printer.script") << "paper-out\n";
    EXPECT_EQ(printed(printer, "a").outcome, PrintOutcome::Failed);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "printer.script"));
    EXPECT_FALSE(printer.play("sing"));
}

TEST(SimulatedPrinterTest, EveryJobIsReportedExactlyOnceEvenWhenThePrinterEndsFirst) {
    const test::TempFolder folder;
    std::atomic<int> reports = 0;
    constexpr int kJobs = 100;  // more than the queue holds
    {
        SimulatedPrinter printer(folder.path());
        for (int i = 0; i < kJobs; ++i)
            printer.print({"job-" + std::to_string(i), chessboard()}, [&](const PrintReport&) { ++reports; });
    }
    EXPECT_EQ(reports, kJobs);
}

TEST(SimulatedPrinterTest, AFolderThatCannotBeWrittenIsAFailedJob) {
    const test::TempFolder folder;
    std::ofstream(folder.path() / "file") << "in the way";
    SimulatedPrinter printer(folder.path() / "file" / "below");
    EXPECT_EQ(printed(printer, "a").outcome, PrintOutcome::Failed);
}

TEST(SimulatedPrinterTest, TheListenerHearsTheConditionAndItsChanges) {
    const test::TempFolder folder;
    SimulatedPrinter printer(folder.path());
    std::promise<std::string> first, second;
    int heard = 0;
    printer.listen(
        [&](const drivers::PrinterCondition& c) { (heard++ == 0 ? first : second).set_value(c.text()); });
    EXPECT_EQ(first.get_future().get(), "");
    printer.play("cover-open");
    EXPECT_EQ(second.get_future().get(), "cover-open");
}

}  // namespace owc::simulated
