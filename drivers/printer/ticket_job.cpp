#include "drivers/printer/ticket_job.h"

#include <algorithm>

#include "drivers/printer/escpos.h"

namespace owc::printer {

using drivers::PrinterCondition;
using drivers::PrinterProfile;
using drivers::PrintOutcome;
using drivers::Raster;
using drivers::Reason;

namespace {

constexpr std::size_t kChunk = 4096;  ///< sent between two looks at what the printer says
constexpr Link::Millis kGlance{1};
constexpr int kMostGlances = 64;

void glance(Talk& talk) {
    for (int i = 0; i < kMostGlances && talk.hear(kGlance); ++i) {
    }
}

/// What the port says by the control pipe; the only word of a printer that answers nothing else.
PrinterCondition portCondition(Link& link, bool afterTrouble) {
    PrinterCondition condition;
    const auto port = link.portStatus();
    if (!port) return condition;
    if (port->paperEmpty) condition.add(Reason::PaperOut);
    // Many printers leave these two bits as they please, so they count only when something is wrong anyway.
    else if (afterTrouble && (port->error || !port->selected))
        condition.add(Reason::Offline);
    return condition;
}

/// Why the printer takes or says no more; never empty.
PrinterCondition reasonOf(Talk& talk, const PrinterProfile& profile) {
    if (talk.over() == Link::End::Gone) return {Reason::Removed};
    if (talk.over() == Link::End::Cancelled) return {Reason::Offline};
    if (!talk.interruption().canPrint()) return talk.interruption();
    PrinterCondition condition = portCondition(talk.link(), true);
    if (profile.answersStatus && !condition.has(Reason::PaperOut)) {
        if (const auto status = talk.status(); status && !status->canPrint()) condition = *status;
    }
    if (talk.over() == Link::End::Gone) return {Reason::Removed};
    if (condition.canPrint()) condition.add(Reason::Offline);
    return condition;
}

void empty(Talk& talk, const JobLimits& limits) {
    if (talk.over() == Link::End::Gone) return;
    if (!talk.link().softReset()) talk.say(kClear, limits.answer);
}

class Job {
  public:
    Job(Talk& talk, const PrinterProfile& profile, const JobLimits& limits)
        : m_talk(talk), m_profile(profile), m_limits(limits), m_proves(proves(profile)) {}

    JobResult run(const Raster& raster) {
        if (raster.height() == 0 || raster.width() == 0 || raster.width() > m_profile.dots)
            return {{PrintOutcome::Failed, {Reason::Offline}}};
        glance(m_talk);
        m_talk.forget();
        if (const PrinterCondition trouble = before(); !trouble.canPrint())
            return {{PrintOutcome::Failed, trouble}};
        m_packed = packTicket(raster, m_profile);
        if (!begin() || !picture() || !end()) return stopped();
        return m_proves ? confirmed() : trusted();
    }

  private:
    /// Asked before the first byte is sent.
    PrinterCondition before() {
        if (!m_profile.answersStatus) {
            const PrinterCondition port = portCondition(m_talk.link(), false);
            return m_talk.over() == Link::End::Done ? port : reasonOf(m_talk, m_profile);
        }
        const auto status = m_talk.status();
        return status ? *status : reasonOf(m_talk, m_profile);
    }

    bool send(std::span<const std::uint8_t> bytes) {
        const Link::Sent sent = m_talk.say(bytes, m_limits.quiet);
        m_said |= sent.accepted > 0;
        m_taken = sent.accepted;
        return sent.end == Link::End::Done && sent.accepted == bytes.size();
    }

    /// The first question: its answer says that nothing older is in front of this ticket.
    bool begin() {
        Bytes bytes(m_packed.bytes.begin(),
                    m_packed.bytes.begin() + static_cast<std::ptrdiff_t>(m_packed.bands));
        if (m_profile.automaticStatus) bytes.insert(bytes.end(), kAutomaticOn.begin(), kAutomaticOn.end());
        if (m_proves) bytes.insert(bytes.end(), kAskQueued.begin(), kAskQueued.end());
        if (!send(bytes)) return false;
        return !m_proves || m_talk.awaitQueued(1, m_limits.quiet);
    }

    bool picture() {
        const auto all = std::span(m_packed.bytes);
        std::size_t at = m_packed.bands;
        while (at < m_packed.tail) {
            const bool sent = send(all.subspan(at, std::min(kChunk, m_packed.tail - at)));
            at += m_taken;
            m_dots = at - std::min(at, m_packed.firstDot);
            if (!sent) return false;
            glance(m_talk);
            if (!m_talk.interruption().canPrint()) return false;
        }
        return true;
    }

