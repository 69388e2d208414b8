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

constexpr std::size_t kChunk = 1024;     ///< sent between two looks at what the printer says
constexpr std::size_t kAskAfter = 4096;  ///< bytes of the picture between two questions
constexpr Link::Millis kGlance{1};
constexpr Link::Millis kWatch{250};
constexpr Link::Millis kSurplus{
    100};  ///< for answers that follow one another without a move of the paper between
/// Questions behind the cut. Of as many answers at least one is behind it, even when one of an earlier job
/// was among them.
constexpr unsigned kLast = 2;
/// The same behind all that `prepare` sends: an unsettled printer may owe the answers of a whole job.
constexpr unsigned kSettling = 4;
constexpr int kMostGlances = 64;
constexpr std::size_t kBandHeader = 8;
constexpr std::size_t kQuestions = 12;  ///< bytes of DLE EOT 2 to 4 and DLE ENQ 2

void glance(Talk& talk) {
    for (int i = 0; i < kMostGlances && talk.hear(kGlance); ++i) {
    }
}

/// Paper out by the control pipe, which works while the other is blocked. Its bits for "selected" and "error"
/// are left out: many printers leave them as they please.
PrinterCondition portCondition(Link& link) {
    const auto port = link.portStatus();
    return port && port->paperEmpty ? PrinterCondition{Reason::PaperOut} : PrinterCondition{};
}

/// Why the link is over; empty: it is not.
PrinterCondition endOf(const Talk& talk) {
    if (talk.over() == Link::End::Gone) return {Reason::Removed};
    return talk.over() == Link::End::Cancelled ? PrinterCondition{Reason::Offline} : PrinterCondition{};
}

/// Why the printer takes or says no more, by all it has told; never empty.
PrinterCondition reasonOf(Talk& talk, const PrinterProfile& profile) {
    glance(talk);
    PrinterCondition condition = endOf(talk);
    if (condition.canPrint() && !talk.interruption().canPrint()) return talk.interruption();
    if (condition.canPrint()) condition = portCondition(talk.link());
    if (condition.canPrint() && profile.answersStatus) {
        if (const auto status = talk.status()) condition = *status;
    }
    if (!endOf(talk).canPrint()) return endOf(talk);
    if (condition.canPrint()) condition.add(Reason::Offline);
    return condition;
}

/// @return whether the printer's buffers are empty for certain
bool emptied(Talk& talk) {
    if (talk.over() == Link::End::Gone || !talk.link().softReset()) return false;
    talk.setWhole();
    return true;
}

void clear(Talk& talk, const JobLimits& limits) {
    if (!emptied(talk) && talk.isWhole()) talk.say(kClear, limits.answer);
}

/// Whether questions sent instead of this byte of a packed ticket would be taken for a part of a command: not
/// so between two bands, and not where they are swallowed whole as dots.
bool isInCommand(const Packed& packed, std::size_t at) {
    for (std::size_t band = packed.bands; band < packed.tail && band <= at;) {
        const std::uint8_t* const header = packed.bytes.data() + band;
        const std::size_t dots = band + kBandHeader;
        const std::size_t next = dots + (header[4] + 256u * header[5]) * (header[6] + 256u * header[7]);
        if (at < next) return at > band && (at < dots || next - at < kQuestions);
        band = next;
    }
    return false;
}

/// Where the band that `at` lies in ends.
std::size_t nextBand(const Packed& packed, std::size_t at) {
    std::size_t band = packed.bands;
    while (band <= at && band < packed.tail) {
        const std::uint8_t* const header = packed.bytes.data() + band;
        band += kBandHeader + (header[4] + 256u * header[5]) * (header[6] + 256u * header[7]);
    }
    return band;
}

void appendQuestions(Bytes& bytes, unsigned count) {
    for (; count > 0; --count) bytes.insert(bytes.end(), kAskQueued.begin(), kAskQueued.end());
}

