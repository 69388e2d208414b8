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

}  // namespace

protocol::CentreRow centre(const State& state) {
    protocol::CentreRow row;
    if (state.rules) {
        row.names = state.rules->names;
        row.helpline = state.rules->helpline;
        row.utcOffset = state.rules->utcOffset;
        row.capacity = state.rules->capacity;
    }
    row.day = state.day;
    row.inside = state.peopleInside;
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
    const auto line = state.lines.find(service.id);
    if (line == state.lines.end() || line->second.empty()) return row;
    row.waiting = static_cast<std::uint32_t>(line->second.size());
    row.longestSince = std::ranges::min_element(line->second, {}, &Place::placeAt)->placeAt;
    return row;
}

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
                             .served = counter.served};
    if (const CounterSetup* setup = state.rules->find(counter.id)) {
        row.services = setup->services;
        row.zone = setup->zone;
        row.direction = setup->direction;
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
                           .journey = {}};
    for (const Leg& step : visit.legs)
        row.journey.push_back({step.service, step.state, step.placeAt, step.stateSince, step.counter});
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
