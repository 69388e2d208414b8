#pragma once

#include "queue-server/domain/centre.h"

// Internal to the domain: one overload a command, grouped by subject in decide_*.cpp.
namespace owc::domain::rules {

Result<Events> decide(const State&, const ApplySettings&, Time now);
Result<Events> decide(const State&, const OpenDay&, Time now);
Result<Events> decide(const State&, const CloseDay&, Time now);
Result<Events> decide(const State&, const SetIntake&, Time now);
Result<Events> decide(const State&, const SetNotice&, Time now);
Result<Events> decide(const State&, const CorrectInside&, Time now);
Result<Events> decide(const State&, const DoubtClock&, Time now);
Result<Events> decide(const State&, const ConfirmClock&, Time now);
Result<Events> decide(const State&, const GiveSlot&, Time now);
Result<Events> decide(const State&, const IssueToken&, Time now);
Result<Events> decide(const State&, const VoidVisit&, Time now);
Result<Events> decide(const State&, const ReportTicket&, Time now);
Result<Events> decide(const State&, const OpenCounter&, Time now);
Result<Events> decide(const State&, const CloseCounter&, Time now);
Result<Events> decide(const State&, const TakeOver&, Time now);
Result<Events> decide(const State&, const StartBreak&, Time now);
Result<Events> decide(const State&, const EndBreak&, Time now);
Result<Events> decide(const State&, const CallManager&, Time now);
Result<Events> decide(const State&, const AnswerManagerCall&, Time now);
Result<Events> decide(const State&, const LoseCounter&, Time now);
Result<Events> decide(const State&, const CallNext&, Time now);
Result<Events> decide(const State&, const CallChosen&, Time now);
Result<Events> decide(const State&, const ServeDirect&, Time now);
Result<Events> decide(const State&, const Undo&, Time now);
Result<Events> decide(const State&, const Recall&, Time now);
Result<Events> decide(const State&, const MarkArrived&, Time now);
Result<Events> decide(const State&, const StartServing&, Time now);
Result<Events> decide(const State&, const Complete&, Time now);
Result<Events> decide(const State&, const AddService&, Time now);
Result<Events> decide(const State&, const SendAndReturn&, Time now);
Result<Events> decide(const State&, const MarkNoShow&, Time now);
Result<Events> decide(const State&, const Park&, Time now);
Result<Events> decide(const State&, const Transfer&, Time now);
Result<Events> decide(const State&, const ShowCard&, Time now);
Result<Events> decide(const State&, const Resume&, Time now);
Result<Events> decide(const State&, const Readmit&, Time now);
Result<Events> decide(const State&, const WalkOut&, Time now);
Result<Events> decide(const State&, const CorrectPriority&, Time now);
Result<Events> decide(const State&, const Tick&, Time now);
Result<Events> decide(const State&, const FailSignIn&, Time now);
Result<Events> decide(const State&, const PassSignIn&, Time now);
Result<Events> decide(const State&, const OpenPairing&, Time now);
Result<Events> decide(const State&, const ClosePairing&, Time now);
Result<Events> decide(const State&, const PairDevice&, Time now);
Result<Events> decide(const State&, const RevokeDevice&, Time now);
Result<Events> decide(const State&, const ChangeStaff&, Time now);
Result<Events> decide(const State&, const ForgetPerson&, Time now);
Result<Events> decide(const State&, const RestoreLog&, Time now);
Result<Events> decide(const State&, const ReportHighest&, Time now);
Result<Events> decide(const State&, const ConfirmRestored&, Time now);
Result<Events> decide(const State&, const AdmitOffline&, Time now);
Result<Events> decide(const State&, const LendCounter&, Time now);
Result<Events> decide(const State&, const ShutCounter&, Time now);
Result<Events> decide(const State&, const StopService&, Time now);

/// The rules as the settings gave them: without what is lent today. Requires rules.
[[nodiscard]] Rules withoutLent(const State& state);

/// Place + what the service promises this priority.
[[nodiscard]] Time promise(const Service& service, Priority priority, Time placeAt);

/// The services of a visit in order when something comes before this one; empty when it is the only one.
[[nodiscard]] std::vector<ServiceId> planOf(const Service& service);

/// Own numbers of kiosks that are not yet held, for `day` and the day after.
void holdRanges(const State& state, const Rules& rules, Day day, Time now, Events& events);

/// Numbers that another kiosk may still give, or has given today, cannot become somebody's own.
[[nodiscard]] Result<void> checkHeld(const State& state, const Rules& rules);

/// The next number of the series that no open visit holds (a night may have been kept).
[[nodiscard]] std::optional<TokenNumber> freeToken(const State&);

/// The counter, when this device holds it; CounterClosed, CounterTaken or UnknownCounter otherwise.
[[nodiscard]] Result<const Counter*> heldBy(const State&, CounterId, const DeviceName&);

/// The same, and it could take a visitor now; CounterBusy or OnBreak otherwise.
[[nodiscard]] Result<const Counter*> readyAt(const State&, CounterId, const DeviceName&);

/// The visit at a counter this device holds; NoVisitor when it has none.
[[nodiscard]] Result<const Visit*> visitAt(const State&, CounterId, const DeviceName&);

}  // namespace owc::domain::rules
