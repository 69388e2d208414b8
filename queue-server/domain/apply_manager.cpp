#include <algorithm>
#include <utility>

#include "queue-server/domain/apply.h"

namespace owc::domain::rules {
namespace {

/// Null when the settings have dropped the counter meanwhile.
std::vector<ServiceId>* servicesOf(State& state, CounterId id) {
    const auto setup = std::ranges::find(state.rules->counters, id, &CounterSetup::id);
    return setup == state.rules->counters.end() ? nullptr : &setup->services;
}

}  // namespace

void apply(State& state, const CounterLent& e, Time) {
    std::vector<ServiceId>* works = servicesOf(state, e.counter);
    if (!works) return;
    std::vector<ServiceId>& lent = state.lent[e.counter];
    std::erase(*works, e.service);
    std::erase(lent, e.service);
    if (e.on) {
        works->push_back(e.service);
        lent.push_back(e.service);
    }
    if (lent.empty()) state.lent.erase(e.counter);
}

void apply(State& state, const ServiceStopped& e, Time) {
    if (e.stopped)
        state.stopped.insert(e.service);
    else
        state.stopped.erase(e.service);
}

void endLending(State& state) {
    for (const auto& [counter, services] : state.lent) {
        std::vector<ServiceId>* works = servicesOf(state, counter);
        for (const ServiceId& service : services) {
            if (works) std::erase(*works, service);
        }
    }
    state.lent.clear();
}

void lendAgain(State& state) {
    for (const auto& [counter, services] : std::exchange(state.lent, {})) {
        std::vector<ServiceId>* works = servicesOf(state, counter);
        for (const ServiceId& service : services) {
            if (!works || !state.rules->find(service) || std::ranges::find(*works, service) != works->end()) continue;
            works->push_back(service);
            state.lent[counter].push_back(service);
        }
    }
    std::erase_if(state.stopped, [&](const ServiceId& service) { return !state.rules->find(service); });
}

}  // namespace owc::domain::rules
