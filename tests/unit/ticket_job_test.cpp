#include "tests/support/ticket_job_bench.h"

namespace owc::printer {

TEST_F(TicketJobTest, ATicketThatThePrinterConfirmsIsPrinted) {
    const JobResult result = print(1);
    EXPECT_EQ(result.report.outcome, PrintOutcome::Printed) << result.report.condition.text();
    EXPECT_EQ(result.leftover, Leftover::Nothing);
    ASSERT_EQ(paper().size(), 1u);
    EXPECT_TRUE(test::shows(paper()[0], m_last));
}

TEST_F(TicketJobTest, PaperNearItsEndIsPrintedAndSaid) {
    printer([](VirtualPrinter& p) { p.setNearEnd(true); });
    const JobResult result = print(1);
    EXPECT_EQ(result.report.outcome, PrintOutcome::Printed);
    EXPECT_EQ(result.report.condition.text(), "paper-near-end");
}

TEST_F(TicketJobTest, ATroubleBeforeTheFirstByteFailsWithNothingSent) {
    const std::pair<Reason, void (*)(VirtualPrinter&)> troubles[] = {
        {Reason::PaperOut, [](VirtualPrinter& p) { p.setPaper(false); }},
        {Reason::CoverOpen, [](VirtualPrinter& p) { p.setCover(true); }},
        {Reason::Overheated, [](VirtualPrinter& p) { p.overheat(true); }},
        {Reason::Offline, [](VirtualPrinter& p) { p.loseAnswers(true); }},
        {Reason::Offline, [](VirtualPrinter& p) { p.stall(true); }},
    };
    print(1, 60);
    for (const auto& [reason, happen] : troubles) {
        beforeJob = [this, happen = happen] { printer(happen); };
        const JobResult result = print(2);
        EXPECT_EQ(result.report.outcome, PrintOutcome::Failed);
        EXPECT_TRUE(result.report.condition.has(reason)) << result.report.condition.text();
        EXPECT_LE(taken(), 2 * kStatusBytes) << "questions only";
        beforeJob = {};
        printer([](VirtualPrinter& p) {
            p.powerCycle(), p.setPaper(true), p.setCover(false), p.overheat(false), p.loseAnswers(false);
        });
        EXPECT_EQ(print(3, 60).report.outcome, PrintOutcome::Printed);
    }
    EXPECT_EQ(paper().size(), 6u);
}

// The rule of the three verdicts, at each byte: Failed until the picture begins, Uncertain from then on, and
// Printed never.
TEST_F(TicketJobTest, UnpluggedAtAnyByteItFailsBeforeThePictureAndIsUncertainAfterIt) {
    const std::size_t height = 3;
    print(1, height);
    const std::size_t whole = taken();
    for (std::size_t at = 1; at < whole; ++at) {
        beforeJob = [&] { cable.afterBytes(at, [&] { cable.plug(false); }); };
        const JobResult result = print(2, height);
        EXPECT_EQ(result.report.outcome,
                  at <= bytesBeforePicture() ? PrintOutcome::Failed : PrintOutcome::Uncertain)
            << at;
        EXPECT_TRUE(result.report.condition.has(Reason::Removed)) << at;
        beforeJob = {};
        cable.plug(true);
        const JobResult next = print(3, height);
        ASSERT_EQ(next.report.outcome, PrintOutcome::Printed) << at << " " << next.report.condition.text();
        ASSERT_TRUE(test::shows(paper().back(), m_last)) << at;
    }
}

TEST_F(TicketJobTest, PaperThatEndsInTheMiddleIsUncertainAndTheRestDoesNotComeOutOfTheNewRoll) {
    beforeJob = [this] { printer([](VirtualPrinter& p) { p.paperEndsAfterRows(200); }); };
    const JobResult result = print(1);
    m_first = m_last;
    EXPECT_EQ(result.report.outcome, PrintOutcome::Uncertain);
    EXPECT_EQ(result.report.condition.text(), "paper-out,paper-near-end,unconfirmed");
    printer([](VirtualPrinter& p) {
        p.setPaper(true);
        p.work();
        EXPECT_EQ(p.strip().height(), 0u);
    });
    expectTheNextIsWhole();
}

TEST_F(TicketJobTest, ANewRollInTheMiddleMakesTwoPiecesAndIsNotPrinted) {
    beforeJob = [this] {
        printer([](VirtualPrinter& p) { p.paperEndsAfterRows(395); });
        cable.afterTime(600ms, [this] { printer([](VirtualPrinter& p) { p.setPaper(true); }); });
    };
    EXPECT_EQ(print(1).report.outcome, PrintOutcome::Uncertain);
    m_first = m_last;
    expectTheNextIsWhole();
}

TEST_F(TicketJobTest, ACoverOpenedAndClosedInTheMiddleIsNotPrinted) {
    beforeJob = [this] {
        cable.afterBytes(20'000,
                         [this] { printer([](VirtualPrinter& p) { p.setCover(true), p.setCover(false); }); });
    };
    const JobResult result = print(1);
    EXPECT_EQ(result.report.outcome, PrintOutcome::Uncertain);
    EXPECT_TRUE(result.report.condition.has(Reason::CoverOpen));
    expectTheNextIsWhole();
}

TEST_F(TicketJobTest, ACoverOpenedAndClosedWhileItIsAskedLastIsNotPrinted) {
    print(1);
    const std::size_t whole = taken();
    beforeJob = [&] {
        cable.afterBytes(whole - 5,
                         [this] { printer([](VirtualPrinter& p) { p.setCover(true), p.setCover(false); }); });
    };
    EXPECT_EQ(print(2).report.condition.text(), "cover-open,unconfirmed");
}

TEST_F(TicketJobTest, ACutterThatJamsIsUncertainAndNamed) {
    beforeJob = [this] { printer([](VirtualPrinter& p) { p.jamCutter(true); }); };
    const JobResult result = print(1);
    EXPECT_EQ(result.report.outcome, PrintOutcome::Uncertain);
    EXPECT_TRUE(result.report.condition.has(Reason::CutterJam)) << result.report.condition.text();
    printer([](VirtualPrinter& p) { p.jamCutter(false); });
    expectTheNextIsWhole();
}

TEST_F(TicketJobTest, AShortStallIsBorneAndALongOneIsUncertain) {
    for (const auto& [still, outcome] :
         {std::pair{1'500ms, PrintOutcome::Printed}, {60'000ms, PrintOutcome::Uncertain}}) {
        beforeJob = [this, still = still] {
            cable.afterBytes(10'000, [this, still] {
                printer([](VirtualPrinter& p) { p.stall(true); });
                cable.afterTime(still, [this] { printer([](VirtualPrinter& p) { p.stall(false); }); });
            });
        };
        EXPECT_EQ(print(1).report.outcome, outcome);
    }
    cable.forgetPlans();
    printer([](VirtualPrinter& p) { p.stall(false); });
    expectTheNextIsWhole();
}

