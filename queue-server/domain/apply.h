#pragma once

#include "queue-server/domain/events.h"
#include "queue-server/domain/state.h"

// Internal to the domain: one overload an event, grouped by subject in apply_*.cpp.
namespace owc::domain::rules {

/// Folds one event into the state. Total: never fails on an event that `decide` made from this state.
void apply(State& state, const Event& event);

void apply(State&, const SettingsApplied&, Time at);
void apply(State&, const DayOpened&, Time at);
void apply(State&, const DayClosed&, Time at);
void apply(State&, const IntakeSet&, Time at);
void apply(State&, const NoticeSet&, Time at);
void apply(State&, const InsideCorrected&, Time at);
void apply(State&, const ClockDoubted&, Time at);
void apply(State&, const ClockConfirmed&, Time at);
void apply(State&, const SlotGiven&, Time at);
void apply(State&, const TimesLearned&, Time at);
void apply(State&, const VisitOpened&, Time at);
void apply(State&, const TicketReported&, Time at);
void apply(State&, const CounterOpened&, Time at);
void apply(State&, const CounterResumed&, Time at);
void apply(State&, const CounterTakenOver&, Time at);
void apply(State&, const BreakStarted&, Time at);
void apply(State&, const BreakEnded&, Time at);
void apply(State&, const CounterLost&, Time at);
void apply(State&, const CounterClosed&, Time at);
void apply(State&, const LegCalled&, Time at);
void apply(State&, const LegRecalled&, Time at);
void apply(State&, const VisitorArrived&, Time at);
void apply(State&, const ServingStarted&, Time at);
void apply(State&, const LegCompleted&, Time at);
void apply(State&, const LegBegun&, Time at);
void apply(State&, const ServiceAdded&, Time at);
void apply(State&, const LegSentAway&, Time at);
void apply(State&, const LegParked&, Time at);
void apply(State&, const LegResumed&, Time at);
void apply(State&, const LegTransferred&, Time at);
void apply(State&, const VisitorMissed&, Time at);
void apply(State&, const VisitReadmitted&, Time at);
void apply(State&, const LegReturned&, Time at);
void apply(State&, const VisitEnded&, Time at);
void apply(State&, const PriorityCorrected&, Time at);
void apply(State&, const StepUndone&, Time at);
void apply(State&, const CardShown&, Time at);
void apply(State&, const ManagerCalled&, Time at);
void apply(State&, const ManagerCallAnswered&, Time at);
void apply(State&, const SignInFailed&, Time at);
void apply(State&, const TriesCleared&, Time at);
void apply(State&, const PairingOpened&, Time at);
void apply(State&, const PairingClosed&, Time at);
void apply(State&, const DevicePaired&, Time at);
void apply(State&, const DeviceRevoked&, Time at);
void apply(State&, const StaffChanged&, Time at);
void apply(State&, const PersonForgotten&, Time at);
void apply(State&, const LogRestored&, Time at);
void apply(State&, const HighestReported&, Time at);
void apply(State&, const SeriesRaised&, Time at);
void apply(State&, const RestoreConfirmed&, Time at);
void apply(State&, const RangeHeld&, Time at);
void apply(State&, const CounterLent&, Time at);
void apply(State&, const ServiceStopped&, Time at);

/// Takes back what is lent; puts it into new rules again, as far as they know of it.
void endLending(State& state);
void lendAgain(State& state);

[[nodiscard]] Visit& visitOf(State& state, VisitId id);
[[nodiscard]] Counter& counterOf(State& state, CounterId id);

/// Takes a visit out of the derived lines and timers, or puts it in as its leg says.
void unlist(State& state, const Visit& visit);
void list(State& state, const Visit& visit);

}  // namespace owc::domain::rules
