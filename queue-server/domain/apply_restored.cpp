#include <algorithm>

#include "queue-server/domain/apply.h"

namespace owc::domain::rules {

void apply(State& state, const LogRestored& e, Time at) {
    state.restoredSince = at;
    state.nextVisit = e.firstVisit.value;
    state.untold.clear();
    for (const Untold& untold : e.devices) state.untold[untold.device] = untold.gives;
}

void apply(State& state, const HighestReported& e, Time) {
    state.untold.erase(e.device);
    const bool allTold = std::ranges::none_of(state.untold, [](const auto& entry) { return entry.second; });
    if (allTold) state.restoredSince.reset();
}

void apply(State& state, const SeriesRaised& e, Time) {
    std::uint32_t& above = state.seriesAbove[e.day];
    above = std::max(above, e.above);
    if (!state.lastDay || e.day >= *state.lastDay) state.nextToken = std::max(state.nextToken, e.above + 1);
}

void apply(State& state, const RestoreConfirmed&, Time) {
    state.restoredSince.reset();
}

}  // namespace owc::domain::rules
