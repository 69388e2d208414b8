#pragma once

#include <vector>

#include "kiosk/flow/effects.h"
#include "kiosk/flow/inputs.h"

namespace owc::flow {

constexpr std::size_t kCnicDigits = 13;
constexpr Moment kSettle{300};         ///< a touch this soon after a change was meant for the screen before
constexpr Moment kIdle{45'000};        ///< without a touch before the warning
constexpr Moment kWarning{20'000};     ///< from the warning to the time-out
constexpr Moment kIssueLimit{30'000};  ///< the server has answered by then, or is taken as gone
constexpr Moment kPlaceLimit{5'000};   ///< the server says by then where she stands, or is taken as gone
constexpr Moment kAnswerLimit{5'000};  ///< the registry answers by then, or cannot be asked now
constexpr Moment kOwnLimit{10'000};    ///< a server that only starts anew is back by then; else an own number
constexpr Moment kPrintLimit{30'000};  ///< the printer has answered by then, or the slip is taken as missing
constexpr Moment kPrintedShown{20'000};  ///< a token with its slip stays so long after the last touch
constexpr Moment kCallLimit{180'000};    ///< a call that nobody answers ends; she can call again

struct Step {
    State state;
    std::vector<Effect> effects{};
};

/// The next state after a touch. A touch that the screen does not offer changes nothing.
[[nodiscard]] Step step(State state, const Touch& touch, Moment now);

/// The next state after something happened.
[[nodiscard]] Step step(State state, const News& news, Moment now);

/// What the Trouble screen offers besides "finish": a slip for another day where today has no token for
/// her...
[[nodiscard]] bool offersSlip(const State& state);
/// ...and once more the same, where that can end otherwise.
[[nodiscard]] bool offersAgain(const State& state);

/// Whole seconds left on the warning; 0 when there is none.
[[nodiscard]] int secondsLeft(const State& state, Moment now);

}  // namespace owc::flow
