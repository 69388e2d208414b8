#include "drivers/cups/cups_job.h"

#include <thread>

#include "drivers/cups/reasons.h"

namespace owc::cups {

using drivers::PrinterCondition;
using drivers::PrintOutcome;
using drivers::PrintReport;
using drivers::Reason;

drivers::PrintReport CupsJob::run(const drivers::PrintJob& ticket) {
    look();
    if (m_look.sure) return {PrintOutcome::Failed, m_look.condition};
    const auto form = m_around.spooler.formFor(m_look.queue);  // None when it could not be read: it fails
    const Document document = makeDocument(form.value, ticket.raster, m_around.profile, ticket.openDrawer);
    if (document.bytes.empty()) {
        m_look.condition.add(Reason::Offline);
        return {PrintOutcome::Failed, m_look.condition};
    }
    m_page = pageOf(ticket.raster, m_around.profile);
    const Verdict verdict = send(document, ticket.name);
    if (verdict == Verdict::HandedOver) m_around.watch.noteReached();
    look();
    switch (verdict) {
        case Verdict::HandedOver:
            return {PrintOutcome::HandedOver, m_look.condition};
        case Verdict::NothingSent:
            if (m_look.condition.canPrint()) m_look.condition.add(Reason::Offline);
            return {PrintOutcome::Failed, m_look.condition};
        case Verdict::Unknown:
            break;
    }
    m_look.condition.add(Reason::Unconfirmed);
    return {PrintOutcome::Uncertain, m_look.condition};
}

CupsJob::Verdict CupsJob::send(const Document& document, const std::string& name) {
    m_idle = Clock::now();
    // CUPS itself cancels what nobody follows any more, should this program end first.
    const auto most =
        std::chrono::ceil<std::chrono::seconds>(m_around.limits.whole + m_around.limits.cancelled * 2);
    const bool raw = document.form == DocumentForm::EscPos;
    const auto created = m_around.spooler.createJob(m_around.queue, m_around.maker.jobName(name),
                                                    raw ? nullptr : &m_page, most);
    m_job = created.value;
    if (created.got != Got::Answer) {
        if (m_job.id != 0 && !m_job.uuid.empty()) m_abandoned = m_job;
        return Verdict::NothingSent;  // a job without a document prints nothing
    }
    bool whole = false;
    const Got sent = m_around.spooler.sendDocument(m_job, document, whole);
    if (sent == Got::Answer) return follow();
    if (sent != Got::Gone) whole = false;  // refused
    m_startedTwice = whole;                // for all we know: CUPS may have died, and with it what it knew
    const Verdict ended = giveUp();
    return whole ? ended : Verdict::NothingSent;
}

CupsJob::Verdict CupsJob::follow() {
    const auto start = Clock::now();
    auto looked = start;
    auto reached = start;
    for (;;) {
        const auto job = m_around.spooler.job(m_job);
        if (job.got == Got::Gone) m_abandoned = m_job;
        if (job.got != Got::Answer) return Verdict::Unknown;
        const JobState& state = job.value;
        note(state);
        if (m_startedTwice) return giveUp();
        if (state.state == IPP_JSTATE_COMPLETED) return Verdict::HandedOver;
        // Held or stopped: CUPS will not go on by itself, or not in time for her who waits.
        const bool ended = state.state > IPP_JSTATE_PROCESSING || state.state == IPP_JSTATE_HELD;
        const auto now = Clock::now();
        if (!saysNotReached(state.message, m_look.queue.device) || !notReached()) reached = now;
        if (ended || now - start >= m_around.limits.whole || now - reached >= m_around.limits.unreachable)
            return giveUp();
        if (now - looked >= m_around.limits.look) {
            look();
            looked = now;
            if (state.state == IPP_JSTATE_PENDING && m_look.queue.stopped) return giveUp();
        }
        if (!m_around.pause(m_around.limits.follow)) return giveUp();
    }
}

CupsJob::Verdict CupsJob::giveUp() {
    m_abandoned = m_job;
    m_notReached = m_seen.state == IPP_JSTATE_PROCESSING && notReached();
    m_around.spooler.cancel(m_job);  // refused when it has just ended: the look tells
    const auto start = Clock::now();
    m_notReached = m_notReached && !mayHaveTriedAgain(start);
    for (;;) {
        const auto job = m_around.spooler.job(m_job);
        if (job.got != Got::Answer) {
            if (job.got == Got::NotFound) m_abandoned.reset();
            return Verdict::Unknown;
        }
        const JobState& state = job.value;
        note(state);
        if (state.state > IPP_JSTATE_STOPPED && !(state.processing != 0 && state.stopping)) {
            m_abandoned.reset();
            return judge(state);
        }
        if (Clock::now() - start >= m_around.limits.cancelled) return Verdict::Unknown;
        std::this_thread::sleep_for(m_around.limits.follow);  // also when everything ends: this is bounded
    }
}

CupsJob::Verdict CupsJob::judge(const JobState& ended) {
    if (m_startedTwice) return Verdict::Unknown;
    if (ended.state == IPP_JSTATE_COMPLETED) return Verdict::HandedOver;
    if (ended.processing == 0) return Verdict::NothingSent;
    if (!m_notReached) return Verdict::Unknown;
    // From the look to the end of the backend it may just have got through: then the printer answers now.
    // Where everything is to end there may be no time to find that out.
    if (m_around.spooler.patience() < m_around.limits.answer) return Verdict::Unknown;
    if (isSocket(m_look.queue.device) && takesConnection(m_look.queue.device, m_around.limits.answer))
        return Verdict::Unknown;
    m_around.watch.noteUnreachable();
    return Verdict::NothingSent;
}

/// The queue has the last message of any level as long as the job is in work. The job's own is not enough: it
/// keeps a warning after the connection is made (CUPS 2.4, scheduler/job.c, update_job).
bool CupsJob::notReached() {
    const auto queue = m_around.spooler.queue(m_around.queue);
    return queue.got == Got::Answer && saysNotReached(queue.value.message, m_look.queue.device);
}

/// The USB backend waits five seconds from each try to the next (CUPS 2.4, backend/usb-libusb.c).
bool CupsJob::mayHaveTriedAgain(Clock::time_point cancelled) const {
    constexpr std::chrono::milliseconds kBetweenTries{4'900};
    return !isSocket(m_look.queue.device) && cancelled - m_idle >= kBetweenTries;
}

void CupsJob::note(const JobState& seen) {
    const bool back = m_seen.state == IPP_JSTATE_PROCESSING && seen.state < IPP_JSTATE_PROCESSING;
    const bool anew = m_seen.processing != 0 && seen.processing != m_seen.processing;
    m_startedTwice = m_startedTwice || back || anew;
    if (seen.state < IPP_JSTATE_PROCESSING) m_idle = Clock::now();
    m_seen = seen;
}

void CupsJob::look() {
    const QueueState known = std::move(m_look.queue);
    m_look = m_around.watch.look(m_around.spooler);
    if (m_look.queue.device.empty()) m_look.queue.device = known.device;
    m_around.tell(m_look.condition);
}

}  // namespace owc::cups
