#include "drivers/cups/cups_job.h"

#include <thread>

#include "drivers/cups/reasons.h"

namespace owc::cups {

using drivers::PrinterCondition;
using drivers::PrintOutcome;
using drivers::PrintReport;
using drivers::Reason;
using Clock = std::chrono::steady_clock;

drivers::PrintReport CupsJob::run(const drivers::PrintJob& ticket) {
    look();
    if (m_look.sure) return {PrintOutcome::Failed, m_look.condition};
    const DocumentForm form = m_around.spooler.formFor(m_look.queue);
    const Document document = makeDocument(form, ticket.raster, m_around.profile);
    if (document.bytes.empty()) {
        m_look.condition.add(Reason::Offline);
        return {PrintOutcome::Failed, m_look.condition};
    }
    m_page = pageOf(ticket.raster, m_around.profile);
    const Verdict verdict = send(document, ticket.name);
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
    // CUPS itself cancels what nobody follows any more, should this program end first.
    const auto most =
        std::chrono::ceil<std::chrono::seconds>(m_around.limits.whole + m_around.limits.cancelled * 2);
    const bool raw = document.form == DocumentForm::EscPos;
    const auto created = m_around.spooler.createJob(m_around.queue, name, raw ? nullptr : &m_page, most);
    m_job = created.value;
    if (created.got != Got::Answer) {
        if (m_job.id != 0 && !m_job.uuid.empty()) m_abandoned = m_job;
        return Verdict::NothingSent;  // a job without a document prints nothing
    }
    bool whole = false;
    const Got sent = m_around.spooler.sendDocument(m_job, document, whole);
    if (sent == Got::Answer) return follow();
    const bool refused = sent != Got::Gone;
    const Verdict ended = giveUp();
    return whole && !refused ? ended : Verdict::NothingSent;
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
        if (state.state == IPP_JSTATE_COMPLETED) return Verdict::HandedOver;
        // Held or stopped: CUPS will not go on by itself, or not in time for her who waits.
        const bool ended = state.state > IPP_JSTATE_PROCESSING || state.state == IPP_JSTATE_HELD;
        const auto now = Clock::now();
        if (!saysNotReached(state.message, m_look.queue.device)) reached = now;
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
    m_around.spooler.cancel(m_job);  // refused when it has just ended: the look tells
    const auto start = Clock::now();
    for (;;) {
        const auto job = m_around.spooler.job(m_job);
        if (job.got != Got::Answer) {
            if (job.got == Got::NotFound) m_abandoned.reset();
            return Verdict::Unknown;
        }
        const JobState& state = job.value;
        if (state.state > IPP_JSTATE_STOPPED && !state.stopping) {
            m_abandoned.reset();
            return judge(state);
        }
        if (Clock::now() - start >= m_around.limits.cancelled) return Verdict::Unknown;
        std::this_thread::sleep_for(m_around.limits.follow);  // also when everything ends: this is bounded
    }
}

CupsJob::Verdict CupsJob::judge(const JobState& ended) {
    if (ended.state == IPP_JSTATE_COMPLETED) return Verdict::HandedOver;
    if (!ended.started) return Verdict::NothingSent;
    // The message is the last one: the backend has ended, and gives another as soon as it is connected.
    if (!saysNotReached(ended.message, m_look.queue.device)) return Verdict::Unknown;
    m_around.watch.noteUnreachable();
    return Verdict::NothingSent;
}

void CupsJob::look() {
    const QueueState known = std::move(m_look.queue);
    m_look = m_around.watch.look(m_around.spooler);
    if (m_look.queue.device.empty()) m_look.queue.device = known.device;
    m_around.tell(m_look.condition);
}

}  // namespace owc::cups
