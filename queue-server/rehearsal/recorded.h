#pragma once

#include "queue-server/rehearsal/script.h"
#include "queue-server/rehearsal/waits.h"

namespace owc::rehearsal {

/// One business day as a log tells it.
struct RecordedDay {
    Script script;
    domain::Rules rules;      ///< in force when the day was opened
    std::vector<Fate> fates;  ///< how it really went, in the order of the script's visitors
};

/// The last day of a log: who came when and for what, how long each was served and where that led, who did not
/// come, who left, and when each counter was staffed. Calls and their order are left out: they are what is played anew.
/// @return BadInput when the log holds no business day
[[nodiscard]] domain::Result<RecordedDay> lastDayOf(const domain::Events& log);

}  // namespace owc::rehearsal
