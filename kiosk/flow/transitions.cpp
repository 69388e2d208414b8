#include "kiosk/flow/transitions.h"

namespace owc::flow {
namespace {

bool outcomeUnknown(const State& state) {
    return state.screen == Screen::Trouble && state.trouble == domain::ErrorCode::NotConnected;
}

}  // namespace

void leave(Step& step, Moment now) {
    const State& old = step.state;
    if (outcomeUnknown(old)) step.effects.emplace_back(AbandonToken{old.attempt});
    State fresh;
    fresh.connected = old.connected;
    fresh.dayOpen = old.dayOpen;
    fresh.attempt = old.attempt;
    fresh.lastTouch = now;
    step.state = fresh;
    show(step, fresh.connected && fresh.dayOpen ? Screen::Language : Screen::Closed, now);
    step.effects.emplace_back(ClearPersonal{});
}

void sendIssueToken(Step& step, Moment now) {
    State& state = step.state;
    const std::uint32_t repeats = outcomeUnknown(state) ? state.attempt : 0;
    ++state.attempt;
    show(step, Screen::Issuing, now);
    step.effects.emplace_back(
        SendIssueToken{state.attempt, repeats, state.service, state.priority, state.language, state.cnic});
}

}  // namespace owc::flow
