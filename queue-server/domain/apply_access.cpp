#include "queue-server/domain/apply.h"

namespace owc::domain::rules {

void apply(State& state, const SignInFailed& e, Time) {
    const auto count = [&](const OfficerId& officer, Time until) {
        Tries& tries = state.tries[{e.device, officer}];
        ++tries.inARow;
        tries.barredUntil = until;
    };
    count({}, e.deviceUntil);
    if (!e.officer.value.empty()) count(e.officer, e.officerUntil);
}

void apply(State& state, const TriesCleared& e, Time) {
    state.tries.erase({e.device, e.officer});
    state.tries.erase({e.device, {}});
}

void apply(State&, const PairingOpened&, Time) {}
void apply(State&, const PairingClosed&, Time) {}

void apply(State& state, const DevicePaired& e, Time) {
    std::erase_if(state.tries, [&](const auto& entry) { return entry.first.first == e.device; });
}

void apply(State& state, const DeviceRevoked& e, Time) {
    std::erase_if(state.tries, [&](const auto& entry) { return entry.first.first == e.device; });
}

void apply(State& state, const StaffChanged& e, Time) {
    std::erase_if(state.tries, [&](const auto& entry) { return entry.first.second == e.officer; });
}

void apply(State&, const PersonForgotten&, Time) {}

}  // namespace owc::domain::rules
