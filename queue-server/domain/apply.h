#pragma once

#include "queue-server/domain/events.h"
#include "queue-server/domain/state.h"

namespace owc::domain::rules {

/// Folds one event into the state. Total: never fails on an event that `decide` made from this state.
void apply(State& state, const Event& event);

}  // namespace owc::domain::rules
