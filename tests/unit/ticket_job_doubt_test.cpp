#include "tests/support/ticket_job_bench.h"

namespace owc::printer {

// The kernel counts what was acknowledged: a cable that breaks in between hides a packet of dots.
TEST_F(TicketJobTest, DotsThatWereTakenWhileTheCableBrokeAreNotCalledFailed) {
    cable.change([](auto& traits) { traits.losesCount = true; });
    print(1);
    const std::size_t picture = bytesBeforePicture();
    beforeJob = [&] { cable.afterBytes(picture + 500, [this] { cable.plug(false); }); };
    EXPECT_EQ(print(2).report.outcome, PrintOutcome::Uncertain);
    printer([](VirtualPrinter& p) {
        p.work();
        EXPECT_GT(p.strip().height(), 0u);
    });
}

// Nobody tells of it, and what is asked afterwards finds all well: only that it stood still says so.
TEST_F(TicketJobTest, ACoverOpenedAndClosedInAPrinterThatDoesNotTellIsNotPrinted) {
    profile.automaticStatus = false;
    for (const std::size_t rows : {64u, 400u}) {
        for (const std::size_t at : {100u, 4'000u, 9'000u, 20'000u, 27'000u}) {
            profile.bandRows = static_cast<unsigned>(rows);
            beforeJob = [&, at] {
                cable.afterBytes(at, [this] {
                    printer([](VirtualPrinter& p) { p.setCover(true); });
                    cable.afterTime(1'200ms,
                                    [this] { printer([](VirtualPrinter& p) { p.setCover(false); }); });
                });
            };
            EXPECT_EQ(print(1).report.outcome, PrintOutcome::Uncertain) << at;
            expectTheNextIsWhole();
        }
    }
}

TEST_F(TicketJobTest, AnAnswerThatIsLateWhileItPrintsDoesNotThrowTheTicketAway) {
    profile.automaticStatus = false;
    print(1);
    const std::size_t whole = taken();
    beforeJob = [&] {
        cable.afterBytes(whole - kStatusBytes, [this] {
            printer([](VirtualPrinter& p) { p.stall(true); });
            cable.afterTime(800ms, [this] { printer([](VirtualPrinter& p) { p.stall(false); }); });
        });
    };
    const JobResult result = print(2);
    EXPECT_EQ(result.report.outcome, PrintOutcome::Printed) << result.report.condition.text();
    EXPECT_TRUE(test::shows(paper().back(), m_last));
}

// It takes a little every two seconds: never stuck, and never done.
TEST_F(TicketJobTest, APrinterThatTakesOnlyDripsIsGivenUp) {
    test::VirtualPrinter::Model small;
    small.buffer = 64;
    test::VirtualCable slow{small, {.packet = 64}};
    const auto link = slow.opener()().link;
    Talk talk(*link, slow.clock(), true, 500ms);
    std::function<void()> drip = [&] {
        slow.with([](VirtualPrinter& p) { p.work(64); });
        slow.afterTime(1'900ms, drip);
    };
    slow.afterBytes(40, [&] {
        slow.change([](auto& traits) { traits.bytesPerMs = 0; });
        drip();
    });
    const auto before = slow.now();
    const JobResult result = runJob(talk, profile, {"t", numberedPicture(1, 576, 800)});
    EXPECT_EQ(result.report.outcome, PrintOutcome::Uncertain);
    EXPECT_LT(slow.now() - before, 90s);
}

// Some printers acknowledge SOFT_RESET and do nothing: the rest of the old band would swallow what comes.
TEST_F(TicketJobTest, AResetThatIsIgnoredDoesNotMakeThePrinterDeaf) {
    cable.change([](auto& traits) { traits.resets = false; });
    beforeJob = [this] {
        cable.afterBytes(10'000, [this] { printer([](VirtualPrinter& p) { p.setCover(true); }); });
    };
    EXPECT_EQ(print(1).report.outcome, PrintOutcome::Uncertain);
    m_first = m_last;
    printer([](VirtualPrinter& p) { p.setCover(false); });
    expectTheNextIsWhole();
}

}  // namespace owc::printer