class Job {
  public:
    Job(Talk& talk, const PrinterProfile& profile, const JobLimits& limits)
        : m_talk(talk),
          m_profile(profile),
          m_limits(limits),
          m_proves(proves(profile)),
          m_mustAsk(m_proves && !profile.automaticStatus) {}

    JobResult run(const drivers::PrintJob& job) {
        const Raster& raster = job.raster;
        if (raster.height() == 0 || raster.width() == 0 || raster.width() > m_profile.dots)
            return {{PrintOutcome::Failed, {Reason::Offline}}};
        glance(m_talk);
        m_talk.forget();
        if (const PrinterCondition trouble = before(); !trouble.canPrint())
            return {{PrintOutcome::Failed, trouble}, m_unanswered ? Leftover::Questions : Leftover::Nothing};
        m_packed = packTicket(raster, m_profile, job.openDrawer);
        m_height = raster.height();
        if (!begin() || !picture() || !end()) return stopped();
        return m_proves ? confirmed() : trusted();
    }

  private:
    /// Asked before the first byte is sent.
    PrinterCondition before() {
        if (!m_profile.answersStatus) {
            const PrinterCondition end = endOf(m_talk);
            return end.canPrint() ? portCondition(m_talk.link()) : end;
        }
        const auto status = m_talk.status();
        m_unanswered = !status;
        return status ? *status : reasonOf(m_talk, m_profile);
    }

    bool send(std::span<const std::uint8_t> bytes) {
        const bool open = m_talk.over() == Link::End::Done;
        const Link::Sent sent = m_talk.say(bytes, m_limits.quiet);
        m_said |= sent.accepted > 0;
        m_taken = sent.accepted;
        m_broken = open && (sent.end == Link::End::Gone || sent.end == Link::End::Stalled);
        return sent.end == Link::End::Done && sent.accepted == bytes.size();
    }

    /// The first question: its answer says that nothing older is in front of this ticket.
    bool begin() {
        Bytes bytes(m_packed.bytes.begin(),
                    m_packed.bytes.begin() + static_cast<std::ptrdiff_t>(m_packed.bands));
        if (m_profile.automaticStatus) bytes.insert(bytes.end(), kAutomaticOn.begin(), kAutomaticOn.end());
        if (m_proves) appendQuestions(bytes, 1);
        if (!send(bytes)) return false;
        return !m_proves || m_talk.awaitQueued(1, m_limits.quiet);
    }

    bool picture() {
        const auto all = std::span(m_packed.bytes);
        const auto deadline = m_talk.now() + m_limits.picture;
        std::size_t at = m_packed.bands;
        m_well = m_talk.now();
        for (std::size_t asked = at; at < m_packed.tail;) {
            std::size_t end = std::min(at + kChunk, m_packed.tail);
            if (m_mustAsk && nextBand(m_packed, at) >= asked + kAskAfter)
                end = std::min(end, nextBand(m_packed, at));
            const bool sent = send(all.subspan(at, end - at));
            // How many were taken is not known when the cable broke.
            m_unknown |= m_broken && end > m_packed.firstDot;
            at += m_taken;
            m_begun |= m_taken > 0;
            m_dots = at - std::min(at, m_packed.firstDot);
            if (!isInCommand(m_packed, at)) m_talk.setWhole();
            if (!sent) return false;
            glance(m_talk);
            if (!m_talk.interruption().canPrint() || m_talk.now() > deadline) return false;
            if (!m_mustAsk) continue;
            if (at >= asked + kAskAfter && nextBand(m_packed, at - 1) == at) {
                asked = at;
                if (!isWell()) return false;
            } else if (!m_late) {
                noteWell();
            }
        }
        return true;
    }

    /// Asks in the middle. @return false: there is no use in going on
    bool isWell() {
        const auto status = m_talk.status();
        m_late = !status;
        if (!status) return m_talk.over() == Link::End::Done && m_talk.isWhole();
        if (!status->canPrint()) m_seen = *status;
        noteWell();
        return status->canPrint();
    }

