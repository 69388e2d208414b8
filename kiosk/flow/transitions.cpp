#include "kiosk/flow/transitions.h"

namespace owc::flow {

void leave(Step& step, Moment now) {
    const State& old = step.state;
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
    ++state.attempt;
    show(step, Screen::Issuing, now);
    step.effects.emplace_back(
        SendIssueToken{state.attempt, state.service, state.priority, state.language, state.cnic});
}

}  // namespace owc::flow
