#include "drivers/printer/talk.h"

#include <utility>

#include "drivers/printer/escpos.h"

namespace owc::printer {

using drivers::PrinterCondition;

namespace {

constexpr int kMostReads = 64;  ///< of answers that will not end
constexpr Link::Millis kGlance{1};

}  // namespace

Talk::Talk(Link& link, Clock clock, bool nearEnd, Millis answer)
    : m_link(link), m_clock(std::move(clock)), m_nearEnd(nearEnd), m_answer(answer) {}

void Talk::ended(Link::End end) {
    if (end == Link::End::Gone || end == Link::End::Cancelled) m_over = end;
}

Link::Sent Talk::say(std::span<const std::uint8_t> bytes, Millis limit) {
    if (m_over != Link::End::Done) return {0, m_over};
    const Link::Sent sent = m_link.send(bytes, limit);
    if (sent.accepted > 0 && sent.accepted < bytes.size()) m_whole = false;
    ended(sent.end);
    return sent;
}

bool Talk::hear(Millis limit) {
    if (m_over != Link::End::Done) return false;
    const Link::Received received = m_link.receive(limit);
    for (const Answer& answer : m_reader.read(received.bytes)) note(answer);
    ended(received.end);
    return !received.bytes.empty();
}

void Talk::note(const Answer& answer) {
    switch (answer.kind) {
        case Answer::Kind::RealTime:
            m_realTime = answer.bytes[0];
            break;
        case Answer::Kind::Automatic:
            m_automatic = conditionOf(answer, m_nearEnd);
            if (!m_automatic->canPrint()) m_interruption = *m_automatic;
            break;
        case Answer::Kind::Queued:
            ++m_queued;
            m_paperOut = saysPaperOut(answer);
            break;
        case Answer::Kind::Flow:
        case Answer::Kind::Garbage:
            break;
    }
}

bool Talk::settle(Millis quiet) {
    int reads = 0;
    while (reads < kMostReads && hear(quiet)) ++reads;
    m_reader.reset();
    forget();
    return reads < kMostReads;
}

void Talk::forget() {
    m_queued = 0;
    m_paperOut = false;
    m_interruption = {};
}

std::optional<std::uint8_t> Talk::ask(std::uint8_t n) {
    if (!m_whole) return std::nullopt;
    for (int reads = 0; reads < kMostReads && hear(kGlance); ++reads) {
    }
    m_realTime.reset();  // whatever came before the question is no answer to it
    const auto question = askRealTime(n);
    const auto deadline = m_clock() + m_answer;
    if (say(question, m_answer).accepted != question.size()) return std::nullopt;
    while (!m_realTime && m_over == Link::End::Done && m_clock() < deadline)
        hear(std::chrono::ceil<Millis>(deadline - m_clock()));
    return m_realTime;
}

std::optional<PrinterCondition> Talk::status() {
    RealTimeStatus status;
    for (const auto& [n, field] :
         {std::pair{2, &status.offlineCause}, {3, &status.error}, {4, &status.paper}}) {
        const auto answer = ask(static_cast<std::uint8_t>(n));
        if (!answer) return std::nullopt;
        *field = *answer;
    }
    return conditionOf(status, m_nearEnd);
}

bool Talk::awaitQueued(unsigned count, Millis limit) {
    const auto deadline = m_clock() + limit;
    while (m_queued < count && m_over == Link::End::Done && m_interruption.canPrint() && m_clock() < deadline)
        hear(std::chrono::ceil<Millis>(deadline - m_clock()));
    return m_queued >= count;
}

}  // namespace owc::printer