    /// It moves, or says that all is well.
    void noteWell() {
        m_stood |= m_talk.now() - m_well > m_limits.still;
        m_well = m_talk.now();
    }

    bool end() {
        // More answers than questions: one of an earlier job came late, and the next could be another.
        m_miscounted = m_talk.queued() != (m_proves ? 1 : 0);
        Bytes bytes(m_packed.bytes.begin() + static_cast<std::ptrdiff_t>(m_packed.tail),
                    m_packed.bytes.end());
        if (m_proves) appendQuestions(bytes, kLast);
        if (!send(bytes)) return false;
        return !m_proves || lastAnswer();
    }

    /// Meanwhile a printer that does not tell by itself is asked: the end of a roll must not go by unseen.
    bool lastAnswer() {
        const auto deadline = m_talk.now() + m_limits.printed;
        while (m_talk.now() < deadline) {
            if (m_talk.awaitQueued(1 + kLast, kWatch)) return true;
            if (m_talk.over() != Link::End::Done || !m_talk.interruption().canPrint()) return false;
            if (m_mustAsk && !isWell()) return false;
        }
        return false;
    }

    JobResult confirmed() {
        const auto status = m_talk.status();
        if (!status) return stopped();
        if (m_mustAsk) noteWell();
        if (!m_talk.interruption().canPrint()) return uncertain(m_talk.interruption());
        if (m_stood && status->canPrint())
            return {{PrintOutcome::Uncertain, with(*status, Reason::Unconfirmed)}, Leftover::Nothing, rows()};
        if (m_talk.paperOut()) return uncertain(with(*status, Reason::PaperOut));
        // A miscount: an answer is not ours, though the printer itself is well.
        if (!status->canPrint() || m_miscounted || m_talk.queued() != 1 + kLast) return uncertain(*status);
        return {{PrintOutcome::Printed, *status}, Leftover::Nothing, rows()};
    }

    /// It took everything and can say no more.
    JobResult trusted() {
        const PrinterCondition trouble = m_profile.answersStatus
                                             ? m_talk.status().value_or(PrinterCondition{})
                                             : portCondition(m_talk.link());
        if (m_talk.over() != Link::End::Done || !trouble.canPrint()) return stopped();
        return {{PrintOutcome::Uncertain, with(trouble, Reason::Unconfirmed)}, Leftover::Nothing, rows()};
    }

    JobResult stopped() {
        glance(m_talk);
        if (m_seen.canPrint()) m_seen = m_talk.interruption();
        if (m_seen.canPrint() && endOf(m_talk).canPrint()) m_seen = portCondition(m_talk.link());
        // Before it is asked why: a full buffer has no room for a question. Where nothing of this ticket is
        // in it, it may be the one before, which nobody confirmed.
        if (m_begun || (m_said && m_proves)) clear(m_talk, m_limits);
        const PrinterCondition reason = m_seen.canPrint() ? reasonOf(m_talk, m_profile) : m_seen;
        if (m_dots > 0 || m_unknown)
            return {{PrintOutcome::Uncertain, with(reason, Reason::Unconfirmed)}, Leftover::Paper, rows()};
        // A band that was begun without a dot comes out white.
        return {{PrintOutcome::Failed, reason}, m_begun ? Leftover::Paper : Leftover::Questions};
    }

    JobResult uncertain(const PrinterCondition& reason) {
        clear(m_talk, m_limits);
        return {{PrintOutcome::Uncertain, with(reason, Reason::Unconfirmed)}, Leftover::Paper, rows()};
    }

    std::size_t rows() const { return m_height * m_dots / (m_packed.tail - m_packed.firstDot); }

    static PrinterCondition with(PrinterCondition condition, Reason reason) {
        condition.add(reason);
        return condition;
    }

