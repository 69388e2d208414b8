#pragma once

#include "kiosk/flow/step.h"

// Shared by the sources of this folder only.
namespace owc::flow {

/// A panel over the lower half, or none.
inline void cover(Step& step, Panel panel, Moment now) {
    if (step.state.panel == panel) return;
    step.state.panel = panel;
    step.state.panelSince = now;
}

/// A choice of the easier view does not outlive the screen it was opened over; a call does.
inline void show(Step& step, Screen screen, Moment now) {
    step.state.screen = screen;
    step.state.screenSince = now;
    if (step.state.panel == Panel::Easier) cover(step, Panel::None, now);
}

/// The number she gave, and how she gave it.
void forgetDigits(State& state);

/// Back to the screen at rest. A new State holds nothing of her, whatever is added to it later.
void leave(Step& step, Moment now);

/// Somebody has touched the screen at rest without choosing a language.
[[nodiscard]] bool touchedAtRest(const State& state);

/// Nobody waits for staff any more.
void endCall(Step& step, Moment now);

/// Whether somebody can begin: the day is open, or the kiosk gives numbers by itself.
[[nodiscard]] bool mayBegin(const State& state);

/// Asks for the token, of the kiosk itself where there is no server; from here on only the answer, or its time
/// limit, moves the screen.
void sendIssueToken(Step& step, Moment now);

/// What was asked of the server met no answer: a number of the kiosk's own stands for it.
void replaceByOwn(Step& step, Moment now);

/// Asks where the holder of this paper stands; without a server nobody knows.
void sendFindPlace(Step& step, const std::string& code, Moment now);

/// Asks the registry for the number she gave.
void sendAskEligibility(Step& step, Moment now);

/// Asks for a place on another day, for which no digits are needed: they go.
void sendGiveSlot(Step& step, Moment now);

}  // namespace owc::flow
