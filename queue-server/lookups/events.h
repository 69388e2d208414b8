#pragma once

#include <boost/variant2/variant.hpp>
#include <string>
#include <vector>

#include "queue-server/eligibility/triage.h"
#include "queue-server/lookups/rules.h"

namespace owc::lookups {

/// Why somebody was looked up, and by what the number came. Crosses the wire and lies in the log: append
/// only.
enum class Purpose : std::uint8_t {
    KioskTyped = 1,    ///< a number was typed: only the kind of the answer is told
    KioskCard = 2,     ///< the card itself was read
    CounterCard = 3,   ///< for the visitor who was called to this counter
    Registration = 4,  ///< for a form at the registration desk
    Shared = 5,        ///< another agency, through the data-sharing API
};

/// How the look-up ended. Append only.
enum class Found : std::uint8_t {
    Here = 1,       ///< in the centre's own registry
    Nowhere = 2,    ///< no registry has the number
    CannotAsk = 3,  ///< the registry, or the national one, did not answer
    Upstream = 4,   ///< the national registry had it
};

// What happened, as in domain/events.h. protocol/log.proto numbers these kinds from 140 on.

struct RulesApplied {
    Rules rules;
};
struct LookedUp {
    std::uint64_t lookup = 0;  ///< counts from 1 over the life of the log
    domain::DeviceName device;
    domain::CounterId counter;  ///< 0: not a counter
    domain::OfficerId officer;  ///< empty: nobody is signed in there
    domain::VisitId visit;      ///< 0: none
    domain::PersonId person;    ///< who was looked up
    Purpose purpose{};
    Found found{};
    eligibility::VerdictKind
        told{};                 ///< the foremost kind of the answer; AskCounter where nothing was found out
    std::uint32_t version = 0;  ///< of the registry that was read
    std::string client;         ///< of Shared: its id
    std::string reason;         ///< of Shared: the purpose that the client named, a code
    std::uint32_t records = 0;  ///< of Shared: how many it was given
    std::string outcome;        ///< of Shared: the code of a refusal; empty: it was answered
};
/// Too many unknown numbers in a row.
struct DeviceBarred {
    domain::DeviceName device;
    domain::Time until{};
    std::uint32_t figure = 0;  ///< how many
};

using EventBody = boost::variant2::variant<RulesApplied, LookedUp, DeviceBarred>;

struct Event {
    domain::Time at{};
    EventBody body;
};

using Events = std::vector<Event>;

}  // namespace owc::lookups