    Talk& m_talk;
    const PrinterProfile& m_profile;
    const JobLimits& m_limits;
    bool m_proves;
    bool m_mustAsk;  ///< it does not tell by itself
    Packed m_packed;
    std::size_t m_height = 0;
    std::size_t m_taken = 0;  ///< of the last send
    std::size_t m_dots = 0;
    PrinterCondition m_seen;  ///< a trouble it told while it was asked
    bool m_unanswered = false;
    bool m_said = false;
    bool m_broken = false;   ///< the cable, in the last send
    bool m_unknown = false;  ///< whether dots were taken
    bool m_late = false;     ///< the last question in the middle was not answered in time
    bool m_stood = false;    ///< it stood still for longer than is believed
    std::chrono::steady_clock::time_point m_well;  ///< when it last moved or said that all is well
    bool m_begun = false;                          ///< the picture
    bool m_miscounted = false;
};

}  // namespace

bool proves(const PrinterProfile& profile) {
    return profile.answersStatus && profile.answersQueued;
}

JobResult runJob(Talk& talk, const PrinterProfile& profile, const drivers::PrintJob& job,
                 const JobLimits& limits) {
    return Job(talk, profile, limits).run(job);
}

namespace {

/// The first step: whatever was in the printer is gone or ended, so that it can be asked.
/// @return what keeps it from that; empty: done
PrinterCondition emptyFirst(Talk& talk, const PrinterProfile& profile, Unsettled& unsettled,
                            const JobLimits& limits) {
    const bool nothingLost = unsettled.opened || unsettled.leftover == Leftover::Paper || proves(profile);
    const bool empty = nothingLost && emptied(talk);
    if (empty) unsettled.cut = false;  // it may have been in the buffer
    if (!talk.settle(unsettled.leftover == Leftover::Nothing ? kGlance : limits.answer))
        return {Reason::Offline};
    // What may have been begun is ended before the first question, which would else become a part of it.
    if (!empty) {
        if (talk.say(Bytes(bytesOfBand(profile)), limits.quiet).accepted != bytesOfBand(profile))
            return reasonOf(talk, profile);
        talk.setWhole();
    }
    unsettled.opened = false;
    unsettled.emptied = true;
    return {};
}

}  // namespace

PrinterCondition prepare(Talk& talk, const PrinterProfile& profile, Unsettled& unsettled,
                         const JobLimits& limits) {
    if (!unsettled.emptied || !talk.isWhole()) {
        const PrinterCondition trouble = emptyFirst(talk, profile, unsettled, limits);
        if (!trouble.canPrint()) return trouble;
    } else if (!talk.settle(limits.answer)) {
        return {Reason::Offline};
    }
    PrinterCondition condition = portCondition(talk.link());
    if (profile.answersStatus) {
        const auto status = talk.status();
        condition = status ? *status : reasonOf(talk, profile);
        if (status && !status->canPrint()) unsettled.cut = false;  // it may be what kept it from cutting
    }
    if (!endOf(talk).canPrint()) return endOf(talk);
    if (!condition.canPrint()) return condition;

    const bool cuts = unsettled.leftover == Leftover::Paper && !unsettled.cut;
    Bytes bytes;
    // Some printers acknowledge the reset and ignore it.
    if (cuts) bytes.resize(bytesOfBand(profile));
    bytes.insert(bytes.end(), {0x1B, '@'});
    if (cuts) appendCut(bytes, profile);
    const std::size_t untilCut = bytes.size();
    if (profile.automaticStatus) bytes.insert(bytes.end(), kAutomaticOn.begin(), kAutomaticOn.end());
    if (proves(profile)) appendQuestions(bytes, kSettling);
    const std::size_t taken = talk.say(bytes, limits.quiet).accepted;
    unsettled.cut |= cuts && taken >= untilCut;
    if (taken != bytes.size()) return reasonOf(talk, profile);
    if (!proves(profile)) return condition;
    if (!talk.awaitQueued(kSettling, limits.printed) || !talk.settle(kSurplus)) {
        const PrinterCondition trouble = reasonOf(talk, profile);
        if (!trouble.has(Reason::Offline)) unsettled.cut = false;
        return trouble;
    }
    const auto status = talk.status();
    return status ? *status : reasonOf(talk, profile);
}

}  // namespace owc::printer
