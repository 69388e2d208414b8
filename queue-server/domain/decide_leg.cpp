#include "queue-server/domain/decide.h"
#include "queue-server/domain/promised_time.h"

namespace owc::domain::rules {

Result<const Visit*> visitAt(const State& state, CounterId id, const DeviceName& device) {
    const auto counter = heldBy(state, id, device);
    if (!counter) return tl::unexpected(counter.error());
    if (!(*counter)->visit) return fail(ErrorCode::NoVisitor);
    return state.find(*(*counter)->visit);
}

namespace {

/// The visit at the counter if its leg is in `wanted`; WrongStep otherwise.
template <class AtCounter>
Result<const Visit*> visitIn(LegState wanted, const State& state, const AtCounter& command) {
    const auto visit = visitAt(state, command.counter, command.device);
    if (visit && (*visit)->leg().state != wanted) return fail(ErrorCode::WrongStep);
    return visit;
}

}  // namespace

Result<Events> decide(const State& state, const CallNext& command, Time now) {
    const auto counter = heldBy(state, command.counter, command.device);
    if (!counter) return tl::unexpected(counter.error());
    if ((*counter)->lease != LeaseState::Open) return fail(ErrorCode::CounterClosed);
    if ((*counter)->visit) return fail(ErrorCode::CounterBusy);
    const CounterSetup* setup = state.rules->find(command.counter);
    if (!setup) return fail(ErrorCode::UnknownCounter, "the settings no longer have it: finish and close it");
    const auto next = nextByPromisedTime(state, setup->services);
    if (!next) return fail(ErrorCode::NothingWaiting);
    return Events{{now, LegCalled{next->visit, command.counter, next->reason}}};
}

Result<Events> decide(const State& state, const Recall& command, Time now) {
    const auto visit = visitIn(LegState::Called, state, command);
    if (!visit) return tl::unexpected(visit.error());
    const Leg& leg = (*visit)->leg();
    if (leg.arrivedAt) return fail(ErrorCode::WrongStep, "she stands at the desk");
    if (leg.calls >= state.rules->recallLimit) return fail(ErrorCode::RecallLimit);
    if (now < leg.lastCallAt + state.rules->recallPause) return fail(ErrorCode::RecallTooSoon);
    return Events{{now, LegRecalled{(*visit)->id, command.counter}}};
}

Result<Events> decide(const State& state, const MarkArrived& command, Time now) {
    const auto visit = visitIn(LegState::Called, state, command);
    if (!visit) return tl::unexpected(visit.error());
    if ((*visit)->leg().arrivedAt) return fail(ErrorCode::WrongStep, "already at the desk");
    return Events{{now, VisitorArrived{(*visit)->id, command.counter}}};
}

Result<Events> decide(const State& state, const StartServing& command, Time now) {
    const auto visit = visitIn(LegState::Called, state, command);
    if (!visit) return tl::unexpected(visit.error());
    Events events;
    if (!(*visit)->leg().arrivedAt) events.push_back({now, VisitorArrived{(*visit)->id, command.counter}});
    events.push_back({now, ServingStarted{(*visit)->id, command.counter}});
    return events;
}

Result<Events> decide(const State& state, const Complete& command, Time now) {
    const auto visit = visitIn(LegState::Serving, state, command);
    if (!visit) return tl::unexpected(visit.error());
    return Events{{now, LegCompleted{(*visit)->id, command.counter}},
                  {now, VisitEnded{(*visit)->id, VisitEnd::Served}}};
}

Result<Events> decide(const State& state, const MarkNoShow& command, Time now) {
    const auto visit = visitIn(LegState::Called, state, command);
    if (!visit) return tl::unexpected(visit.error());
    const Leg& leg = (*visit)->leg();
    if (leg.arrivedAt) return fail(ErrorCode::WrongStep, "she stands at the desk");
    if (now < leg.lastCallAt + state.rules->noShowAfter) return fail(ErrorCode::NoShowTooSoon);
    return Events{{now, VisitorMissed{(*visit)->id, command.counter, now + state.rules->graceAfterNoShow}}};
}

Result<Events> decide(const State& state, const Park& command, Time now) {
    const auto visit = visitIn(LegState::Serving, state, command);
    if (!visit) return tl::unexpected(visit.error());
    std::optional<Time> until;
    if (command.backAfter) {
        if (*command.backAfter < std::chrono::minutes{1} || *command.backAfter > std::chrono::minutes{240})
            return fail(ErrorCode::BadInput, "back_after: 1 to 240 minutes");
        until = now + *command.backAfter;
    }
    return Events{{now, LegParked{(*visit)->id, command.counter, command.reason, until}}};
}

Result<Events> decide(const State& state, const Transfer& command, Time now) {
    const auto visit = visitIn(LegState::Serving, state, command);
    if (!visit) return tl::unexpected(visit.error());
    const Service* service = state.rules->find(command.toService);
    if (!service) return fail(ErrorCode::UnknownService, command.toService.value);
    const Visit& v = **visit;
    if (v.leg().service == command.toService) return fail(ErrorCode::BadInput, "to_service: she is there");
    return Events{{now, LegTransferred{v.id, command.counter, command.toService,
                                       promise(*service, v.priority, v.leg().placeAt)}}};
}

Result<Events> decide(const State& state, const ShowCard& command, Time now) {
    const auto visit = visitAt(state, command.counter, command.device);
    if (!visit) return tl::unexpected(visit.error());
    return Events{{now, CardShown{(*visit)->id, command.counter, state.find(command.counter)->officer}}};
}

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

}  // namespace owc::domain::rules
