#pragma once

#include <chrono>
#include <map>

#include "drivers/api/printer_condition.h"

namespace owc::drivers {

/// What was wrong with a device since the program started: each reason with its first and last time and how often it came.
class ConditionBook {
  public:
    using Time = std::chrono::system_clock::time_point;
    struct Entry {
        Time first;           ///< it came for the first time
        Time last;            ///< it was there last
        unsigned times = 0;   ///< how often it came
        bool present = false;
    };

    /// @return whether anything changed
    bool note(const PrinterCondition& condition, Time now);
    [[nodiscard]] const std::map<Reason, Entry>& entries() const { return m_entries; }

  private:
    std::map<Reason, Entry> m_entries;
};

}  // namespace owc::drivers
