#include "queue-server/server/rows.h"

#include <algorithm>

namespace owc::server::rows {

using namespace domain;

namespace {

std::string needOf(const State& state, const ServiceId& id) {
    const Service* service = state.rules ? state.rules->find(id) : nullptr;
    return service ? service->need : std::string{};
}

std::uint32_t openCounters(const State& state, const ServiceId& id) {
    std::uint32_t open = 0;
    for (const CounterSetup& setup : state.rules->counters) {
        const Counter* counter = state.find(setup.id);
        if (counter && counter->lease == LeaseState::Open &&
            std::ranges::find(setup.services, id) != setup.services.end())
            ++open;
    }
    return open;
}

std::optional<Time> earliestPlace(const WaitingLine& line) {
    std::optional<Time> earliest;
    for (const PriorityClass which : {PriorityClass::Ordinary, PriorityClass::Priority}) {
        const auto& arrivals = line.byArrival(which);
        if (!arrivals.empty() && (!earliest || arrivals.begin()->placeAt < *earliest))
            earliest = arrivals.begin()->placeAt;
    }
    return earliest;
}

/// Of today's quota, without those that slips of today still stand for.
std::optional<std::uint32_t> tokensLeft(const State& state, const Service& service) {
    if (service.dailyQuota == 0 || !state.day) return std::nullopt;
    const auto facts = state.facts.find(service.id);
    const std::uint32_t given = facts == state.facts.end() ? 0 : facts->second.givenToday;
    const std::uint32_t taken = given + state.slotsOf(service.id, *state.day);
    return service.dailyQuota - std::min(taken, service.dailyQuota);
}

}  // namespace

namespace {

/// A centre of training says so wherever its name stands: on every screen and on every paper.
Names namesOf(const Rules& rules) {
    if (!rules.training) return rules.names;
    Names names;
    for (const auto& [language, name] : rules.names)
        names[language] = (language == "ur" ? "\u0645\u0634\u0642 \u00B7 " : "Training \u00B7 ") + name;
    return names;
}

}  // namespace

protocol::CentreRow centre(const State& state, Time now) {
    protocol::CentreRow row;
    if (state.rules) {
        row.names = namesOf(*state.rules);
        row.helpline = state.rules->helpline;
        row.utcOffset = state.rules->utcOffset;
        row.capacity = state.rules->capacity;
        row.intakeOpen = state.rules->calendar.open(state.rules->local(now));
        row.recallLimit = state.rules->recallLimit;
        row.recallPause = state.rules->recallPause;
        row.noShowAfter = state.rules->noShowAfter;
    }
    row.day = state.day;
    row.inside = state.inside();
    row.intake = state.intake;
    row.notices = {state.notices.begin(), state.notices.end()};
    row.clockDoubted = state.clockDoubted;
    row.highestToken = state.day ? state.nextToken - 1 : 0;
    return row;
}

protocol::ServiceRow service(const State& state, const Service& service) {
    protocol::ServiceRow row{.id = service.id,
                             .need = service.need,
                             .agency = service.agency,
                             .names = service.names,
                             .zone = service.zone,
                             .zoneDirection = service.zoneDirection,
                             .bring = service.bring,
                             .targetWait = service.targetWait,
                             .waiting = 0,
                             .openCounters = openCounters(state, service.id)};
    row.left = tokensLeft(state, service);
    row.stopped = state.stopped.contains(service.id);
    const auto line = state.lines.find(service.id);
    if (line == state.lines.end() || line->second.empty()) return row;
    row.waiting = static_cast<std::uint32_t>(line->second.size());
    row.longestSince = earliestPlace(line->second);
    return row;
}

std::optional<protocol::UsualRow> usual(const State& state) {
    const auto of = state.day ? state.day : state.lastDay;
    auto usual = of ? usualDay(state.pastDays, *of) : std::nullopt;
    if (!usual) return std::nullopt;
    return protocol::UsualRow{std::move(*usual)};
}

namespace {

/// What an undo would take back; nothing when her visit has moved on since.
protocol::Undoes undoesOf(const LastStep& last, const Visit& now) {
    using protocol::Undoes;
    if (now.changes != last.changesAfter || last.before.legs.size() > now.legs.size()) return Undoes::Nothing;
    const Leg& leg = now.legs[last.before.legs.size() - 1];
    switch (leg.state) {
        case LegState::Waiting:
        case LegState::Closed:
            return Undoes::Nothing;
        case LegState::Called:
            return leg.arrivedAt ? Undoes::Arrival : Undoes::Call;
        case LegState::Serving:
            return Undoes::Start;
        case LegState::Completed:
            return Undoes::Completion;
        case LegState::Transferred:
            return Undoes::Transfer;
        case LegState::Parked:
            return Undoes::Park;
        case LegState::NoShow:
            return Undoes::NoShow;
    }
    return Undoes::Nothing;
}

void addUndo(const State& state, const Counter& counter, protocol::CounterRow& row) {
    const Visit* visit = row.canUndo ? state.find(counter.last->before.id) : nullptr;
    if (!visit) return;
    row.undoes = undoesOf(*counter.last, *visit);
    row.undoToken = visit->token;
    row.undoUntil = counter.last->at + state.rules->undoWithin;
}

}  // namespace

protocol::CounterRow counter(const State& state, const Counter& counter) {
    protocol::CounterRow row{.id = counter.id,
                             .lease = counter.lease,
                             .since = counter.since,
                             .services = {},
                             .zone = {},
                             .direction = {},
                             .officer = counter.officer,
                             .visit = counter.visit,
                             .token = {},
                             .need = {},
                             .step = LegState::Waiting,
                             .stepSince = {},
                             .served = counter.served,
                             .onBreak = counter.onBreak,
                             .canUndo = counter.last.has_value() && state.rules->undoWithin > Duration{0}};
    row.managerCalledAt = counter.managerCalledAt;
    addUndo(state, counter, row);
    if (const CounterSetup* setup = state.rules->find(counter.id)) {
        row.services = setup->services;
        row.zone = setup->zone;
        row.direction = setup->direction;
        row.policy = setup->policy;
        if (const auto lent = state.lent.find(counter.id); lent != state.lent.end()) row.lent = lent->second;
    }
    if (const Visit* visit = counter.visit ? state.find(*counter.visit) : nullptr) {
        row.token = visit->token;
        row.need = needOf(state, visit->firstService);
        row.step = visit->leg().state;
        row.stepSince = visit->leg().stateSince;
    }
    return row;
}

protocol::VisitRow visit(const State& state, const Visit& visit) {
    const Leg& leg = visit.leg();
    protocol::VisitRow row{.id = visit.id,
                           .token = visit.token,
                           .need = needOf(state, visit.firstService),
                           .service = leg.service,
                           .state = leg.state,
                           .priority = visit.priority,
                           .language = visit.language,
                           .partySize = visit.partySize,
                           .ticket = visit.ticket,
                           .hasCnic = visit.person.has_value(),
                           .arrivedAt = visit.arrivedAt,
                           .placeAt = leg.placeAt,
                           .promisedBy = leg.promisedBy,
                           .stateSince = leg.stateSince,
                           .counter = leg.counter,
                           .atDesk = leg.state == LegState::Called && leg.arrivedAt.has_value(),
                           .calls = leg.calls,
                           .lastCallAt = leg.lastCallAt,
                           .deadline = leg.deadline,
                           .placeKept = leg.placeKept,
                           .reason = leg.reason,
                           .journey = {},
                           .plan = {},
                           .appointment = visit.appointment,
                           .fromRoll = visit.fromRoll,
                           .device = visit.device,
                           .priorityCorrected = visit.priorityCorrected};
    for (const Leg& step : visit.legs)
        row.journey.push_back({step.service, step.state, step.placeAt, step.stateSince, step.counter});
    for (const PlannedLeg& planned : visit.plan) row.plan.push_back(planned.service);
    return row;
}

const Leg* lastCalled(const Visit& visit) {
    const auto leg =
        std::find_if(visit.legs.rbegin(), visit.legs.rend(), [](const Leg& l) { return l.firstCallAt; });
    return leg == visit.legs.rend() ? nullptr : &*leg;
}

protocol::CallRow call(const State& state, const Visit& visit, const Leg& leg) {
    const CounterId at = leg.counter.value_or(CounterId{});
    const CounterSetup* setup = state.rules->find(at);
    // Grows with every call and is the same after a restart; two calls in one millisecond differ by visit.
    const auto order =
        static_cast<std::uint64_t>(leg.lastCallAt.time_since_epoch().count()) * 1024 + visit.id.value % 1024;
    return {.order = order,
            .token = visit.token,
            .need = needOf(state, visit.firstService),
            .counter = at,
            .direction = setup ? setup->direction : std::string{},
            .language = visit.language,
            .at = leg.lastCallAt,
            .calls = std::max(1u, leg.calls),
            .waitingForHer = leg.state == LegState::Called && !leg.arrivedAt};
}

}  // namespace owc::server::rows
