#include "tests/simulation/day_checks.h"

#include <algorithm>
#include <set>

namespace owc::simulation {

using namespace domain;

namespace {

constexpr std::uint64_t kWholeEvery = 97;  ///< batches between two looks at everything

std::string token(const Visit& visit) {
    return "token " + std::to_string(visit.token.value);
}

}  // namespace

void DayChecks::see(const State& state, const Events& events) {
    for (const Event& event : events) {
        if (const auto* call = boost::variant2::get_if<LegCalled>(&event.body))
            checkCall(state, *call, event.at);
        if (boost::variant2::holds_alternative<VisitOpened>(event.body))
            require(state.inside() <= state.rules->capacity, "nobody is let in beyond capacity");
    }
    if (++m_batches % kWholeEvery == 0) checkWhole(state);
}

/// The stated bound: once somebody has waited longer than the limit, nobody who came after her is called before
/// her by a counter that could call her. And the policy itself: no earlier promise is passed over.
void DayChecks::checkCall(const State& state, const LegCalled& call, Time at) {
    const CounterSetup* setup = state.rules->find(call.counter);
    if (!setup || call.reason.rule == CallRule::Choice || call.reason.rule == CallRule::Direct) return;
    for (const ServiceId& service : setup->services) {
        const auto line = state.lines.find(service);
        if (line == state.lines.end()) continue;
        for (const auto which : {PriorityClass::Ordinary, PriorityClass::Priority}) {
            const auto& waiting = line->second.byArrival(which);
            if (waiting.empty()) continue;
            const Place& oldest = *waiting.begin();
            const bool overdue = at - oldest.placeAt > state.rules->maxWait;
            require(!overdue || call.reason.placeAt <= oldest.placeAt,
                    "who has waited longer than the limit is not overtaken: " + token(*state.find(oldest.visit)));
        }
        if (call.reason.rule == CallRule::Policy && setup->policy == Policy::PromisedTime && !line->second.empty())
            require(call.reason.promisedBy <= line->second.byPromise().begin()->promisedBy,
                    "the earliest promise is called first");
        if (call.reason.rule == CallRule::Policy && setup->policy == Policy::Strict)
            require(call.reason.priority != Priority::None || line->second.byArrival(PriorityClass::Priority).empty(),
                    "under strict no priority is passed over");
    }
}

void DayChecks::checkWhole(const State& state) {
    std::set<TokenNumber> tokens;
    std::size_t atCounters = 0;
    for (const auto& [id, visit] : state.visits) {
        for (std::size_t i = 0; i + 1 < visit.legs.size(); ++i) {
            const LegState leg = visit.legs[i].state;
            require(leg == LegState::Completed || leg == LegState::Transferred, "one open leg a visit: " + token(visit));
        }
        if (!visit.open()) continue;
        require(tokens.insert(visit.token).second, "no number is held twice: " + token(visit));
        const LegState leg = visit.leg().state;
        require(leg != LegState::Completed && leg != LegState::Closed, "an open visit has an open leg: " + token(visit));
        require(visit.leg().placeAt == visit.arrivedAt, "her place is kept on every way: " + token(visit));
        if (leg == LegState::Called || leg == LegState::Serving) {
            ++atCounters;
            const Counter* counter = visit.leg().counter ? state.find(*visit.leg().counter) : nullptr;
            require(counter && counter->visit == id, "she is where her counter knows her: " + token(visit));
        }
    }
    std::size_t withVisitor = 0;
    for (const auto& [id, counter] : state.counters) withVisitor += counter.visit.has_value();
    require(withVisitor == atCounters, "no visitor is at two counters");
    State rebuilt = state;
    rebuilt.rebuildDerived();
    require(rebuilt.openTokens == state.openTokens && rebuilt.timed == state.timed &&
                rebuilt.peopleInside == state.peopleInside && rebuilt.personVisits == state.personVisits,
            "what is derived is what the visits say");
}

void DayChecks::finish(const State& state, const Events& history) {
    checkWhole(state);
    const DayFigures& f = state.figures;
    require(f.arrived == f.served + f.noShows + f.closedAtDayEnd + f.walkedOut + f.voided,
            "every visit ends in exactly one way");
    for (const auto& [id, visit] : state.visits) require(!visit.open(), "every visit has ended: " + token(visit));
    Centre again;
    again.apply(history);
    require(again.state() == state, "the log folds to the same state");
}

}  // namespace owc::simulation
