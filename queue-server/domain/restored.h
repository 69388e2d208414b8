#pragma once

#include <optional>
#include <vector>

#include "queue-server/domain/ids.h"

// A log put back from a backup knows nothing of the numbers that were given after the backup was made. No token is
// given until every device that gives tokens has told the highest number it saw, or a manager has said where to go
// on. The series then resumes above what was told.
namespace owc::domain {

/// A device that has not told its numbers since a restore.
struct Untold {
    DeviceName device;
    bool gives = false;  ///< it gives tokens: none is given before it has told

    friend bool operator==(const Untold&, const Untold&) = default;
};
/// The highest number of the daily series that a device knows of a day.
struct HighestSeen {
    Day day{};
    std::uint32_t number = 0;

    friend bool operator==(const HighestSeen&, const HighestSeen&) = default;
};

// ---- commands ---------------------------------------------------------------------------------------------

/// At the first start on a restored log.
struct RestoreLog {
    std::uint64_t headSeq = 0;  ///< the last event of the backup
    std::vector<Untold> devices;
};
/// What a device knows. A number above those of this log is news at any time: the log has lost its end.
struct ReportHighest {
    DeviceName device;
    std::vector<HighestSeen> seen;
};
/// A manager has looked: tokens may be given again, above this number if one is named.
struct ConfirmRestored {
    DeviceName device;
    std::optional<std::uint32_t> above{};
};

// ---- events -----------------------------------------------------------------------------------------------

/// Visits go on at `firstVisit`, far above any that was given after the backup: a late report names no other visit.
struct LogRestored {
    std::uint64_t headSeq = 0;
    VisitId firstVisit;
    std::vector<Untold> devices;
};
struct HighestReported {
    DeviceName device;
};
/// The series of that day, and of any day before it that is still to come, goes on above this number.
struct SeriesRaised {
    Day day{};
    std::uint32_t above = 0;
};
struct RestoreConfirmed {
    DeviceName device;
};

}  // namespace owc::domain
