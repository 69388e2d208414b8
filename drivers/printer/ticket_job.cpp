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

void appendQuestions(Bytes& bytes, unsigned count) {
    for (; count > 0; --count) bytes.insert(bytes.end(), kAskQueued.begin(), kAskQueued.end());
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
            return {{PrintOutcome::Failed, trouble}, m_unanswered ? Leftover::Questions : Leftover::Nothing};
        m_packed = packTicket(raster, m_profile);
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
        if (m_proves) appendQuestions(bytes, 1);
        if (!send(bytes)) return false;
        return !m_proves || m_talk.awaitQueued(1, m_limits.quiet);
    }

    bool picture() {
        const auto all = std::span(m_packed.bytes);
        std::size_t at = m_packed.bands;
        while (at < m_packed.tail) {
            const bool sent = send(all.subspan(at, std::min(kChunk, m_packed.tail - at)));
            at += m_taken;
            m_begun |= m_taken > 0;
            m_dots = at - std::min(at, m_packed.firstDot);
            if (!isInCommand(m_packed, at)) m_talk.setWhole();
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
            if (m_profile.automaticStatus) continue;
            const auto status = m_talk.status();
            if (!status) return false;
            if (status->canPrint()) continue;
            m_seen = *status;
            return false;
        }
        return false;
    }

    JobResult confirmed() {
        const auto status = m_talk.status();
        if (!status) return stopped();
        if (!m_talk.interruption().canPrint()) return uncertain(m_talk.interruption());
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
        if (m_said)
            clear(m_talk, m_limits);  // before it is asked why: a full buffer has no room for a question
        const PrinterCondition reason = m_seen.canPrint() ? reasonOf(m_talk, m_profile) : m_seen;
        if (m_dots > 0)
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
    Packed m_packed;
    std::size_t m_height = 0;
    std::size_t m_taken = 0;  ///< of the last send
    std::size_t m_dots = 0;
    PrinterCondition m_seen;  ///< a trouble it told while it was asked
    bool m_unanswered = false;
    bool m_said = false;
    bool m_begun = false;  ///< the picture
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
    const bool empty = emptied(talk);
    if (!talk.settle(leftover == Leftover::Nothing ? kGlance : limits.answer)) return {Reason::Offline};
    Bytes bytes(bytesOfBand(profile));
    // What may have been begun is ended before the first question, which would else become a part of it.
    if (!empty) {
        if (talk.say(bytes, limits.quiet).accepted != bytes.size()) return reasonOf(talk, profile);
        bytes.clear();
        talk.setWhole();
    }
    PrinterCondition condition = portCondition(talk.link());
    if (profile.answersStatus) {
        const auto status = talk.status();
        condition = status ? *status : reasonOf(talk, profile);
    }
    if (!endOf(talk).canPrint()) return endOf(talk);
    if (!condition.canPrint()) return condition;

    bytes.insert(bytes.end(), {0x1B, '@'});
    if (leftover == Leftover::Paper) appendCut(bytes, profile);
    if (profile.automaticStatus) bytes.insert(bytes.end(), kAutomaticOn.begin(), kAutomaticOn.end());
    if (proves(profile)) appendQuestions(bytes, kSettling);
    if (talk.say(bytes, limits.quiet).accepted != bytes.size()) return reasonOf(talk, profile);
    if (!proves(profile)) return condition;
    if (!talk.awaitQueued(kSettling, limits.printed) || !talk.settle(kSurplus))
        return reasonOf(talk, profile);
    const auto status = talk.status();
    return status ? *status : reasonOf(talk, profile);
}

}  // namespace owc::printer
