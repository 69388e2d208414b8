#pragma once

#include <optional>

#include "queue-server/domain/ids.h"
#include "queue-server/domain/rules.h"

namespace owc::domain {

/// Which rule chose the token. Released numbers stay.
enum class CallRule : std::uint8_t {
    Policy = 0,     ///< the counter's named policy
    MaxWait = 1,    ///< somebody had waited longer than the centre allows: arrival order wins
    Condition = 2,  ///< a condition of the work profile held: those services came first
    Choice = 3,     ///< an officer with that permission chose the token, and said why
    Direct = 4,     ///< served without waiting in line
};

/// Why an officer passed over the order.
enum class ChoiceReason : std::uint8_t { Unwell = 0, Child = 1, Document = 2, Complaint = 3, Other = 4 };

/// Why this token was called, as it was at that moment; kept in the log and turned into a sentence.
struct CallReason {
    Policy policy = Policy::PromisedTime;
    Time promisedBy{};  ///< her promise
    Time placeAt{};
    Priority priority = Priority::None;
    std::uint32_t waiting = 0;    ///< how many the counter could have called, she included
    std::uint32_t overtaken = 0;  ///< of those, how many hold an earlier place in line
    bool placeKept = false;       ///< she came back (park, transfer, re-admission) to her old place
    CallRule rule = CallRule::Policy;
    Duration limit{};                      ///< of MaxWait and Condition: the wait that was passed
    std::optional<ChoiceReason> choice{};  ///< of Choice

    friend bool operator==(const CallReason&, const CallReason&) = default;
};

}  // namespace owc::domain
