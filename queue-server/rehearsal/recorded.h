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

/// A day of a log, the last one when none is wanted: who came when and for what, how long each was served and where that led, who did not
/// come, who left, when each counter was staffed, and what a manager lent or stopped. Calls and their order are left out: they are what is played anew.
/// @return BadInput when the log holds no such business day
[[nodiscard]] domain::Result<RecordedDay> dayOf(const domain::Events& log, std::optional<domain::Day> wanted = {});

}  // namespace owc::rehearsal
