#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "drivers/printer/paper_roll.h"
#include "drivers/printer/ticket_job.h"

namespace owc::printer {

/// A ticket printer that speaks ESC/POS over any Link. One worker thread opens the cable, sends jobs in turn
/// and between jobs keeps the condition true (automatic status where the profile has it, else asked every
/// second). A job whose verdict was given is never sent again by itself: what to do about it is the caller's
/// decision.
class EscposPrinter : public drivers::TicketPrinter {
  public:
    static constexpr std::size_t kQueue = 16;  ///< jobs that may wait

    /// Where the count says that fewer are left, a printer without a near-end sensor is PaperNearEnd.
    static constexpr std::uint64_t kFewTickets = 20;

    /// @param clock     runs while the link waits; the real one but for tests
    /// @param rollFile  where the count of the roll is kept, at most once a ticket and while nothing is printed; empty, or
    ///                  one that cannot be written: it is not kept
    EscposPrinter(OpenLink open, drivers::PrinterProfile profile, JobLimits limits = {},
                  Clock clock = std::chrono::steady_clock::now, std::filesystem::path rollFile = {});
    /// Waits at most for the job in hand, which is cancelled and told as what it then is, and for the cut (3
    /// s) that takes a part of a ticket off. A program that is killed in mid-ticket cannot do that: the part
    /// is then in front of the first ticket after its next start.
    ~EscposPrinter() override;

    void print(drivers::PrintJob job, Done done) override;
    void listen(ConditionListener listener) override;
    /// The cable may be there again or gone (hot-plug): look at once. Any thread.
    void plugChanged();
    [[nodiscard]] std::optional<std::uint64_t> ticketsLeft() const override;

  private:
    struct Queued {
        drivers::PrintJob job;
        Done done;
    };

    void run();
    void perform(const Queued& queued);
    void look();
    [[nodiscard]] drivers::PrinterCondition idleCondition();
    /// Opens the cable and makes the printer ready as far as it can be.
    [[nodiscard]] bool ready();
    void drop();
    /// What was sent is to be brought in order before the next job.
    void unsettle(Leftover leftover);
    /// @param inHand  told first; null: there is none
    void failWaiting(const drivers::PrinterCondition& condition, const Queued* inHand = nullptr);
    /// At the end: cuts off a part of a ticket, which the next start would not know of.
    void tidy();
    void become(drivers::PrinterCondition condition);
    void keepRoll();
    void tellCondition();
    [[nodiscard]] std::chrono::milliseconds pause() const;

    // The worker's own.
    OpenLink m_open;
    drivers::PrinterProfile m_profile;
    JobLimits m_limits;
    Clock m_clock;
    std::unique_ptr<Link> m_link;  ///< set and reset under m_mutex, for cancel
    std::optional<Talk> m_talk;    ///< with the link
    Unsettled m_unsettled;
    unsigned m_looks = 0;                              ///< since it was last asked
    unsigned m_silent = 0;                             ///< looks that were not answered
    std::chrono::steady_clock::time_point m_jobEnded;  ///< the last one
    bool m_prepared = false;
    bool m_tidying = false;
    drivers::PrinterCondition m_condition{drivers::Reason::Offline};
    std::filesystem::path m_rollFile;

    mutable std::mutex m_mutex;  ///< guards all below
    std::condition_variable m_wake;
    std::deque<Queued> m_queue;
    ConditionListener m_listener;
    bool m_conditionNews = false;
    bool m_look = true;
    bool m_stop = false;
    PaperRoll m_roll;
    bool m_rollChanged = false;

    std::thread m_worker;
};

}  // namespace owc::printer