TEST_F(TicketJobTest, SwitchedOffAndOnInTheMiddleIsUncertainHoweverWellItAnswersAfterwards) {
    for (const std::size_t at : {15u, 100u, 5'000u, 20'000u, 28'000u}) {
        beforeJob = [this, at] { cable.afterBytes(at, [this] { cable.powerCycle(); }); };
        const auto outcome = print(1).report.outcome;
        EXPECT_EQ(outcome, at < bytesBeforePicture() ? PrintOutcome::Failed : PrintOutcome::Uncertain);
        expectTheNextIsWhole();
    }
}

// GS r carries no name of the job it answers: only the count tells.
TEST_F(TicketJobTest, AnAnswerLeftOverFromAnEarlierJobIsNeverTakenForThisOne) {
    for (const std::size_t at : {0u, 12u, 16u, 24u, 200u, 10'000u, 28'700u, 28'815u}) {
        for (const auto lost : {true, false}) {
            beforeJob = [&, at, lost] {
                cable.afterBytes(at, [&, lost] {
                    cable.say({0x00});
                    if (lost) printer([](VirtualPrinter& p) { p.paperEndsAfterRows(2); });
                });
            };
            const auto outcome = print(1).report.outcome;
            EXPECT_TRUE(!lost || outcome != PrintOutcome::Printed) << at;
            EXPECT_TRUE(at <= 16 || outcome == PrintOutcome::Uncertain) << at;
            printer([](VirtualPrinter& p) { p.setPaper(true); });
            expectTheNextIsWhole();
        }
    }
}

TEST_F(TicketJobTest, UnpluggedAfterTheLastAnswerIsUncertainAsItsStateIsNotKnown) {
    print(1);
    const std::size_t whole = taken();
    beforeJob = [&] { cable.afterBytes(whole - kStatusBytes + 1, [this] { cable.plug(false); }); };
    const JobResult result = print(2);
    EXPECT_EQ(result.report.outcome, PrintOutcome::Uncertain);
    EXPECT_EQ(paper().size(), 2u) << "it came out, and nobody could say so";
}

TEST_F(TicketJobTest, AnswersLostInTheMiddleAreUncertain) {
    beforeJob = [this] {
        cable.afterBytes(1'000, [this] { printer([](VirtualPrinter& p) { p.loseAnswers(true); }); });
    };
    const JobResult result = print(1);
    EXPECT_EQ(result.report.outcome, PrintOutcome::Uncertain);
    EXPECT_EQ(result.report.condition.text(), "offline,unconfirmed");
    printer([](VirtualPrinter& p) { p.loseAnswers(false); });
    beforeJob = {};
    EXPECT_EQ(print(2).report.outcome, PrintOutcome::Printed);
}

TEST_F(TicketJobTest, StatusNobodyAskedForAndGarbageChangeNothing) {
    for (const std::uint8_t garbage : {0x12, 0x7E, 0x11, 0x13, 0xFF, 0x90}) {
        beforeJob = [this, garbage] { cable.afterBytes(10'000, [this, garbage] { cable.say({garbage}); }); };
        EXPECT_EQ(print(1).report.outcome, PrintOutcome::Printed) << int{garbage};
    }
}

TEST_F(TicketJobTest, APrinterThatTalksWithoutEndIsUncertainAndNotWaitedForForEver) {
    beforeJob = [this] {
        cable.afterBytes(1'000, [this] { cable.say(std::vector<std::uint8_t>(100'000, 0x00)); });
    };
    EXPECT_EQ(print(1).report.outcome, PrintOutcome::Uncertain);
}

// Without the control pipe and deaf to DLE ENQ, only white rows can end a band that was begun.
TEST_F(TicketJobTest, WhereNothingEmptiesTheBufferTheOldRestComesOutOnAPieceOfItsOwn) {
    cable.change([](auto& traits) { traits.controlPipe = false; });
    beforeJob = [this] {
        cable.afterBytes(10'000, [this] { printer([](VirtualPrinter& p) { p.setCover(true); }); });
    };
    EXPECT_EQ(print(1).report.outcome, PrintOutcome::Uncertain);
    m_first = m_last;
    printer([](VirtualPrinter& p) { p.setCover(false); });
    expectTheNextIsWhole();
    EXPECT_EQ(paper().size(), 3u) << "the cover tore off what was there, the rest, the next";
}

TEST_F(TicketJobTest, APrinterThatCannotAnswerIsUncertainAndLeftToPrint) {
    profile = {};
    profile.cut = PrinterProfile::Cut::Full;
    const JobResult result = print(1);
    EXPECT_EQ(result.report.outcome, PrintOutcome::Uncertain);
    EXPECT_EQ(result.report.condition.text(), "unconfirmed");
    EXPECT_EQ(result.leftover, Leftover::Nothing);
    printer([](VirtualPrinter& p) { p.work(); });
    ASSERT_EQ(paper().size(), 1u);
    EXPECT_TRUE(test::shows(paper()[0], m_last));
    printer([](VirtualPrinter& p) { p.setPaper(false); });
    EXPECT_EQ(print(2).report.condition.text(), "paper-out") << "the port still says it";
}

TEST_F(TicketJobTest, APrinterThatClaimsToAnswerAndDoesNotGetsNoDot) {
    test::VirtualPrinter::Model deaf;
    deaf.answersQueued = false;
    test::VirtualCable other{deaf};
    const auto link = other.opener()().link;
    Talk talk(*link, other.clock(), true, 500ms);
    const JobResult result = runJob(talk, profile, {"t", numberedPicture(1, 576, 100)});
    EXPECT_EQ(result.report.outcome, PrintOutcome::Failed);
    EXPECT_EQ(result.report.condition.text(), "offline");
    other.with([](VirtualPrinter& p) { EXPECT_EQ(p.strip().height(), 0u); });
}

TEST_F(TicketJobTest, ACancelledJobIsWhatItThenIs) {
    for (const std::size_t at : {3u, 5'000u}) {
        const auto link = cable.opener()().link;
        Talk talk(*link, cable.clock(), true, 500ms);
        cable.afterBytes(at, [&] { link->cancel(); });
        EXPECT_EQ(runJob(talk, profile, {"t", numberedPicture(1, 576, 100)}).report.outcome,
                  at == 3 ? PrintOutcome::Failed : PrintOutcome::Uncertain);
    }
}

TEST_F(TicketJobTest, APictureTooWideForThePaperFails) {
    profile.dots = 384;
    EXPECT_EQ(print(1).report.outcome, PrintOutcome::Failed);
    EXPECT_TRUE(paper().empty());
}

}  // namespace owc::printer
