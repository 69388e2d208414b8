#include "drivers/api/condition_book.h"

namespace owc::drivers {

namespace {

constexpr Reason kAll[] = {Reason::PaperOut,   Reason::PaperNearEnd, Reason::CoverOpen, Reason::CutterJam,
                           Reason::Overheated, Reason::Offline,      Reason::Removed,   Reason::Unconfirmed};

}  // namespace

bool ConditionBook::note(const PrinterCondition& condition, Time now) {
    bool changed = false;
    for (const Reason reason : kAll) {
        const bool here = condition.has(reason);
        if (!here && !m_entries.contains(reason)) continue;
        Entry& entry = m_entries[reason];
        if (here && !entry.present) {
            if (entry.times++ == 0) entry.first = now;
            changed = true;
        }
        changed |= entry.present && !here;
        if (here || entry.present) entry.last = now;
        entry.present = here;
    }
    return changed;
}

}  // namespace owc::drivers
