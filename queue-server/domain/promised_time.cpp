#include "queue-server/domain/promised_time.h"

#include <algorithm>

namespace owc::domain {

std::optional<NextCall> nextByPromisedTime(const State& state, const std::vector<ServiceId>& profile) {
    const Place* best = nullptr;
    std::uint32_t waiting = 0;
    for (const ServiceId& service : profile) {
        const auto line = state.lines.find(service);
        if (line == state.lines.end() || line->second.empty()) continue;
        waiting += static_cast<std::uint32_t>(line->second.size());
        const Place& first = *line->second.begin();
        if (!best || first < *best) best = &first;
    }
    if (!best) return std::nullopt;

    std::uint32_t overtaken = 0;
    for (const ServiceId& service : profile) {
        const auto line = state.lines.find(service);
        if (line == state.lines.end()) continue;
        overtaken += static_cast<std::uint32_t>(
            std::count_if(line->second.begin(), line->second.end(),
                          [&](const Place& p) { return p.placeAt < best->placeAt; }));
    }
    const Visit& visit = *state.find(best->visit);
    return NextCall{best->visit,
                    {.policy = Policy::PromisedTime,
                     .promisedBy = best->promisedBy,
                     .placeAt = best->placeAt,
                     .priority = visit.priority,
                     .waiting = waiting,
                     .overtaken = overtaken,
                     .placeKept = visit.leg().placeKept}};
}

}  // namespace owc::domain
