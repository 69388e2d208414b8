#pragma once

#include "queue-server/rehearsal/script.h"

namespace owc::simulation {

enum class Kind {
    Ordinary,      ///< 40 to 600 visitors over an opening day
    FirstPayment,  ///< 3,000 visitors, most of them at the gate two hours before it opens
};

struct RandomDay {
    rehearsal::Script script;
    domain::Rules rules;
};

/// The day of this seed: the same for ever on one standard library.
[[nodiscard]] RandomDay randomDay(std::uint64_t seed, Kind kind, domain::Policy policy);

}  // namespace owc::simulation
