#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "drivers/api/printer_profile.h"
#include "drivers/api/ticket_printer.h"
#include "drivers/cups/queue_watch.h"

namespace owc::cups {

/// One ticket through a queue, from the first look to the verdict.
///
/// HandedOver: CUPS calls the job completed. Failed: it is proven that nothing was sent to the printer - the
/// queue or the printer would not print now, CUPS did not take the whole document, no backend was started for
/// the job, or the backend says that it never reached the printer. Uncertain: everything else.
class CupsJob {
  public:
    struct Surroundings {
        Spooler& spooler;
        QueueWatch& watch;
        const std::string& queue;
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
    enum class Verdict { HandedOver, NothingSent, Unknown };

    [[nodiscard]] Verdict send(const Document& document, const std::string& name);
    [[nodiscard]] Verdict follow();
    [[nodiscard]] Verdict giveUp();
    [[nodiscard]] Verdict judge(const JobState& ended);
    void look();

    Surroundings m_around;
    QueueWatch::Look m_look;
    TicketPage m_page;
    JobKey m_job;
    std::optional<JobKey> m_abandoned;
};

}  // namespace owc::cups
