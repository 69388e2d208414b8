#include "drivers/printer/escpos_printer.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace owc::printer {

using drivers::PrinterCondition;
using drivers::PrintOutcome;
using drivers::PrintReport;
using drivers::Reason;

namespace {

constexpr std::chrono::milliseconds kAutomaticPause{
    200};                                            ///< between looks at what the printer told by itself
constexpr std::chrono::milliseconds kAskPause{500};  ///< between questions, and attempts to open the cable
constexpr JobLimits kTidyLimits{Link::Millis{500}, Link::Millis{200}, Link::Millis{2'000}};
constexpr Link::Millis kGlance{1};
constexpr int kMostGlances = 64;

}  // namespace

EscposPrinter::EscposPrinter(OpenLink open, drivers::PrinterProfile profile, JobLimits limits, Clock clock)
    : m_open(std::move(open)),
      m_profile(std::move(profile)),
      m_limits(limits),
      m_clock(std::move(clock)),
      m_roll(m_profile.rollMm) {
    m_worker = std::thread([this] { run(); });
}

EscposPrinter::~EscposPrinter() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        if (m_link) m_link->cancel();
    }
    m_wake.notify_one();
    m_worker.join();
    for (const Queued& queued : m_queue) queued.done({PrintOutcome::Failed, {Reason::Offline}});
}

void EscposPrinter::print(drivers::PrintJob job, Done done) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.size() < kQueue) {
            m_queue.push_back({std::move(job), std::move(done)});
            m_wake.notify_one();
            return;
        }
    }
    done({PrintOutcome::Failed, {Reason::Offline}});
}

void EscposPrinter::listen(ConditionListener listener) {
    const std::lock_guard lock(m_mutex);
    m_listener = std::move(listener);
    m_conditionNews = true;
    m_wake.notify_one();
}

void EscposPrinter::plugChanged() {
    const std::lock_guard lock(m_mutex);
    m_look = true;
    m_wake.notify_one();
}

PaperRoll EscposPrinter::roll() const {
    const std::lock_guard lock(m_mutex);
    return m_roll;
}

std::chrono::milliseconds EscposPrinter::pause() const {
    return m_prepared && m_profile.automaticStatus ? kAutomaticPause : kAskPause;
}

void EscposPrinter::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait_for(lock, pause(),
                        [this] { return m_stop || m_look || m_conditionNews || !m_queue.empty(); });
        if (m_stop) break;
        std::optional<Queued> next;
        if (!m_queue.empty()) {
            next = std::move(m_queue.front());
            m_queue.pop_front();
        }
        const bool newsOnly = m_conditionNews && !m_look;
        m_look = false;
        lock.unlock();
        if (next)
            perform(*next);
        else if (!newsOnly)
            look();
        tellCondition();
        lock.lock();
    }
    lock.unlock();
    tidy();
    drop();
}

void EscposPrinter::tidy() {
    if (m_leftover != Leftover::Paper || m_prepared) return;
    drop();  // the link in hand was cancelled
    m_tidying = true;
    m_limits = kTidyLimits;
    std::ignore = ready();
}

bool EscposPrinter::ready() {
    if (!m_link) {
        Opened opened = m_open();
        if (!opened.link) {
            become({opened.reason});
            return false;
        }
        m_talk.emplace(*opened.link, m_clock, m_profile.nearEndSensor, m_limits.answer);
        m_prepared = false;
        const std::lock_guard lock(m_mutex);
        m_link = std::move(opened.link);
        if (m_stop && !m_tidying) m_link->cancel();
    }
    if (m_prepared) return true;
    const PrinterCondition condition = prepare(*m_talk, m_profile, m_leftover, m_limits);
    m_prepared = condition.canPrint();
    become(condition);
    if (m_talk->over() != Link::End::Done) drop();
    return m_prepared;
}

void EscposPrinter::drop() {
    m_prepared = false;
    m_talk.reset();
    std::unique_ptr<Link> link;  // closing may take its time, so outside the lock
    const std::lock_guard lock(m_mutex);
    link.swap(m_link);
}

void EscposPrinter::perform(const Queued& queued) {
    if (!ready()) {
        tellCondition();
        return queued.done({PrintOutcome::Failed, m_condition});
    }
    const JobResult result = runJob(*m_talk, m_profile, queued.job.raster, m_limits);
    m_prepared = result.leftover == Leftover::Nothing;
    // What hung out of the printer is off only when the next ticket was: better an empty piece than half a
    // ticket.
    const bool settled = m_prepared && result.report.outcome != PrintOutcome::Failed;
    m_leftover = settled ? Leftover::Nothing : std::max(m_leftover, result.leftover);
    if (result.rows > 0) {
        const std::lock_guard lock(m_mutex);
        m_roll.used(static_cast<unsigned>(result.rows / std::max(m_profile.dotsPerMm, 1u)) +
                    m_profile.feedMm);
    }
    PrinterCondition condition = result.report.condition;
    condition.remove(Reason::Unconfirmed);
    become(condition);
    if (m_talk->over() != Link::End::Done) drop();
    tellCondition();
    queued.done(result.report);
}

void EscposPrinter::look() {
    if (!ready()) return;
    const PrinterCondition condition = idleCondition();
    if (m_talk->over() == Link::End::Done) return become(condition);
    become({m_talk->over() == Link::End::Gone ? Reason::Removed : Reason::Offline});
    drop();
}

PrinterCondition EscposPrinter::idleCondition() {
    if (m_profile.automaticStatus && m_talk->automatic()) {
        for (int i = 0; i < kMostGlances && m_talk->hear(kGlance); ++i) {
        }
        return *m_talk->automatic();
    }
    if (m_profile.answersStatus) {
        const auto status = m_talk->status();
        if (status) return *status;
        m_prepared = false;  // what was asked may be answered later
        m_leftover = std::max(m_leftover, Leftover::Questions);
        return {Reason::Offline};
    }
    m_talk->hear(kGlance);
    const auto port = m_talk->link().portStatus();
    return port && port->paperEmpty ? PrinterCondition{Reason::PaperOut} : PrinterCondition{};
}

void EscposPrinter::become(PrinterCondition condition) {
    const bool out = condition.has(Reason::PaperOut);
    const std::lock_guard lock(m_mutex);
    if (m_paperWasOut && !out && condition.canPrint()) m_roll.renewed();
    m_paperWasOut = out || (m_paperWasOut && !condition.canPrint());
    if (condition == m_condition) return;
    m_condition = std::move(condition);
    m_conditionNews = true;
}

void EscposPrinter::tellCondition() {
    ConditionListener listener;
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_conditionNews, false)) return;
        listener = m_listener;
    }
    if (listener) listener(m_condition);
}

}  // namespace owc::printer
