#include "queue-server/domain/wait_estimate.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "queue-server/domain/calling_order.h"
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

struct Desk {
    const CounterSetup* setup;
    Time freeAt{};
    std::uint32_t ratioStep = 0;
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

std::vector<Desk> openDesks(const State& state, Time now) {
    std::vector<Desk> desks;
    for (const auto& [id, counter] : state.counters) {
        const CounterSetup* setup = state.rules->find(id);
        if (!setup || counter.lease != LeaseState::Open || counter.onBreak) continue;
        desks.push_back({setup, freeAt(state, counter, now), counter.ratioStep});
    }
    return desks;
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

bool canServe(const CounterSetup& setup, const ServiceId& service) {
    const auto has = [&](const auto& services) { return std::ranges::find(services, service) != services.end(); };
    return has(setup.services) ||
           std::ranges::any_of(setup.conditions, [&](const Condition& c) { return has(c.services); });
}

/// When the real order calls `whom`, with the counters and the service times that are known now.
std::optional<Time> calledAt(const State& state, VisitId whom, Time now) {
    std::vector<Desk> desks = openDesks(state, now);
    FutureHeads heads(state);
    for (int calls = 0; calls < kMostCalls && !desks.empty(); ++calls) {
        const auto desk = std::ranges::min_element(desks, {}, &Desk::freeAt);
        const Time at = afterPause(*state.rules, desk->freeAt);
        const auto chosen = CallingOrder(heads, *state.rules, at).choose(*desk->setup, desk->ratioStep);
        if (!chosen) {
            desks.erase(desk);  // nobody is left for it
            continue;
        }
        if (chosen->place.visit == whom) return at;
        heads.take(chosen->place.visit);
        desk->freeAt = at + state.expectedService(*state.rules->find(chosen->service));
        if (desk->setup->policy == Policy::Ratio)
            desk->ratioStep = (desk->ratioStep + 1) % (desk->setup->ratioPriority + desk->setup->ratioOrdinary);
    }
    return std::nullopt;
}

}  // namespace

WaitEstimate estimateWait(const State& state, const Service& service, const Place& place) {
    WaitEstimate estimate;
    if (const auto line = state.lines.find(service.id); line != state.lines.end())
        estimate.peopleBefore = static_cast<std::uint32_t>(
            std::distance(line->second.byPromise().begin(), line->second.byPromise().lower_bound(place)));
    const auto open = [&](const auto& entry) {
        const CounterSetup* setup = state.rules->find(entry.first);
        return setup && entry.second.lease == LeaseState::Open && canServe(*setup, service.id);
    };
    if (std::ranges::none_of(state.counters, open)) return estimate;
    const auto at = calledAt(state, place.visit, state.now);
    if (!at) return estimate;
    const double middle = std::chrono::duration<double, std::ratio<60>>(*at - state.now).count();
    const double step = std::chrono::duration<double, std::ratio<60>>(kStep).count();
    const auto low = static_cast<std::uint32_t>(std::floor(kLowShare * middle / step) * step);
    const auto high = static_cast<std::uint32_t>(std::ceil(kHighShare * middle / step) * step);
    estimate.minutes = {low, std::max(high, low + static_cast<std::uint32_t>(step))};
    return estimate;
}

}  // namespace owc::domain
