#include "drivers/api/printer_condition.h"

#include <algorithm>

namespace owc::drivers {

std::string_view nameOf(Reason reason) {
    switch (reason) {
        case Reason::PaperOut:
            return "paper-out";
        case Reason::PaperNearEnd:
            return "paper-near-end";
        case Reason::CoverOpen:
            return "cover-open";
        case Reason::CutterJam:
            return "cutter-jam";
        case Reason::Overheated:
            return "overheated";
        case Reason::Offline:
            return "offline";
        case Reason::Removed:
            return "removed";
        case Reason::Unconfirmed:
            return "unconfirmed";
    }
    return "unknown";
}

Severity severityOf(Reason reason) {
    switch (reason) {
        case Reason::PaperNearEnd:
            return Severity::Warning;
        case Reason::PaperOut:
        case Reason::CoverOpen:
        case Reason::Overheated:
        case Reason::Unconfirmed:
            return Severity::Retry;
        case Reason::CutterJam:
        case Reason::Offline:
            return Severity::Fault;
        case Reason::Removed:
            return Severity::Removed;
    }
    return Severity::Fault;
}

bool PrinterCondition::canPrint() const {
    return std::ranges::all_of(m_reasons,
                               [](Reason reason) { return severityOf(reason) == Severity::Warning; });
}

std::string PrinterCondition::text() const {
    std::string text;
    for (const Reason reason : m_reasons) text += (text.empty() ? "" : ",") + std::string(nameOf(reason));
    return text;
}

}  // namespace owc::drivers
