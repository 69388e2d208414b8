#include "drivers/cups/cups_printer.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "drivers/cups/cups_job.h"

namespace owc::cups {

using drivers::PrinterCondition;
using drivers::PrintOutcome;
using drivers::Reason;

namespace {

class CupsPrinter : public drivers::TicketPrinter {
  public:
    static constexpr std::size_t kQueue = 16;  ///< jobs that may wait

    CupsPrinter(std::string queue, drivers::PrinterProfile profile, CupsLimits limits,
                const std::string& server)
        : m_queue(std::move(queue)),
          m_profile(std::move(profile)),
          m_limits(limits),
          m_ending(std::make_shared<Ending>()),
          m_spooler(server, limits.answer, m_ending),
          m_watch(m_queue, limits),
          m_worker([this] { run(); }) {}

    ~CupsPrinter() override {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_ending->by(Ending::Clock::now() + m_limits.ending);
        m_wake.notify_all();
        m_worker.join();
        fail(takeWaiting());
    }

    void print(drivers::PrintJob job, Done done) override {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_stop && m_jobs.size() < kQueue) {
                m_jobs.push_back({std::move(job), std::move(done)});
                m_wake.notify_all();
                return;
            }
        }
        done({PrintOutcome::Failed, {Reason::Offline}});
    }

    void listen(ConditionListener listener) override {
        const std::lock_guard lock(m_mutex);
        m_listener = std::move(listener);
        m_newListener = true;
        m_wake.notify_all();
    }

  private:
    struct Queued {
        drivers::PrintJob job;
        Done done;
    };

    void run();
    void perform(const Queued& queued);
    std::deque<Queued> takeWaiting();
    static void fail(const std::deque<Queued>& jobs);
    void findAbandoned();
    void cancelAbandoned();
    void tell(const PrinterCondition& condition);

    const std::string m_queue;
    const drivers::PrinterProfile m_profile;
    const CupsLimits m_limits;

    const TicketMaker m_maker;
    const std::shared_ptr<Ending> m_ending;

    // The worker's own.
    Spooler m_spooler;
    QueueWatch m_watch;
    std::vector<JobKey> m_abandoned;
    bool m_foundAbandoned = false;
    std::optional<PrinterCondition> m_told;

    std::mutex m_mutex;  ///< guards all below
    std::condition_variable m_wake;
    std::deque<Queued> m_jobs;
    ConditionListener m_listener;
    bool m_newListener = false;
    bool m_stop = false;

    std::thread m_worker;
};

void CupsPrinter::run() {
    for (;;) {
        findAbandoned();
        cancelAbandoned();
        tell(m_watch.look(m_spooler).condition);
        std::optional<Queued> next;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, m_abandoned.empty() ? m_limits.look : m_limits.follow,
                            [this] { return m_stop || m_newListener || !m_jobs.empty(); });
            if (m_stop) break;
            if (!m_jobs.empty()) {
                next = std::move(m_jobs.front());
                m_jobs.pop_front();
            }
        }
        if (next) perform(*next);
    }
    cancelAbandoned();
}

void CupsPrinter::perform(const Queued& queued) {
    CupsJob job({.spooler = m_spooler,
                 .watch = m_watch,
                 .queue = m_queue,
                 .maker = m_maker,
                 .profile = m_profile,
                 .limits = m_limits,
                 .pause =
                     [this](CupsLimits::Millis most) {
                         std::unique_lock lock(m_mutex);
                         return !m_wake.wait_for(lock, most, [this] { return m_stop; });
                     },
                 .tell = [this](const PrinterCondition& condition) { tell(condition); }});
    const drivers::PrintReport report = job.run(queued.job);
    if (job.abandoned()) m_abandoned.push_back(*job.abandoned());
    // Behind a printer that does not end its job each would wait as long again, and nobody for it any more;
    // but not what this report asks for.
    std::deque<Queued> behind;
    if (report.outcome == PrintOutcome::Uncertain) behind = takeWaiting();
    queued.done(report);
    fail(behind);
}

std::deque<CupsPrinter::Queued> CupsPrinter::takeWaiting() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_jobs, {});
}

void CupsPrinter::fail(const std::deque<Queued>& jobs) {
    for (const Queued& queued : jobs) queued.done({PrintOutcome::Failed, {Reason::Offline}});
}

/// Tickets of a program or printer object that ended without its clean-up, as when the power goes: nobody
/// waits for them now. Those of whoever is at work stay.
void CupsPrinter::findAbandoned() {
    if (m_foundAbandoned) return;
    const auto left = m_spooler.orphans(m_queue);
    if (left.got != Got::Answer) return;
    m_abandoned.insert(m_abandoned.end(), left.value.begin(), left.value.end());
    m_foundAbandoned = true;
}

/// What was reported as not printed or in doubt must not come out of the printer later.
void CupsPrinter::cancelAbandoned() {
    std::erase_if(m_abandoned, [this](const JobKey& key) {
        const auto job = m_spooler.job(key);
        if (job.got == Got::Gone || job.got == Got::Refused) return false;
        if (job.got != Got::Answer || job.value.state > IPP_JSTATE_STOPPED) return true;
        m_spooler.cancel(key);
        return false;
    });
}

void CupsPrinter::tell(const PrinterCondition& condition) {
    ConditionListener listener;
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_newListener, false) && m_told == condition) return;
        listener = m_listener;
    }
    m_told = condition;
    if (listener) listener(condition);
}

}  // namespace

std::unique_ptr<drivers::TicketPrinter> makeCupsPrinter(std::string queue, drivers::PrinterProfile profile,
                                                        CupsLimits limits, std::string server) {
    return std::make_unique<CupsPrinter>(std::move(queue), std::move(profile), limits, server);
}

}  // namespace owc::cups
