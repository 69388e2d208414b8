#include "queue-server/domain/apply.h"

#include <utility>

namespace owc::domain::rules {
namespace {

/// Puts a leg into a state and keeps the derived lines and timers true. The only way a leg moves.
void move(State& state, Visit& visit, LegState to, Time at, std::optional<Time> deadline = {}) {
    unlist(state, visit);
    Leg& leg = visit.leg();
    leg.state = to;
    leg.stateSince = at;
    leg.deadline = deadline;
    ++visit.changes;
    list(state, visit);
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

/// Another leg of the same visit waits at `service`.
void beginLeg(State& state, Visit& visit, const ServiceId& service, Time placeAt, Time promisedBy, Time at) {
    Leg next{.service = service, .placeAt = placeAt, .promisedBy = promisedBy, .stateSince = at};
    next.placeKept = true;
    visit.legs.push_back(next);
    ++visit.changes;
    list(state, visit);
}

/// The counter has done its work on this leg and is free.
void finishLeg(State& state, Visit& visit, CounterId at, LegState to, Time now) {
    const Leg& leg = visit.leg();
    ServiceFacts& facts = state.facts[leg.service];
    ++facts.finishedToday;
    facts.timeToday += now - leg.lastCallAt;
    move(state, visit, to, now);
    Counter& counter = counterOf(state, at);
    counter.visit.reset();
    ++counter.served;
}

std::size_t localHour(const State& state, Time at) {
    const auto local = state.rules->local(at);
    const auto sinceMidnight = local - std::chrono::floor<std::chrono::days>(local);
    return static_cast<std::size_t>(std::chrono::floor<std::chrono::hours>(sinceMidnight).count());
}

void countEnd(DayFigures& figures, VisitEnd how, std::size_t hour, bool undo = false) {
    const auto count = [undo](std::uint32_t& figure) { undo ? --figure : ++figure; };
    switch (how) {
        case VisitEnd::Served:
            // Settings may have moved the hours between a step and its undoing.
            if (!undo || figures.servedByHour[hour] > 0) count(figures.servedByHour[hour]);
            return count(figures.served);
        case VisitEnd::NoShow:
            return count(figures.noShows);
        case VisitEnd::DayEnd:
            return count(figures.closedAtDayEnd);
        case VisitEnd::WalkedOut:
            return count(figures.walkedOut);
        case VisitEnd::Voided:
            return count(figures.voided);
    }
}

Visit visitOf(const VisitOpened& e, Time at) {
    const Time arrived = e.arrivedAt.value_or(at);
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
                .arrivedAt = arrived,
                .appointment = e.appointment,
                .fromRoll = e.fromRoll};
    const ServiceId& first = e.plan.empty() ? e.service : e.plan.front();
    visit.legs.push_back({.service = first, .placeAt = arrived, .promisedBy = e.promisedBy, .stateSince = at});
    for (std::size_t i = 1; i < e.plan.size(); ++i) visit.plan.push_back({e.plan[i]});
    if (e.late) {
        visit.leg().state = LegState::Closed;
        visit.end = VisitEnd::DayEnd;
        visit.endedAt = at;
    }
    return visit;
}

}  // namespace

void apply(State& state, const VisitOpened& e, Time at) {
    const Visit& visit = state.visits.emplace(e.visit, visitOf(e, at)).first->second;
    state.nextVisit = e.visit.value + 1;
    if (e.offline) state.offline.emplace(e.code, OfflineTicket{e.visit, e.token, e.day});
    if (e.late) return;  // of a day whose figures are closed
    if (!e.fromRoll && !e.offline) state.nextToken = e.token.value + 1;
    state.openTokens[e.token] = e.visit;
    state.peopleInside += e.partySize;
    if (e.person) ++state.personVisits[{*e.person, e.service}];
    if (e.slot) state.slots.erase(*e.slot);
    ++state.facts[e.service].givenToday;
    ++state.figures.arrived;
    ++state.figures.arrivalsByHour[localHour(state, visit.arrivedAt)];
    list(state, visit);
}

void apply(State& state, const TicketReported& e, Time) {
    TicketState& ticket = visitOf(state, e.visit).ticket;
    // A failed reprint does not take the first paper out of her hand; one that a queue took counts where there was none.
    const bool none = ticket == TicketState::Failed || ticket == TicketState::Uncertain;
    const bool taken = e.result == PrintResult::HandedOver && none;
    if (e.duplicate && e.result != PrintResult::Printed && ticket != TicketState::Reserved && !taken) return;
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

void apply(State& state, const LegCalled& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    move(state, visit, LegState::Called, at);
    Leg& leg = visit.leg();
    if (!leg.firstCallAt) {
        ++(at <= leg.promisedBy ? state.figures.calledInTime : state.figures.calledLate);
        leg.firstCallAt = at;
    }
    leg.counter = e.counter;
    leg.calls = 1;
    leg.lastCallAt = at;
    leg.reason = e.reason;
    Counter& counter = counterOf(state, e.counter);
    counter.visit = e.visit;
    const CounterSetup* setup = state.rules->find(e.counter);
    if (setup && e.reason.rule == CallRule::Policy && e.reason.policy == Policy::Ratio)
        counter.ratioStep = (counter.ratioStep + 1) % (setup->ratioPriority + setup->ratioOrdinary);
}

void apply(State& state, const LegRecalled& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    ++visit.leg().calls;
    visit.leg().lastCallAt = at;
    ++visit.changes;
}

void apply(State& state, const VisitorArrived& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    visit.leg().arrivedAt = at;
    ++visit.changes;
}

void apply(State& state, const ServingStarted& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    move(state, visit, LegState::Serving, at);
    if (!visit.leg().arrivedAt) visit.leg().arrivedAt = at;
    if (!visit.leg().servingAt) visit.leg().servingAt = at;
}

void apply(State& state, const LegCompleted& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    if (!e.done) visit.plan.clear();
    finishLeg(state, visit, e.counter, LegState::Completed, at);
}

void apply(State& state, const LegBegun& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    if (!visit.plan.empty()) visit.plan.erase(visit.plan.begin());
    beginLeg(state, visit, e.service, e.placeAt, e.promisedBy, at);
}

void apply(State& state, const ServiceAdded& e, Time) {
    Visit& visit = visitOf(state, e.visit);
    visit.plan.push_back({e.service});
    ++visit.changes;
}

void apply(State& state, const LegSentAway& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    const Leg from = visit.leg();
    finishLeg(state, visit, e.counter, LegState::Transferred, at);
    visit.plan.insert(visit.plan.begin(), {from.service, from.placeAt, from.promisedBy});
    beginLeg(state, visit, e.toService, from.placeAt, e.promisedBy, at);
}

void apply(State& state, const LegTransferred& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    const Time placeAt = visit.leg().placeAt;
    finishLeg(state, visit, e.counter, LegState::Transferred, at);
    beginLeg(state, visit, e.toService, placeAt, e.promisedBy, at);
}

void apply(State& state, const LegParked& e, Time at) {
    move(state, visitOf(state, e.visit), LegState::Parked, at, e.until);
    counterOf(state, e.counter).visit.reset();
}

void apply(State& state, const LegResumed& e, Time at) {
    backToPlace(state, visitOf(state, e.visit), at);
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

void apply(State& state, const PriorityCorrected& e, Time) {
    Visit& visit = visitOf(state, e.visit);
    unlist(state, visit);
    visit.priority = e.priority;
    visit.priorityCorrected = true;
    visit.leg().promisedBy = e.promisedBy;
    ++visit.changes;
    list(state, visit);
}

void apply(State& state, const VisitEnded& e, Time at) {
    Visit& visit = visitOf(state, e.visit);
    const Leg& leg = visit.leg();
    if (leg.state != LegState::Completed) {
        const bool atCounter = leg.state == LegState::Called || leg.state == LegState::Serving;
        if (leg.counter && atCounter) counterOf(state, *leg.counter).visit.reset();
        move(state, visit, LegState::Closed, at);
    } else {
        ++visit.changes;
    }
    visit.end = e.how;
    visit.endedAt = at;
    state.timed.erase(visit.id);
    state.openTokens.erase(visit.token);
    state.peopleInside -= visit.partySize;
    countEnd(state.figures, e.how, localHour(state, at));
}

void apply(State& state, const StepUndone& e, Time) {
    Visit& visit = visitOf(state, e.visit);
    Counter& counter = counterOf(state, e.counter);
    const LastStep step = *std::exchange(counter.last, std::nullopt);
    const Leg& before = step.before.leg();
    const Leg& after = visit.legs[step.before.legs.size() - 1];
    if (visit.end) {
        countEnd(state.figures, *visit.end, localHour(state, visit.endedAt), true);
        state.peopleInside += visit.partySize;
        state.openTokens[visit.token] = visit.id;
    }
    if (after.state == LegState::Completed || after.state == LegState::Transferred) {
        ServiceFacts& facts = state.facts[after.service];
        --facts.finishedToday;
        facts.timeToday -= step.at - after.lastCallAt;
        if (facts == ServiceFacts{}) state.facts.erase(after.service);
        --counter.served;
    }
    if (after.firstCallAt && !before.firstCallAt)
        --(*after.firstCallAt <= after.promisedBy ? state.figures.calledInTime : state.figures.calledLate);
    unlist(state, visit);
    const std::uint32_t changes = visit.changes + 1;
    const TicketState ticket = visit.ticket;  // paper that came out meanwhile stays out
    visit = step.before;
    visit.changes = changes;
    visit.ticket = ticket;
    list(state, visit);
    counter.ratioStep = step.ratioBefore;
    const bool atCounter = before.state == LegState::Called || before.state == LegState::Serving;
    counter.visit = atCounter ? std::optional(visit.id) : std::nullopt;
}

}  // namespace owc::domain::rules
