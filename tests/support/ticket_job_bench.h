#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <optional>

#include "drivers/printer/escpos.h"
#include "drivers/printer/ticket_job.h"
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
using std::chrono_literals::operator""s;

inline constexpr std::size_t kStatusBytes = 9;  // DLE EOT 2 to 4

inline PrinterProfile provingProfile() {
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
            m_unsettled = {.leftover = m_unsettled.leftover};
        }
        if (!m_prepared) {
            const auto condition = prepare(*m_talk, profile, m_unsettled);
            if (!condition.canPrint()) return {{PrintOutcome::Failed, condition}};
        }
        if (beforeJob) beforeJob();
        m_takenBefore = cable.taken();
        const JobResult result = runJob(*m_talk, profile, {"t", m_last});
        m_unsettled = {.leftover = result.leftover, .opened = false};
        m_prepared = result.leftover == Leftover::Nothing;
        if (m_talk->over() != Link::End::Done) m_talk.reset(), m_link.reset();
        return result;
    }
    /// The bytes of the job before its first dot, questions included.
    std::size_t bytesBeforePicture() const { return kStatusBytes + packTicket(m_last, profile).bands + 6; }
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
    Unsettled m_unsettled;
    bool m_prepared = false;
    std::size_t m_takenBefore = 0;
};

}  // namespace owc::printer
