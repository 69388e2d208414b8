#include "queue-server/domain/wait_forecast.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "queue-server/domain/state.h"

namespace owc::domain {
namespace {

constexpr int kMostCalls = 5000;  ///< a run into the future ends here
constexpr Duration kStep = std::chrono::minutes{5};

/// Heads of the lines with those left out whom the run has called already.
class FutureHeads {
  public:
    explicit FutureHeads(const State& state) : m_state(state) {}

    const Place* byPromise(const ServiceId& id) {
        Cursor* cursor = cursorOf(id);
        return cursor ? head(cursor->promise, cursor->line->byPromise()) : nullptr;
    }
    const Place* byArrival(const ServiceId& id, PriorityClass which) {
        Cursor* cursor = cursorOf(id);
        return cursor ? head(cursor->arrival[static_cast<std::size_t>(which)], cursor->line->byArrival(which)) : nullptr;
    }
    void take(VisitId id) { m_taken.insert(id); }

  private:
    struct Cursor {
        const WaitingLine* line;
        std::set<Place>::const_iterator promise;
        std::array<std::set<Place, ByArrival>::const_iterator, 2> arrival;
    };

    Cursor* cursorOf(const ServiceId& id) {
        if (const auto known = m_cursors.find(id); known != m_cursors.end()) return &known->second;
        const auto line = m_state.lines.find(id);
        if (line == m_state.lines.end()) return nullptr;
        const WaitingLine& l = line->second;
        return &m_cursors
                    .emplace(id, Cursor{&l, l.byPromise().begin(),
                                        {l.byArrival(PriorityClass::Ordinary).begin(),
                                         l.byArrival(PriorityClass::Priority).begin()}})
                    .first->second;
    }
    template <class Iterator, class Line>
    const Place* head(Iterator& at, const Line& line) const {
        while (at != line.end() && m_taken.contains(at->visit)) ++at;
        return at == line.end() ? nullptr : &*at;
    }