    bool end() {
        // More answers than questions: one of an earlier job came late, and the next could be another.
        m_miscounted = m_talk.queued() != (m_proves ? 1 : 0);
        Bytes bytes(m_packed.bytes.begin() + static_cast<std::ptrdiff_t>(m_packed.tail),
                    m_packed.bytes.end());
        if (m_proves) bytes.insert(bytes.end(), kAskQueued.begin(), kAskQueued.end());
        if (!send(bytes)) return false;
        return !m_proves || m_talk.awaitQueued(2, m_limits.printed);
    }

    JobResult confirmed() {
        const auto status = m_talk.status();
        if (!status) return stopped();
        if (!m_talk.interruption().canPrint()) return uncertain(m_talk.interruption());
        if (m_talk.paperOut()) return uncertain(with(*status, Reason::PaperOut));
        // A miscount: an answer is not ours, though the printer itself is well.
        if (!status->canPrint() || m_miscounted || m_talk.queued() != 2) return uncertain(*status);
        return {{PrintOutcome::Printed, *status}, Leftover::Nothing, m_dots};
    }

    /// It took everything and can say no more.
    JobResult trusted() {
        const PrinterCondition trouble = m_profile.answersStatus
                                             ? m_talk.status().value_or(PrinterCondition{})
                                             : portCondition(m_talk.link(), false);
        if (m_talk.over() != Link::End::Done || !trouble.canPrint()) return stopped();
        return {{PrintOutcome::Uncertain, with(trouble, Reason::Unconfirmed)}, Leftover::Nothing, m_dots};
    }

    JobResult stopped() {
        const PrinterCondition reason = reasonOf(m_talk, m_profile);
        if (m_dots > 0) return uncertain(reason);
        if (m_said) empty(m_talk, m_limits);
        return {{PrintOutcome::Failed, reason}, m_said ? Leftover::Questions : Leftover::Nothing};
    }

    JobResult uncertain(const PrinterCondition& reason) {
        empty(m_talk, m_limits);
        return {{PrintOutcome::Uncertain, with(reason, Reason::Unconfirmed)}, Leftover::Paper, m_dots};
    }

    static PrinterCondition with(PrinterCondition condition, Reason reason) {
        condition.add(reason);
        return condition;
    }

    Talk& m_talk;
    const PrinterProfile& m_profile;
    const JobLimits& m_limits;
    bool m_proves;
    Packed m_packed;
    std::size_t m_taken = 0;  ///< of the last send
    std::size_t m_dots = 0;
    bool m_said = false;
    bool m_miscounted = false;
};

}  // namespace

bool proves(const PrinterProfile& profile) {
    return profile.answersStatus && profile.answersQueued;
}

JobResult runJob(Talk& talk, const PrinterProfile& profile, const Raster& raster, const JobLimits& limits) {
    return Job(talk, profile, limits).run(raster);
}

PrinterCondition prepare(Talk& talk, const PrinterProfile& profile, Leftover leftover,
                         const JobLimits& limits) {
    if (leftover == Leftover::Paper)
        empty(talk, limits);
    else
        talk.link().softReset();
    if (!talk.settle(leftover == Leftover::Nothing ? kGlance : limits.answer)) return {Reason::Offline};
    PrinterCondition condition;
    if (profile.answersStatus) {
        const auto status = talk.status();
        condition = status ? *status : reasonOf(talk, profile);
    } else {
        condition = portCondition(talk.link(), false);
    }
    if (talk.over() != Link::End::Done) return reasonOf(talk, profile);
    if (!condition.canPrint()) return condition;

    Bytes bytes(bytesOfBand(profile));
    bytes.insert(bytes.end(), {0x1B, '@'});
    if (leftover == Leftover::Paper) appendCut(bytes, profile);
    if (profile.automaticStatus) bytes.insert(bytes.end(), kAutomaticOn.begin(), kAutomaticOn.end());
    if (proves(profile)) bytes.insert(bytes.end(), kAskQueued.begin(), kAskQueued.end());
    const bool sent = talk.say(bytes, limits.quiet).accepted == bytes.size();
    if (!sent || (proves(profile) && !talk.awaitQueued(1, limits.printed))) return reasonOf(talk, profile);
    return condition;
}

}  // namespace owc::printer
