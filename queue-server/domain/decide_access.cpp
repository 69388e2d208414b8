#include <algorithm>

#include "queue-server/domain/decide.h"
#include "queue-server/domain/sign_in.h"

namespace owc::domain {

Duration barAfter(std::uint32_t inARow, std::uint32_t allowed) {
    if (inARow < allowed) return Duration{0};
    Duration bar = kFirstBar;
    for (std::uint32_t more = inARow - allowed; more > 0 && bar < kLongestBar; --more) bar *= 2;
    return std::min(bar, kLongestBar);
}

std::optional<Duration> signInBarred(const State& state, const DeviceName& device, const OfficerId& officer, Time now) {
    Time until = now;
    for (const OfficerId& whose : {officer, OfficerId{}}) {
        const auto known = state.tries.find({device, whose});
        if (known != state.tries.end()) until = std::max(until, known->second.barredUntil);
    }
    return until > now ? std::optional{until - now} : std::nullopt;
}

namespace rules {
namespace {

std::uint32_t wrongSoFar(const State& state, const DeviceName& device, const OfficerId& officer) {
    const auto known = state.tries.find({device, officer});
    return known == state.tries.end() ? 0 : known->second.inARow;
}

}  // namespace

Result<Events> decide(const State& state, const FailSignIn& command, Time now) {
    SignInFailed failed{command.device, command.officer};
    if (!command.officer.value.empty())
        failed.officerUntil =
            now + barAfter(wrongSoFar(state, command.device, command.officer) + 1, kWrongOfOfficer);
    failed.deviceUntil = now + barAfter(wrongSoFar(state, command.device, {}) + 1, kWrongAtDevice);
    return Events{{now, std::move(failed)}};
}

Result<Events> decide(const State& state, const PassSignIn& command, Time now) {
    const bool wrong = wrongSoFar(state, command.device, command.officer) > 0 || wrongSoFar(state, command.device, {}) > 0;
    if (!wrong) return Events{};
    return Events{{now, TriesCleared{command.device, command.officer}}};
}

Result<Events> decide(const State&, const OpenPairing& command, Time now) {
    return Events{{now, PairingOpened{command.device}}};
}

Result<Events> decide(const State&, const ClosePairing& command, Time now) {
    return Events{{now, PairingClosed{command.device, command.how}}};
}

Result<Events> decide(const State&, const PairDevice& command, Time now) {
    return Events{{now, DevicePaired{command.device, command.role, command.fingerprint}}};
}

Result<Events> decide(const State& state, const RevokeDevice& command, Time now) {
    Events events{{now, DeviceRevoked{command.device, command.fingerprint}}};
    for (const auto& [id, counter] : state.counters) {
        if (counter.lease == LeaseState::Open && counter.device == command.device) events.push_back({now, CounterLost{id}});
    }
    return events;
}

Result<Events> decide(const State&, const ChangeStaff& command, Time now) {
    return Events{{now, StaffChanged{command.officer, command.change}}};
}

Result<Events> decide(const State& state, const ForgetPerson& command, Time now) {
    const bool here = std::ranges::any_of(state.visits, [&](const auto& entry) {
        return entry.second.open() && entry.second.person == command.person;
    });
    if (here) return fail(ErrorCode::PersonHere);
    return Events{{now, PersonForgotten{command.person}}};
}

}  // namespace rules
}  // namespace owc::domain
