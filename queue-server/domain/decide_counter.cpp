#include "queue-server/domain/decide.h"

namespace owc::domain::rules {

Result<const Counter*> heldBy(const State& state, CounterId id, const DeviceName& device) {
    const Counter* counter = state.find(id);
    if (!counter) return fail(ErrorCode::UnknownCounter);
    if (counter->lease == LeaseState::Closed) return fail(ErrorCode::CounterClosed);
    if (counter->device != device) return fail(ErrorCode::CounterTaken);
    return counter;
}

Result<const Counter*> readyAt(const State& state, CounterId id, const DeviceName& device) {
    const auto counter = heldBy(state, id, device);
    if (!counter) return counter;
    if ((*counter)->lease != LeaseState::Open) return fail(ErrorCode::CounterClosed);
    if ((*counter)->visit) return fail(ErrorCode::CounterBusy);
    if ((*counter)->onBreak) return fail(ErrorCode::OnBreak);
    return counter;
}

namespace {

/// One officer and one device hold one counter at a time.
Result<void> checkHoldsNoOther(const State& state, CounterId counter, const OfficerId& officer,
                               const DeviceName& device) {
    for (const auto& [id, other] : state.counters) {
        if (id == counter || other.lease == LeaseState::Closed) continue;
        if (other.officer == officer) return fail(ErrorCode::OfficerElsewhere);
        if (other.device == device) return fail(ErrorCode::CounterTaken, "this device holds another counter");
    }
    return {};
}

}  // namespace

Result<Events> decide(const State& state, const OpenCounter& command, Time now) {
    if (!state.day) return fail(ErrorCode::DayNotOpen);
    const Counter* counter = state.find(command.counter);
    if (!counter) return fail(ErrorCode::UnknownCounter);
    if (counter->lease != LeaseState::Closed && counter->officer != command.officer)
        return fail(ErrorCode::CounterTaken);
    if (const auto free = checkHoldsNoOther(state, command.counter, command.officer, command.device); !free)
        return tl::unexpected(free.error());
    if (counter->lease == LeaseState::Open && counter->device == command.device) return Events{};
    // The same officer, back after a restart or at a replacement PC.
    if (counter->lease != LeaseState::Closed)
        return Events{{now, CounterResumed{command.counter, command.device}}};
    return Events{{now, CounterOpened{command.counter, command.officer, command.device}}};
}

Result<Events> decide(const State& state, const CloseCounter& command, Time now) {
    const auto counter = heldBy(state, command.counter, command.device);
    if (!counter) return tl::unexpected(counter.error());
    if ((*counter)->visit) return fail(ErrorCode::CounterBusy);
    return Events{{now, CounterClosed{command.counter, (*counter)->officer, command.device}}};
}

Result<Events> decide(const State& state, const TakeOver& command, Time now) {
    const Counter* counter = state.find(command.counter);
    if (!counter) return fail(ErrorCode::UnknownCounter);
    if (counter->lease == LeaseState::Closed) return fail(ErrorCode::CounterClosed);
    if (const auto free = checkHoldsNoOther(state, command.counter, command.officer, command.device); !free)
        return tl::unexpected(free.error());
    return Events{{now, CounterTakenOver{command.counter, command.officer, command.device, command.supervisor}}};
}

Result<Events> decide(const State& state, const StartBreak& command, Time now) {
    if (const auto counter = readyAt(state, command.counter, command.device); !counter)
        return tl::unexpected(counter.error());
    return Events{{now, BreakStarted{command.counter, command.reason}}};
}

Result<Events> decide(const State& state, const EndBreak& command, Time now) {
    const auto counter = heldBy(state, command.counter, command.device);
    if (!counter) return tl::unexpected(counter.error());
    if (!(*counter)->onBreak) return Events{};
    return Events{{now, BreakEnded{command.counter}}};
}

Result<Events> decide(const State& state, const CallManager& command, Time now) {
    const Counter* counter = state.find(command.counter);
    if (!counter) return fail(ErrorCode::UnknownCounter);
    // Whoever sits at a desk that is not signed in may need help too.
    if (counter->lease != LeaseState::Closed && counter->device != command.device)
        return fail(ErrorCode::CounterTaken);
    if (counter->managerCalledAt) return Events{};
    return Events{{now, ManagerCalled{command.counter, command.device}}};
}

Result<Events> decide(const State& state, const AnswerManagerCall& command, Time now) {
    const Counter* counter = state.find(command.counter);
    if (!counter) return fail(ErrorCode::UnknownCounter);
    if (!command.byManager) {
        if (const auto held = heldBy(state, command.counter, command.device); !held)
            return tl::unexpected(held.error());
    }
    if (!counter->managerCalledAt) return Events{};
    return Events{{now, ManagerCallAnswered{command.counter, command.device}}};
}

Result<Events> decide(const State& state, const LoseCounter& command, Time now) {
    const Counter* counter = state.find(command.counter);
    if (!counter) return fail(ErrorCode::UnknownCounter);
    if (counter->lease != LeaseState::Open) return Events{};
    return Events{{now, CounterLost{command.counter}}};
}

namespace {

void returnLost(const State& state, Time now, Events& events) {
    for (const auto& [id, counter] : state.counters) {
        if (counter.lease != LeaseState::Lost || now < counter.since + state.rules->leaseGrace) continue;
        const Visit* visit = counter.visit ? state.find(*counter.visit) : nullptr;
        // Somebody being served stays with her officer: only people decide about an open service.
        if (visit && visit->leg().state == LegState::Serving) continue;
        if (visit) events.push_back({now, LegReturned{visit->id, id}});
        events.push_back({now, CounterClosed{id}});
    }
}

void endDeadlines(const State& state, Time now, Events& events) {
    for (const VisitId id : state.timed) {
        const Visit& visit = *state.find(id);
        if (now < *visit.leg().deadline) continue;
        if (visit.leg().state == LegState::Parked) events.push_back({now, LegResumed{id}});
        if (visit.leg().state == LegState::NoShow) events.push_back({now, VisitEnded{id, VisitEnd::NoShow}});
    }
}

}  // namespace

Result<Events> decide(const State& state, const Tick&, Time now) {
    Events events;
    if (!state.day) return events;
    returnLost(state, now, events);
    endDeadlines(state, now, events);
    return events;
}

}  // namespace owc::domain::rules
