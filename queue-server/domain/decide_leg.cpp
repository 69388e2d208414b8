#include <algorithm>

#include "queue-server/domain/calling_order.h"
#include "queue-server/domain/decide.h"

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
    const auto counter = readyAt(state, command.counter, command.device);
    if (!counter) return tl::unexpected(counter.error());
    const CounterSetup* setup = state.rules->find(command.counter);
    if (!setup) return fail(ErrorCode::UnknownCounter, "the settings no longer have it: finish and close it");
    const auto next = nextCall(state, **counter, *setup, now);
    if (!next) return fail(ErrorCode::NothingWaiting);
    return Events{{now, LegCalled{next->visit, command.counter, next->reason}}};
}

Result<Events> decide(const State& state, const CallChosen& command, Time now) {
    const auto counter = readyAt(state, command.counter, command.device);
    if (!counter) return tl::unexpected(counter.error());
    const CounterSetup* setup = state.rules->find(command.counter);
    const Visit* visit = state.findOpen(command.token);
    if (!setup) return fail(ErrorCode::UnknownCounter);
    if (!visit) return fail(ErrorCode::UnknownVisit);
    if (visit->leg().state != LegState::Waiting) return fail(ErrorCode::WrongStep);
    CallReason reason = reasonFor(state, *setup, *visit, CallRule::Choice);
    reason.choice = command.reason;
    return Events{{now, LegCalled{visit->id, command.counter, reason}}};
}

Result<Events> decide(const State& state, const ServeDirect& command, Time now) {
    if (!state.day) return fail(ErrorCode::DayNotOpen);
    if (state.restoredSince) return fail(ErrorCode::Restored);
    const auto counter = readyAt(state, command.counter, command.device);
    if (!counter) return tl::unexpected(counter.error());
    const Service* service = state.rules->find(command.service);
    if (!service) return fail(ErrorCode::UnknownService, command.service.value);
    const auto token = freeToken(state);
    if (!token) return fail(ErrorCode::NumbersExhausted);
    const VisitId visit{state.nextVisit};
    const Time promised = promise(*service, Priority::None, now);
    return Events{{now, VisitOpened{.visit = visit,
                                    .token = *token,
                                    .code = command.code,
                                    .day = *state.day,
                                    .service = command.service,
                                    .language = command.language,
                                    .device = command.device,
                                    .promisedBy = promised}},
                  {now, LegCalled{visit, command.counter,
                                  {.promisedBy = promised, .placeAt = now, .rule = CallRule::Direct}}},
                  {now, ServingStarted{visit, command.counter}}};
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
    return Events{{now, ServingStarted{(*visit)->id, command.counter}}};
}

namespace {

/// What follows a finished leg: the next of her plan, the way out of one that was not done, or the end.
EventBody afterLeg(const State& state, const Visit& visit, bool done) {
    const Leg& leg = visit.leg();
    const Service* served = state.rules->find(leg.service);
    const auto begin = [&](const ServiceId& id, Time placeAt, std::optional<Time> promisedBy) {
        return LegBegun{visit.id, id, placeAt,
                        promisedBy.value_or(promise(*state.rules->find(id), visit.priority, placeAt))};
    };
    if (!done && served && served->whenNotDone) return begin(*served->whenNotDone, leg.placeAt, {});
    if (!done || visit.plan.empty()) return VisitEnded{visit.id, VisitEnd::Served};
    const PlannedLeg& next = visit.plan.front();
    return begin(next.service, next.placeAt.value_or(visit.arrivedAt), next.promisedBy);
}

/// A service of the rules that she is not at already.
Result<const Service*> elsewhere(const State& state, const Visit& visit, const ServiceId& id) {
    const Service* service = state.rules->find(id);
    if (!service) return fail(ErrorCode::UnknownService, id.value);
    if (visit.leg().service == id) return fail(ErrorCode::BadInput, "service: she is there");
    return service;
}

constexpr std::size_t kLongestPlan = 8;

}  // namespace

Result<Events> decide(const State& state, const Complete& command, Time now) {
    const auto visit = visitIn(LegState::Serving, state, command);
    if (!visit) return tl::unexpected(visit.error());
    return Events{{now, LegCompleted{(*visit)->id, command.counter, command.done}},
                  {now, afterLeg(state, **visit, command.done)}};
}

Result<Events> decide(const State& state, const AddService& command, Time now) {
    const auto visit = visitAt(state, command.counter, command.device);
    if (!visit) return tl::unexpected(visit.error());
    if (const auto service = elsewhere(state, **visit, command.service); !service)
        return tl::unexpected(service.error());
    const auto& plan = (*visit)->plan;
    if (std::ranges::find(plan, command.service, &PlannedLeg::service) != plan.end() || plan.size() >= kLongestPlan)
        return fail(ErrorCode::BadInput, "service: it is planned already");
    return Events{{now, ServiceAdded{(*visit)->id, command.counter, command.service}}};
}

Result<Events> decide(const State& state, const SendAndReturn& command, Time now) {
    const auto visit = visitIn(LegState::Serving, state, command);
    if (!visit) return tl::unexpected(visit.error());
    const auto service = elsewhere(state, **visit, command.toService);
    if (!service) return tl::unexpected(service.error());
    if ((*visit)->plan.size() >= kLongestPlan) return fail(ErrorCode::BadInput, "service: her plan is full");
    return Events{{now, LegSentAway{(*visit)->id, command.counter, command.toService,
                                    promise(**service, (*visit)->priority, (*visit)->leg().placeAt)}}};
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
    const auto service = elsewhere(state, **visit, command.toService);
    if (!service) return tl::unexpected(service.error());
    return Events{{now, LegTransferred{(*visit)->id, command.counter, command.toService,
                                       promise(**service, (*visit)->priority, (*visit)->leg().placeAt)}}};
}

Result<Events> decide(const State& state, const ShowCard& command, Time now) {
    const auto visit = visitAt(state, command.counter, command.device);
    if (!visit) return tl::unexpected(visit.error());
    return Events{{now, CardShown{(*visit)->id, command.counter, state.find(command.counter)->officer}}};
}

Result<Events> decide(const State& state, const Undo& command, Time now) {
    const auto counter = heldBy(state, command.counter, command.device);
    if (!counter) return tl::unexpected(counter.error());
    const auto& last = (*counter)->last;
    if (!last || now > last->at + state.rules->undoWithin) return fail(ErrorCode::NothingToUndo);
    const VisitId id = last->before.id;
    const Visit* visit = state.find(id);
    if (!visit || visit->changes != last->changesAfter) return fail(ErrorCode::NothingToUndo, "she has moved on");
    if ((*counter)->visit && (*counter)->visit != id) return fail(ErrorCode::CounterBusy);
    return Events{{now, StepUndone{id, command.counter}}};
}

}  // namespace owc::domain::rules
