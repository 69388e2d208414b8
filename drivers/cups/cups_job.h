#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "drivers/api/printer_profile.h"
#include "drivers/api/ticket_printer.h"
#include "drivers/cups/queue_watch.h"
#include "drivers/cups/ticket_maker.h"

namespace owc::cups {

/// One ticket through a queue, from the first look to the verdict.
///
/// HandedOver: CUPS calls the job completed. Failed: it is proven that nothing was sent to the printer - the
/// queue or the printer would not print now, CUPS did not take the whole document, no backend was started for
/// the job, or the backend said until it was ended that it has not reached the printer, which still cannot
/// be. Uncertain: everything else; whatever becomes of a job that CUPS has started a second time, as it does
/// after its own restart and after a backend that failed: it begins at the first byte again.
class CupsJob {
  public:
    struct Surroundings {
        Spooler& spooler;
        QueueWatch& watch;
        const std::string& queue;
        const TicketMaker& maker;
        const drivers::PrinterProfile& profile;
        const CupsLimits& limits;
        std::function<bool(CupsLimits::Millis)> pause;               ///< waits; false: to be ended
        std::function<void(const drivers::PrinterCondition&)> tell;  ///< what a look during the job has shown
    };

    explicit CupsJob(Surroundings around) : m_around(std::move(around)) {}

    [[nodiscard]] drivers::PrintReport run(const drivers::PrintJob& ticket);
    /// The job is still to be cancelled when CUPS is back.
    [[nodiscard]] const std::optional<JobKey>& abandoned() const { return m_abandoned; }

  private:
    using Clock = std::chrono::steady_clock;
    enum class Verdict { HandedOver, NothingSent, Unknown };

    [[nodiscard]] Verdict send(const Document& document, const std::string& name);
    [[nodiscard]] Verdict follow();
    [[nodiscard]] Verdict giveUp();
    [[nodiscard]] Verdict judge(const JobState& ended);
    [[nodiscard]] bool notReached();
    [[nodiscard]] bool mayHaveTriedAgain(Clock::time_point cancelled) const;
    void note(const JobState& seen);
    void look();

    Surroundings m_around;
    QueueWatch::Look m_look;
    TicketPage m_page;
    JobKey m_job;
    JobState m_seen;            ///< last
    Clock::time_point m_idle;   ///< no backend ran for the job yet
    bool m_notReached = false;  ///< when it was cancelled
    bool m_startedTwice = false;
    std::optional<JobKey> m_abandoned;
};

}  // namespace owc::cups
