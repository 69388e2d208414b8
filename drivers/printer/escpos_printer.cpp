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
constexpr unsigned kLooksBetweenQuestions = 10;  ///< at a printer that tells by itself
constexpr unsigned kSilentLooks = 3;  ///< unanswered before a printer that proves nothing is taken for hung

}  // namespace

EscposPrinter::EscposPrinter(OpenLink open, drivers::PrinterProfile profile, JobLimits limits, Clock clock,
                             std::filesystem::path rollFile)
    : m_open(std::move(open)),
      m_profile(std::move(profile)),
      m_limits(limits),
      m_clock(std::move(clock)),
      m_rollFile(std::move(rollFile)),
      m_roll(m_profile.rollMm) {
    if (!m_rollFile.empty()) m_roll.recall(m_rollFile);
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
    failWaiting({Reason::Offline});
}

void EscposPrinter::failWaiting(const PrinterCondition& condition, const Queued* inHand) {
    const PrintReport report{PrintOutcome::Failed, condition};
    std::deque<Queued> waiting;  // not those that are asked for by whoever is told
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_queue);
    }
    if (inHand) inHand->done(report);
    for (const Queued& queued : waiting) queued.done(report);
}

void EscposPrinter::print(drivers::PrintJob job, Done done) {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stop && m_queue.size() < kQueue) {
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

std::optional<std::uint64_t> EscposPrinter::ticketsLeft() const {
    const std::lock_guard lock(m_mutex);
    return m_roll.ticketsLeft();
}

/// Out of the way of tickets; a place that cannot be written is not tried again.
void EscposPrinter::keepRoll() {
    std::optional<PaperRoll> roll;
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_rollChanged, false)) return;
        roll = m_roll;
    }
    if (!m_rollFile.empty() && !roll->keep(m_rollFile)) m_rollFile.clear();
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
        if (!next) keepRoll();
        lock.lock();
    }
    lock.unlock();
    tidy();
    keepRoll();
    drop();
}

void EscposPrinter::tidy() {
    if (m_unsettled.leftover != Leftover::Paper || m_prepared) return;
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
        unsettle(Leftover::Nothing);
        m_unsettled.opened = true;
        PaperRoll kept(m_profile.rollMm);
        kept.recall(m_rollFile);
        const std::lock_guard lock(m_mutex);
        if (!m_rollFile.empty() && !m_rollChanged) m_roll = kept;  // another program may have printed meanwhile
        m_link = std::move(opened.link);
        if (m_stop && !m_tidying) m_link->cancel();
    }
    if (m_prepared) return true;
    const PrinterCondition condition = prepare(*m_talk, m_profile, m_unsettled, m_limits);
    m_prepared = condition.canPrint();
    m_silent = 0;
    become(condition);
    if (m_talk->over() != Link::End::Done) drop();
    return m_prepared;
}

void EscposPrinter::unsettle(Leftover leftover) {
    m_prepared = false;
    m_unsettled.leftover = std::max(m_unsettled.leftover, leftover);
    m_unsettled.emptied = m_unsettled.cut = false;
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
        return failWaiting(m_condition, &queued);  // each would be refused as slowly
    }
    const JobResult result = runJob(*m_talk, m_profile, queued.job, m_limits);
    m_jobEnded = m_clock();
    // What hung out of the printer is off only when the next ticket was: better an empty piece than half a
    // ticket.
    if (result.leftover != Leftover::Nothing)
        unsettle(result.leftover);
    else if (result.report.outcome != PrintOutcome::Failed)
        m_unsettled.leftover = Leftover::Nothing;
    if (result.rows > 0) {
        const std::lock_guard lock(m_mutex);
        m_roll.used(static_cast<unsigned>(result.rows / std::max(m_profile.dotsPerMm, 1u)) +
                    m_profile.feedMm);
        m_rollChanged = true;
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
    // One that hangs tells no change either: now and then it is asked all the same.
    if (m_profile.automaticStatus && m_talk->automatic() &&
        (!m_profile.answersStatus || ++m_looks < kLooksBetweenQuestions)) {
        for (int i = 0; i < kMostGlances && m_talk->hear(kGlance); ++i) {
        }
        return *m_talk->automatic();
    }
    m_looks = 0;
    if (m_profile.answersStatus) {
        const auto status = m_talk->status();
        if (status) m_silent = 0;
        if (status) return *status;
        // It may be busy with a ticket that it cannot confirm: to settle it now could destroy that.
        if (!proves(m_profile) && (m_clock() - m_jobEnded < m_limits.printed || ++m_silent < kSilentLooks) &&
            m_talk->over() == Link::End::Done)
            return m_condition;
        unsettle(Leftover::Questions);  // what was asked may be answered later
        return {Reason::Offline};
    }
    m_talk->hear(kGlance);
    const auto port = m_talk->link().portStatus();
    return port && port->paperEmpty ? PrinterCondition{Reason::PaperOut} : PrinterCondition{};
}

void EscposPrinter::become(PrinterCondition condition) {
    if (!m_profile.nearEndSensor) condition.remove(Reason::PaperNearEnd);  // what is left of our own below
    const std::lock_guard lock(m_mutex);
    m_rollChanged |= m_roll.see(condition);
    const auto left = m_roll.ticketsLeft();
    if (!m_profile.nearEndSensor && left && *left < kFewTickets && condition.canPrint())
        condition.add(Reason::PaperNearEnd);
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
