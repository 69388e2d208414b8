#include "queue-server/domain/apply.h"

#include "queue-server/domain/check.h"

namespace owc::domain::rules {
namespace {

/// Events that are a step of a counter and can be undone as its last one.
template <class E>
constexpr bool isStep = false;
template <>
constexpr bool isStep<LegCalled> = true;
template <>
constexpr bool isStep<VisitorArrived> = true;
template <>
constexpr bool isStep<ServingStarted> = true;
template <>
constexpr bool isStep<LegCompleted> = true;
template <>
constexpr bool isStep<LegSentAway> = true;
template <>
constexpr bool isStep<LegParked> = true;
template <>
constexpr bool isStep<LegTransferred> = true;
template <>
constexpr bool isStep<VisitorMissed> = true;

/// Events that belong to the step they follow.
template <class E>
constexpr bool followsStep = std::is_same_v<E, LegBegun> || std::is_same_v<E, VisitEnded> || std::is_same_v<E, LegRecalled>;

template <class E>
void applyStep(State& state, const E& e, Time at) {
    Counter& counter = counterOf(state, e.counter);
    LastStep step{visitOf(state, e.visit), at, 0, counter.ratioStep};
    apply(state, e, at);
    step.changesAfter = visitOf(state, e.visit).changes;
    counter.last = std::move(step);
}

template <class E>
void applyFollowing(State& state, const E& e, Time at) {
    const std::uint32_t before = visitOf(state, e.visit).changes;
    apply(state, e, at);
    for (auto& [id, counter] : state.counters) {
        if (!counter.last || counter.last->before.id != e.visit || counter.last->changesAfter != before) continue;
        // Called again by its counter, or in the same breath as the step: whatever comes later is no part of it.
        if (std::is_same_v<E, LegRecalled> || counter.last->at == at)
            counter.last->changesAfter = visitOf(state, e.visit).changes;
    }
}

}  // namespace

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

void unlist(State& state, const Visit& visit) {
    const Leg& leg = visit.leg();
    if (leg.state == LegState::Waiting)
        state.lines[leg.service].erase({leg.promisedBy, leg.placeAt, visit.id}, classOf(visit.priority));
    state.timed.erase(visit.id);
}

void list(State& state, const Visit& visit) {
    const Leg& leg = visit.leg();
    if (leg.state == LegState::Waiting)
        state.lines[leg.service].insert({leg.promisedBy, leg.placeAt, visit.id}, classOf(visit.priority));
    if (leg.deadline && visit.open()) state.timed.insert(visit.id);
}

void apply(State& state, const Event& event) {
    state.now = event.at;
    boost::variant2::visit(
        [&](const auto& body) {
            using E = std::decay_t<decltype(body)>;
            if constexpr (isStep<E>)
                applyStep(state, body, event.at);
            else if constexpr (followsStep<E>)
                applyFollowing(state, body, event.at);
            else
                apply(state, body, event.at);
        },
        event.body);
}

}  // namespace owc::domain::rules
