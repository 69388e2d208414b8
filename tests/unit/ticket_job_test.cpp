#include "drivers/printer/ticket_job.h"

#include <gtest/gtest.h>

#include "drivers/printer/escpos.h"
#include "tests/support/ticket_printer_contract.h"
#include "tests/support/virtual_cable.h"

namespace owc::printer {

using drivers::PrinterProfile;
using drivers::PrintOutcome;
using drivers::Raster;
using drivers::Reason;
using test::numberedPicture;
using test::VirtualPrinter;
using std::chrono_literals::operator""ms;

namespace {

constexpr std::size_t kStatusBytes = 9;  // DLE EOT 2 to 4

PrinterProfile provingProfile() {
    PrinterProfile profile;
    profile.cut = PrinterProfile::Cut::Full;
    profile.answersStatus = profile.answersQueued = profile.automaticStatus = profile.nearEndSensor = true;
    return profile;
}

/// One printer, its cable, and jobs one after the other as the worker does them.
struct TicketJobTest : ::testing::Test {
    JobResult print(unsigned number, std::size_t height = 400) {
        m_last = numberedPicture(number, 576, height);
        if (!m_link) {
            m_link = cable.opener()().link;
            if (!m_link) return {{PrintOutcome::Failed, {Reason::Removed}}};
            m_talk.emplace(*m_link, cable.clock(), profile.nearEndSensor, JobLimits{}.answer);
            m_prepared = false;
        }
        if (!m_prepared) {
            const auto condition = prepare(*m_talk, profile, m_leftover);
            if (!condition.canPrint()) return {{PrintOutcome::Failed, condition}};
        }
        if (beforeJob) beforeJob();
        m_takenBefore = cable.taken();
        const JobResult result = runJob(*m_talk, profile, m_last);
        m_leftover = result.leftover;
        m_prepared = m_leftover == Leftover::Nothing;
        if (m_talk->over() != Link::End::Done) m_talk.reset(), m_link.reset();
        return result;
    }
    /// The bytes of the job before its first dot, questions included.
    std::size_t bytesBeforeDots() const { return kStatusBytes + packTicket(m_last, profile).firstDot + 6; }
    std::size_t taken() { return cable.taken() - m_takenBefore; }

    void printer(const std::function<void(VirtualPrinter&)>& act) { cable.with(act); }
    std::vector<Raster> paper() {
        std::vector<Raster> pieces;
        printer([&](VirtualPrinter& p) {
            EXPECT_EQ(p.complaint(), "");
            pieces = p.tickets();
        });
        return pieces;
    }
    /// The next ticket comes out whole and on a piece of its own, whatever was before it.
    void expectTheNextIsWhole() {
        beforeJob = {};
        const JobResult next = print(77, 60);
        EXPECT_EQ(next.report.outcome, PrintOutcome::Printed) << next.report.condition.text();
        ASSERT_FALSE(paper().empty());
        EXPECT_TRUE(test::shows(paper().back(), numberedPicture(77, 576, 60)));
        EXPECT_FALSE(shownAnywhere(m_first));
    }
    bool shownAnywhere(const Raster& picture) {
        for (const Raster& piece : paper())
            if (picture.height() > 0 && test::shows(piece, picture)) return true;
        return false;
    }

    test::VirtualCable cable{{}};
    PrinterProfile profile = provingProfile();
    std::function<void()> beforeJob;
    Raster m_last;
    Raster m_first;  ///< must not be on the paper whole

  private:
    std::unique_ptr<Link> m_link;
    std::optional<Talk> m_talk;
    Leftover m_leftover = Leftover::Nothing;
    bool m_prepared = false;
    std::size_t m_takenBefore = 0;
};

}  // namespace

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
        beforeJob = [this, happen] { printer(happen); };
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

// The rule of the three verdicts, at each byte: Failed until the first dot is taken, Uncertain from then on,
// and Printed never.
TEST_F(TicketJobTest, UnpluggedAtAnyByteItFailsBeforeTheFirstDotAndIsUncertainAfterIt) {
    const std::size_t height = 3;
    print(1, height);
    const std::size_t whole = taken();
    for (std::size_t at = 1; at < whole; ++at) {
        beforeJob = [&] { cable.afterBytes(at, [&] { cable.plug(false); }); };
        const JobResult result = print(2, height);
        EXPECT_EQ(result.report.outcome,
                  at < bytesBeforeDots() + 1 ? PrintOutcome::Failed : PrintOutcome::Uncertain)
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
        EXPECT_EQ(outcome, at < bytesBeforeDots() ? PrintOutcome::Failed : PrintOutcome::Uncertain);
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
    EXPECT_EQ(paper().size(), 2u);
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
    const JobResult result = runJob(talk, profile, numberedPicture(1, 576, 100));
    EXPECT_EQ(result.report.outcome, PrintOutcome::Failed);
    EXPECT_EQ(result.report.condition.text(), "offline");
    other.with([](VirtualPrinter& p) { EXPECT_EQ(p.strip().height(), 0u); });
}

TEST_F(TicketJobTest, ACancelledJobIsWhatItThenIs) {
    for (const std::size_t at : {3u, 5'000u}) {
        const auto link = cable.opener()().link;
        Talk talk(*link, cable.clock(), true, 500ms);
        cable.afterBytes(at, [&] { link->cancel(); });
        EXPECT_EQ(runJob(talk, profile, numberedPicture(1, 576, 100)).report.outcome,
                  at == 3 ? PrintOutcome::Failed : PrintOutcome::Uncertain);
    }
}

TEST_F(TicketJobTest, APictureTooWideForThePaperFails) {
    profile.dots = 384;
    EXPECT_EQ(print(1).report.outcome, PrintOutcome::Failed);
    EXPECT_TRUE(paper().empty());
}

}  // namespace owc::printer
