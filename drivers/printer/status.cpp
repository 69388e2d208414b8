#include "drivers/printer/status.h"

namespace owc::printer {

using drivers::PrinterCondition;
using drivers::Reason;

namespace {

constexpr std::uint8_t kXon = 0x11, kXoff = 0x13;

bool isRealTime(std::uint8_t byte) {
    return (byte & 0x93) == 0x12;
}
bool isAutomatic(std::uint8_t byte) {
    return (byte & 0x93) == 0x10;
}
/// GS r, and bytes 2 to 4 of an automatic status.
bool isPlain(std::uint8_t byte) {
    return (byte & 0x90) == 0;
}

}  // namespace

std::vector<Answer> AnswerReader::read(std::span<const std::uint8_t> bytes) {
    std::vector<Answer> answers;
    for (const std::uint8_t byte : bytes) {
        if (byte == kXon || byte == kXoff) {  // may come in the middle of an automatic status
            answers.push_back({Answer::Kind::Flow, {byte}});
            continue;
        }
        if (m_have > 0 && isPlain(byte)) {
            m_automatic[m_have++] = byte;
            if (m_have < m_automatic.size()) continue;
            answers.push_back({Answer::Kind::Automatic, m_automatic});
            m_have = 0;
            continue;
        }
        if (m_have > 0) answers.push_back({Answer::Kind::Garbage, {m_automatic[0]}});
        m_have = 0;
        if (isAutomatic(byte)) {
            m_automatic[m_have++] = byte;
        } else {
            const auto kind = isRealTime(byte) ? Answer::Kind::RealTime
                              : isPlain(byte)  ? Answer::Kind::Queued
                                               : Answer::Kind::Garbage;
            answers.push_back({kind, {byte}});
        }
    }
    return answers;
}

PrinterCondition conditionOf(const RealTimeStatus& status, bool nearEnd) {
    PrinterCondition condition;
    if ((status.offlineCause & 0x04) != 0) condition.add(Reason::CoverOpen);
    if ((status.offlineCause & 0x20) != 0 || (status.paper & 0x60) != 0) condition.add(Reason::PaperOut);
    if (nearEnd && (status.paper & 0x0C) != 0) condition.add(Reason::PaperNearEnd);
    if ((status.error & 0x08) != 0) condition.add(Reason::CutterJam);
    if ((status.error & 0x40) != 0) condition.add(Reason::Overheated);
    // A mechanical or lasting error, or one without a cause named.
    const bool unnamed = (status.offlineCause & 0x40) != 0 && condition.canPrint();
    if ((status.error & 0x24) != 0 || unnamed) condition.add(Reason::Offline);
    return condition;
}

PrinterCondition conditionOf(const Answer& automatic, bool nearEnd) {
    const auto& bytes = automatic.bytes;
    PrinterCondition condition;
    if ((bytes[0] & 0x20) != 0) condition.add(Reason::CoverOpen);
    if ((bytes[2] & 0x0C) != 0) condition.add(Reason::PaperOut);
    if (nearEnd && (bytes[2] & 0x03) != 0) condition.add(Reason::PaperNearEnd);
    if ((bytes[1] & 0x08) != 0) condition.add(Reason::CutterJam);
    if ((bytes[1] & 0x40) != 0) condition.add(Reason::Overheated);
    const bool unnamed = (bytes[0] & 0x08) != 0 && condition.canPrint();
    if ((bytes[1] & 0x24) != 0 || unnamed) condition.add(Reason::Offline);
    return condition;
}

bool saysPaperOut(const Answer& queued) {
    return (queued.bytes[0] & 0x0C) != 0;
}

}  // namespace owc::printer
