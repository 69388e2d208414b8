#include "queue-server/domain/wait_estimate.h"

#include <algorithm>
#include <cmath>

namespace owc::domain {
namespace {

std::uint32_t openCountersFor(const State& state, const ServiceId& service) {
    std::uint32_t open = 0;
    for (const auto& [id, counter] : state.counters) {
        if (counter.lease != LeaseState::Open) continue;
        const CounterSetup* setup = state.rules->find(id);
        if (setup &&
            std::find(setup->services.begin(), setup->services.end(), service) != setup->services.end())
            ++open;
    }
    return open;
}

}  // namespace

WaitEstimate estimateWait(const State& state, const Service& service, const Place& place) {
    WaitEstimate estimate;
    if (const auto line = state.lines.find(service.id); line != state.lines.end())
        estimate.peopleBefore =
            static_cast<std::uint32_t>(std::distance(line->second.begin(), line->second.lower_bound(place)));
    const std::uint32_t open = openCountersFor(state, service.id);
    if (open == 0) return estimate;
    const double usual = std::chrono::duration<double, std::ratio<60>>(service.usualService).count();
    // Half a service is left, on average, of the one at the desk now.
    const double middle = (estimate.peopleBefore + 0.5) * usual / open;
    const auto low = static_cast<std::uint32_t>(std::floor(0.7 * middle / 5) * 5);
    const auto high = static_cast<std::uint32_t>(std::ceil(1.4 * middle / 5) * 5);
    estimate.minutes = {low, std::max(high, low + 5)};
    return estimate;
}

}  // namespace owc::domain
