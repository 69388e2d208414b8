#pragma once

#include "queue-server/domain/ids.h"
#include "queue-server/domain/rules.h"

namespace owc::domain {

/// The named calling orders. Released numbers stay.
enum class Policy : std::uint8_t { PromisedTime = 0 };

/// Why this token was called, as it was at that moment; kept in the log and turned into a sentence.
struct CallReason {
    Policy policy = Policy::PromisedTime;
    Time promisedBy{};  ///< the earliest promise among all that the counter could have called
    Time placeAt{};
    Priority priority = Priority::None;
    std::uint32_t waiting = 0;    ///< how many the counter could have called, she included
    std::uint32_t overtaken = 0;  ///< of those, how many hold an earlier place in line
    bool placeKept = false;       ///< she came back (park, transfer, re-admission) to her old place

    friend bool operator==(const CallReason&, const CallReason&) = default;
};

}  // namespace owc::domain
