#include "queue-server/domain/apply.h"

namespace owc::domain::rules {

void apply(State& state, const CounterOpened& e, Time at) {
    Counter& counter = counterOf(state, e.counter);
    counter.lease = LeaseState::Open;
    counter.officer = e.officer;
    counter.device = e.device;
    counter.since = at;
}

void apply(State& state, const CounterResumed& e, Time at) {
    Counter& counter = counterOf(state, e.counter);
    counter.lease = LeaseState::Open;
    counter.device = e.device;
    counter.since = at;
}

void apply(State& state, const CounterTakenOver& e, Time at) {
    Counter& counter = counterOf(state, e.counter);
    counter.lease = LeaseState::Open;
    counter.officer = e.officer;
    counter.device = e.device;
    counter.since = at;
    counter.last.reset();  // what another officer did last is not this one's to undo
}

void apply(State& state, const BreakStarted& e, Time at) {
    Counter& counter = counterOf(state, e.counter);
    counter.onBreak = e.reason;
    counter.since = at;
}

void apply(State& state, const BreakEnded& e, Time at) {
    Counter& counter = counterOf(state, e.counter);
    counter.onBreak.reset();
    counter.since = at;
}

void apply(State& state, const CounterLost& e, Time at) {
    Counter& counter = counterOf(state, e.counter);
    counter.lease = LeaseState::Lost;
    counter.since = at;
}

void apply(State& state, const CounterClosed& e, Time at) {
    Counter& counter = counterOf(state, e.counter);
    counter = {.id = counter.id, .since = at, .served = counter.served, .managerCalledAt = counter.managerCalledAt};
    if (!state.rules->find(counter.id)) state.counters.erase(e.counter);
}

void apply(State&, const CardShown&, Time) {}

void apply(State& state, const ManagerCalled& e, Time at) {
    counterOf(state, e.counter).managerCalledAt = at;
}

void apply(State& state, const ManagerCallAnswered& e, Time) {
    counterOf(state, e.counter).managerCalledAt.reset();
}

}  // namespace owc::domain::rules
