#include <algorithm>

#include "queue-server/domain/decide.h"

namespace owc::domain::rules {

Rules withoutLent(const State& state) {
    Rules rules = *state.rules;
    for (CounterSetup& setup : rules.counters) {
        const auto lent = state.lent.find(setup.id);
        if (lent == state.lent.end()) continue;
        for (const ServiceId& service : lent->second) std::erase(setup.services, service);
    }
    return rules;
}

Result<Events> decide(const State& state, const LendCounter& command, Time now) {
    if (!state.day) return fail(ErrorCode::DayNotOpen);
    const CounterSetup* setup = state.rules->find(command.counter);
    if (!setup) return fail(ErrorCode::UnknownCounter);
    if (!state.rules->find(command.service)) return fail(ErrorCode::UnknownService, command.service.value);
    const bool works = std::ranges::find(setup->services, command.service) != setup->services.end();
    if (works == command.on) return Events{};
    const auto lent = state.lent.find(command.counter);
    const bool isLent = lent != state.lent.end() &&
                        std::ranges::find(lent->second, command.service) != lent->second.end();
    if (!command.on && !isLent) return fail(ErrorCode::BadInput, "service: of the counter's own profile");
    return Events{{now, CounterLent{command.counter, command.service, command.on, command.device}}};
}

Result<Events> decide(const State& state, const ShutCounter& command, Time now) {
    const Counter* counter = state.find(command.counter);
    if (!counter) return fail(ErrorCode::UnknownCounter);
    if (counter->lease == LeaseState::Closed) return Events{};
    if (counter->visit) return fail(ErrorCode::CounterBusy);
    return Events{{now, CounterClosed{command.counter, {}, command.device}}};
}

Result<Events> decide(const State& state, const StopService& command, Time now) {
    if (!state.day) return fail(ErrorCode::DayNotOpen);
    if (!state.rules->find(command.service)) return fail(ErrorCode::UnknownService, command.service.value);
    if (state.stopped.contains(command.service) == command.stopped) return Events{};
    return Events{{now, ServiceStopped{command.service, command.stopped, command.device}}};
}

}  // namespace owc::domain::rules
