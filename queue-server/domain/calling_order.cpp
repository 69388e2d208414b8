#include "queue-server/domain/calling_order.h"

namespace owc::domain {
namespace {

template <class Line>
const Place* headOf(const Line& line) {
    return line.empty() ? nullptr : &*line.begin();
}

const WaitingLine* lineOf(const State& state, const ServiceId& id) {
    const auto line = state.lines.find(id);
    return line == state.lines.end() ? nullptr : &line->second;
}

std::uint32_t earlierIn(const std::set<Place, ByArrival>& line, const Place& place) {
    const auto end = line.lower_bound(Place{{}, place.placeAt, VisitId{0}});
    return static_cast<std::uint32_t>(std::distance(line.begin(), end));
}

/// How many the counter could have called, and how many of them came before `place`.
void count(const State& state, const std::vector<ServiceId>& services, const Place& place, CallReason& reason) {
    for (const ServiceId& id : services) {
        const WaitingLine* line = lineOf(state, id);
        if (!line) continue;
        reason.waiting += static_cast<std::uint32_t>(line->size());
        for (const auto which : {PriorityClass::Ordinary, PriorityClass::Priority})
            reason.overtaken += earlierIn(line->byArrival(which), place);
    }
}

}  // namespace

const Place* PresentHeads::byPromise(const ServiceId& id) const {
    const WaitingLine* line = lineOf(m_state, id);
    return line ? headOf(line->byPromise()) : nullptr;
}

const Place* PresentHeads::byArrival(const ServiceId& id, PriorityClass which) const {
    const WaitingLine* line = lineOf(m_state, id);
    return line ? headOf(line->byArrival(which)) : nullptr;
}

CallReason reasonFor(const State& state, const CounterSetup& setup, const Visit& visit, CallRule rule) {
    const Leg& leg = visit.leg();
    CallReason reason{.policy = setup.policy,
                      .promisedBy = leg.promisedBy,
                      .placeAt = leg.placeAt,
                      .priority = visit.priority,
                      .placeKept = leg.placeKept,
                      .rule = rule};
    count(state, setup.services, {leg.promisedBy, leg.placeAt, visit.id}, reason);
    return reason;
}

std::optional<NextCall> nextCall(const State& state, const Counter& counter, const CounterSetup& setup, Time now) {
    PresentHeads heads(state);
    const auto chosen = CallingOrder(heads, *state.rules, now).choose(setup, counter.ratioStep);
    if (!chosen) return std::nullopt;
    NextCall next{chosen->place.visit, reasonFor(state, setup, *state.find(chosen->place.visit), chosen->rule)};
    next.reason.limit = chosen->limit;
    return next;
}

}  // namespace owc::domain