    const State& m_state;
    std::map<ServiceId, Cursor> m_cursors;
    std::unordered_set<VisitId> m_taken;
};

/// When the visitor who is at this counter now will have left it.
Time freeAt(const State& state, const Counter& counter, Time now) {
    const Visit* visit = counter.visit ? state.find(*counter.visit) : nullptr;
    const Service* service = visit ? state.rules->find(visit->leg().service) : nullptr;
    if (!service) return now;
    const Duration usual = state.expectedService(*service);
    // However long it has taken already, something is left.
    return now + std::max(usual - (now - visit->leg().lastCallAt), usual / 3);
}

/// After the pauses of the centre.
Time afterPause(const Rules& rules, Time at) {
    for (std::size_t i = 0; i <= rules.calendar.pauses.size(); ++i) {
        const Pause* pause = rules.calendar.pauseAt(rules.local(at));
        if (!pause) break;
        const auto midnight = std::chrono::floor<std::chrono::days>(rules.local(at));
        at = Time{midnight + std::chrono::minutes{pause->span.to}} - rules.utcOffset;
    }
    return at;
}

/// Every service this counter calls for, by its profile or a condition of it.
std::vector<ServiceId> servicesOf(const CounterSetup& setup) {
    std::vector<ServiceId> all = setup.services;
    for (const Condition& condition : setup.conditions)
        all.insert(all.end(), condition.services.begin(), condition.services.end());
    return all;
}

bool contains(const std::vector<ServiceId>& services, const ServiceId& service) {
    return std::ranges::find(services, service) != services.end();
}

PriorityClass classOf(const State& state, VisitId visit) {
    return classOf(state.find(visit)->priority);
}

/// Whether a call of this policy would have gone to the newcomer instead.
bool goesBefore(Policy policy, const Place& newcomer, PriorityClass hers, const Place& called, PriorityClass theirs) {
    switch (policy) {
        case Policy::PromisedTime:
            return newcomer < called;
        case Policy::Strict:
            return hers == theirs ? ByArrival{}(newcomer, called) : hers == PriorityClass::Priority;
        case Policy::Ratio:
            return hers == theirs && ByArrival{}(newcomer, called);
        case Policy::Arrival:
            return ByArrival{}(newcomer, called);
    }
    return false;
}

/// How many of the line stand before this place, counted from the nearer end.
std::uint32_t before(const std::set<Place>& line, const Place& place) {
    const auto at = line.lower_bound(place);
    auto fromFront = line.begin();
    auto fromBack = line.end();
    for (std::size_t steps = 0;; ++steps) {
        if (fromFront == at) return static_cast<std::uint32_t>(steps);
        if (fromBack == at) return static_cast<std::uint32_t>(line.size() - steps);
        ++fromFront;
        --fromBack;
    }
}

double minutesOf(Duration duration) {
    return std::chrono::duration<double, std::ratio<60>>(duration).count();
}

std::pair<std::uint32_t, std::uint32_t> rangeAround(Duration wait) {
    const double step = minutesOf(kStep);
    const double middle = std::max(0.0, minutesOf(wait));
    const auto low = static_cast<std::uint32_t>(std::floor(kLowShare * middle / step) * step);
    const auto high = static_cast<std::uint32_t>(std::ceil(kHighShare * middle / step) * step);
    return {low, std::max(high, low + static_cast<std::uint32_t>(step))};
}

}  // namespace

WaitForecast::WaitForecast(const State& state) {
    for (const auto& [id, counter] : state.counters) {
        const CounterSetup* setup = state.rules->find(id);
        if (!setup || counter.lease != LeaseState::Open) continue;
        // A break ends nobody knows when: its counter is open, and calls nobody that could be foretold.
        const Time from = counter.onBreak ? Time::max() : freeAt(state, counter, state.now);
        m_desks.push_back({setup, servicesOf(*setup), setup->policy, from, counter.ratioStep});
    }
    run(state);
    for (Desk& desk : m_desks) desk.setup = nullptr;
}

void WaitForecast::run(const State& state) {
    std::vector<Desk*> working;
    for (Desk& desk : m_desks) {
        if (desk.freeAt != Time::max()) working.push_back(&desk);
    }
    FutureHeads heads(state);
    for (int calls = 0; !working.empty(); ++calls) {
        if (calls == kMostCalls) {
            m_complete = false;
            return;
        }
        const auto next = std::ranges::min_element(working, {}, &Desk::freeAt);
        Desk& desk = **next;
        const Time at = afterPause(*state.rules, desk.freeAt);
        const auto chosen = CallingOrder(heads, *state.rules, at).choose(*desk.setup, desk.ratioStep);
        if (!chosen) {
            working.erase(next);  // nobody is left for it
            continue;
        }
        heads.take(chosen->place.visit);
        m_calledAt.emplace(chosen->place.visit, at);
        desk.calls.push_back({chosen->place, classOf(state, chosen->place.visit), chosen->rule, at});
        desk.freeAt = at + state.expectedService(*state.rules->find(chosen->service));
        if (desk.setup->policy == Policy::Ratio)
            desk.ratioStep = (desk.ratioStep + 1) % (desk.setup->ratioPriority + desk.setup->ratioOrdinary);
    }
}

/// Time::max() when no counter that works now will call her within the run.
Time WaitForecast::callOfNewcomer(const State& state, const Service& service, const Place& place, PriorityClass which) {
    Time best = Time::max();
    Desk* last = nullptr;  // behind whose calls she comes; none: in somebody's stead
    for (Desk& desk : m_desks) {
        if (desk.freeAt == Time::max() || !contains(desk.serves, service.id)) continue;
        const auto isHers = [&](const Call& call) {
            return call.rule == CallRule::Policy && goesBefore(desk.policy, place, which, call.place, call.which);
        };
        // Most newcomers come behind everybody: look at the last call first.
        const bool behindAll = desk.calls.empty() || !isHers(desk.calls.back());
        const auto instead = behindAll ? desk.calls.end() : std::ranges::find_if(desk.calls, isHers);
        if (instead == desk.calls.end() && !m_complete) continue;
        const Time at = instead == desk.calls.end() ? afterPause(*state.rules, std::max(desk.freeAt, state.now)) : instead->at;
        if (at >= best) continue;
        best = at;
        last = instead == desk.calls.end() ? &desk : nullptr;
    }
    if (last) last->freeAt = best + state.expectedService(service);
    return best;
}

WaitEstimate WaitForecast::of(const State& state, const Service& service, const Place& place, PriorityClass which) {
    WaitEstimate estimate;
    if (const auto line = state.lines.find(service.id); line != state.lines.end())
        estimate.peopleBefore = before(line->second.byPromise(), place);
    if (std::ranges::none_of(m_desks, [&](const Desk& desk) { return contains(desk.serves, service.id); }))
        return estimate;
    const auto known = m_calledAt.find(place.visit);
    const Time at = known != m_calledAt.end() ? known->second : callOfNewcomer(state, service, place, which);
    if (at == Time::max()) return estimate;
    m_calledAt.emplace(place.visit, at);
    estimate.minutes = rangeAround(at - state.now);
    return estimate;
}

WaitEstimate estimateWait(const State& state, const Service& service, const Place& place) {
    const Visit* visit = state.find(place.visit);
    return WaitForecast(state).of(state, service, place, visit ? classOf(visit->priority) : PriorityClass::Ordinary);
}

}  // namespace owc::domain
