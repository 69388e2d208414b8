#include "queue-server/domain/apply.h"

#include <utility>

#include "queue-server/domain/check.h"

namespace owc::domain::rules {
namespace {

Visit& visitOf(State& state, VisitId id) {
    const auto it = state.visits.find(id);
    OWC_CHECK(it != state.visits.end());
    return it->second;
}

Counter& counterOf(State& state, CounterId id) {
    const auto it = state.counters.find(id);
    OWC_CHECK(it != state.counters.end());
    return it->second;
}

/// Puts a leg into a state and keeps the derived line and timer sets true. The only way a leg moves.
void move(State& state, Visit& visit, LegState to, Time at, std::optional<Time> deadline = {}) {
    Leg& leg = visit.leg();
    if (leg.state == LegState::Waiting)
        state.lines[leg.service].erase({leg.promisedBy, leg.placeAt, visit.id});
    leg.state = to;
    leg.stateSince = at;
    leg.deadline = deadline;
    if (deadline)
        state.timed.insert(visit.id);
    else
        state.timed.erase(visit.id);
    if (to == LegState::Waiting) state.lines[leg.service].insert({leg.promisedBy, leg.placeAt, visit.id});
}

/// Back in her line at her old place.
void backToPlace(State& state, Visit& visit, Time at) {
    Leg& leg = visit.leg();
    leg.counter.reset();
    leg.calls = 0;
    leg.arrivedAt.reset();
    leg.placeKept = true;
    move(state, visit, LegState::Waiting, at);
}

void apply(State& state, const SettingsApplied& e, Time) {
    state.rules = e.rules;
    for (const CounterSetup& setup : e.rules.counters)
        state.counters.try_emplace(setup.id, Counter{.id = setup.id});
    std::erase_if(state.counters, [&](const auto& entry) {
        return !e.rules.find(entry.first) && entry.second.lease == LeaseState::Closed;
    });
}

void apply(State& state, const DayOpened& e, Time) {
    state.day = e.day;
    if (std::exchange(state.lastDay, e.day) == e.day) return;  // closed too early: its numbers go on
    state.nextToken = 1;
    state.figures = {};
    std::erase_if(state.visits, [](const auto& entry) { return !entry.second.open(); });
    for (auto& [id, counter] : state.counters) counter.served = 0;
}

void apply(State& state, const DayClosed&, Time) {
    state.day.reset();
}

std::size_t localHour(const State& state, Time at) {
    const auto local = at + state.rules->utcOffset;
    const auto sinceMidnight = local - std::chrono::floor<std::chrono::days>(local);
    return static_cast<std::size_t>(std::chrono::floor<std::chrono::hours>(sinceMidnight).count());
}

void apply(State& state, const VisitOpened& e, Time at) {
    Visit visit{.id = e.visit,
                .token = e.token,
                .code = e.code,
                .day = e.day,
                .firstService = e.service,
                .priority = e.priority,
                .language = e.language,
                .partySize = e.partySize,
                .person = e.person,
                .device = e.device,
                .arrivedAt = at};
    visit.legs.push_back({.service = e.service, .placeAt = at, .promisedBy = e.promisedBy, .stateSince = at});
    state.nextVisit = e.visit.value + 1;
    state.nextToken = e.token.value + 1;
    state.openTokens[e.token] = e.visit;
    state.lines[e.service].insert({e.promisedBy, at, e.visit});
    state.peopleInside += e.partySize;
    ++state.figures.arrived;
    ++state.figures.arrivalsByHour[localHour(state, at)];
    state.visits.emplace(e.visit, std::move(visit));
}

void apply(State& state, const TicketReported& e, Time) {
    TicketState& ticket = visitOf(state, e.visit).ticket;
    // A failed reprint does not take the first paper out of her hand.
    if (e.duplicate && e.result != PrintResult::Printed && ticket != TicketState::Reserved) return;
    switch (e.result) {
        case PrintResult::Printed:
            ticket = e.duplicate ? TicketState::Reprinted : TicketState::Printed;
            break;
        case PrintResult::Failed:
            ticket = TicketState::Failed;
            break;
        case PrintResult::Uncertain:
            ticket = TicketState::Uncertain;
            break;
        case PrintResult::HandedOver:
            ticket = TicketState::HandedOver;
            break;
    }
}

void apply(State& state, const CounterOpened& e, Time at) {
    Counter& counter = counterOf(state, e.counter);
    counter.lease = LeaseState::Open;
    counter.officer = e.officer;
    counter.device = e.device;
    counter.since = at;
}

void apply(State& state, const CounterResumed& e, Time at) {
    Counter& counter = counterOf(state, e.counter);
    counter.lease = LeaseState::Open;
    counter.device = e.device;
    counter.since = at;
}

void apply(State& state, const CounterLost& e, Time at) {
    Counter& counter = counterOf(state, e.counter);
    counter.lease = LeaseState::Lost;
    counter.since = at;
}

void apply(State& state, const CounterClosed& e, Time at) {
    Counter& counter = counterOf(state, e.counter);
    counter = {.id = counter.id, .since = at, .served = counter.served};
    if (!state.rules->find(counter.id)) state.counters.erase(e.counter);
}

void countCall(State& state, const Leg& leg, Time at) {
    if (leg.firstCallAt) return;
    ++(at <= leg.promisedBy ? state.figures.calledInTime : state.figures.calledLate);
}

void apply(State& state, const LegCalled& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    move(state, visit, LegState::Called, at);
    Leg& leg = visit.leg();
    countCall(state, leg, at);
    leg.counter = e.counter;
    leg.calls = 1;
    leg.lastCallAt = at;
    if (!leg.firstCallAt) leg.firstCallAt = at;
    leg.reason = e.reason;
    counterOf(state, e.counter).visit = e.visit;
}

void apply(State& state, const LegRecalled& e, Time at) {
    Leg& leg = visitOf(state, e.visit).leg();
    ++leg.calls;
    leg.lastCallAt = at;
}

void apply(State& state, const VisitorArrived& e, Time at) {
    visitOf(state, e.visit).leg().arrivedAt = at;
}

void apply(State& state, const ServingStarted& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    move(state, visit, LegState::Serving, at);
    if (!visit.leg().servingAt) visit.leg().servingAt = at;
}

void apply(State& state, const LegCompleted& e, Time at) {
    move(state, visitOf(state, e.visit), LegState::Completed, at);
    Counter& counter = counterOf(state, e.counter);
    counter.visit.reset();
    ++counter.served;
}

void apply(State& state, const LegParked& e, Time at) {
    move(state, visitOf(state, e.visit), LegState::Parked, at, e.until);
    counterOf(state, e.counter).visit.reset();
}

void apply(State& state, const LegResumed& e, Time at) {
    backToPlace(state, visitOf(state, e.visit), at);
}

void apply(State& state, const LegTransferred& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    const Time placeAt = visit.leg().placeAt;
    move(state, visit, LegState::Transferred, at);
    Leg next{.service = e.toService, .placeAt = placeAt, .promisedBy = e.promisedBy, .stateSince = at};
    next.placeKept = true;
    visit.legs.push_back(next);
    state.lines[e.toService].insert({e.promisedBy, placeAt, e.visit});
    Counter& counter = counterOf(state, e.counter);
    counter.visit.reset();
    ++counter.served;
}

void apply(State& state, const VisitorMissed& e, Time at) {
    move(state, visitOf(state, e.visit), LegState::NoShow, at, e.graceEnds);
    counterOf(state, e.counter).visit.reset();
}

void apply(State& state, const VisitReadmitted& e, Time at) {
    backToPlace(state, visitOf(state, e.visit), at);
}

void apply(State& state, const LegReturned& e, Time at) {
    backToPlace(state, visitOf(state, e.visit), at);
    counterOf(state, e.counter).visit.reset();
}

void apply(State& state, const VisitEnded& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    if (visit.leg().state != LegState::Completed) {
        if (visit.leg().counter && visit.leg().state != LegState::NoShow &&
            visit.leg().state != LegState::Parked)
            counterOf(state, *visit.leg().counter).visit.reset();
        move(state, visit, LegState::Closed, at);
    }
    visit.end = e.how;
    visit.endedAt = at;
    state.openTokens.erase(visit.token);
    state.peopleInside -= visit.partySize;
    switch (e.how) {
        case VisitEnd::Served:
            ++state.figures.served;
            break;
        case VisitEnd::NoShow:
            ++state.figures.noShows;
            break;
        case VisitEnd::DayEnd:
            ++state.figures.closedAtDayEnd;
            break;
    }
}

void apply(State&, const CardShown&, Time) {}

}  // namespace

void apply(State& state, const Event& event) {
    state.now = event.at;
    std::visit([&](const auto& body) { apply(state, body, event.at); }, event.body);
}

}  // namespace owc::domain::rules
