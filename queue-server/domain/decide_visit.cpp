#include "queue-server/domain/decide.h"

// What any open counter may do for a visitor who is not at it.
namespace owc::domain::rules {

Result<Events> decide(const State& state, const Resume& command, Time now) {
    if (const auto counter = heldBy(state, command.counter, command.device); !counter)
        return tl::unexpected(counter.error());
    const Visit* visit = state.findOpen(command.token);
    if (!visit) return fail(ErrorCode::UnknownVisit);
    if (visit->leg().state != LegState::Parked) return fail(ErrorCode::WrongStep);
    return Events{{now, LegResumed{visit->id}}};
}

Result<Events> decide(const State& state, const Readmit& command, Time now) {
    if (const auto counter = heldBy(state, command.counter, command.device); !counter)
        return tl::unexpected(counter.error());
    const Visit* visit = state.findOpen(command.token);
    if (!visit) return fail(ErrorCode::UnknownVisit);
    if (visit->leg().state != LegState::NoShow) return fail(ErrorCode::WrongStep);
    if (now >= *visit->leg().deadline) return fail(ErrorCode::GraceOver);
    return Events{{now, VisitReadmitted{visit->id}}};
}

Result<Events> decide(const State& state, const WalkOut& command, Time now) {
    if (const auto counter = heldBy(state, command.counter, command.device); !counter)
        return tl::unexpected(counter.error());
    const Visit* visit = state.findOpen(command.token);
    if (!visit) return fail(ErrorCode::UnknownVisit);
    const LegState leg = visit->leg().state;
    if (leg != LegState::Waiting && leg != LegState::Called && leg != LegState::Parked)
        return fail(ErrorCode::WrongStep);
    return Events{{now, VisitEnded{visit->id, VisitEnd::WalkedOut}}};
}

Result<Events> decide(const State& state, const CorrectPriority& command, Time now) {
    if (const auto counter = heldBy(state, command.counter, command.device); !counter)
        return tl::unexpected(counter.error());
    const Visit* visit = state.findOpen(command.token);
    if (!visit) return fail(ErrorCode::UnknownVisit);
    if (visit->priority == command.priority) return Events{};
    const Leg& leg = visit->leg();
    const Time promised = visit->appointment ? leg.promisedBy
                                             : promise(*state.rules->find(leg.service), command.priority, leg.placeAt);
    return Events{{now, PriorityCorrected{visit->id, command.counter, command.priority, command.reason, promised}}};
}

}  // namespace owc::domain::rules
