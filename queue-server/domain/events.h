#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/domain/access.h"
#include "queue-server/domain/counter.h"
#include "queue-server/domain/one_of.h"
#include "queue-server/domain/restored.h"
#include "queue-server/domain/slot.h"

namespace owc::domain {

// What happened. Each struct holds all that `apply` needs besides the state; its time lies beside it.
// protocol/log.proto is the stored form and numbers these kinds for ever.

/// The rules in force from here on.
struct SettingsApplied {
    Rules rules;
};
struct DayOpened {
    Day day{};
};
/// Everything still open has been closed by earlier events of the same batch.
struct DayClosed {
    Day day{};
};

struct IntakeSet {
    Intake intake{};
};
struct NoticeSet {
    Notice notice{};
    bool on = false;
};
struct InsideCorrected {
    std::int32_t by = 0;
};
struct ClockDoubted {};
struct ClockConfirmed {
    DeviceName device;
};
struct SlotGiven {
    Slot slot;
    DeviceName device;
};
/// At day end: the mean times that tomorrow's estimates begin with.
struct TimesLearned {
    std::map<ServiceId, Duration> times;
};

/// A token was given: number reserved, first leg waiting.
struct VisitOpened {
    VisitId visit;
    TokenNumber token;
    VisitCode code;
    Day day{};
    ServiceId service;
    Priority priority = Priority::None;
    Language language = Language::Urdu;
    std::uint16_t partySize = 1;
    std::optional<PersonId> person{};
    DeviceName device;
    Time promisedBy{};
    std::vector<ServiceId> plan{};      ///< services after the first one, in order
    std::optional<Time> appointment{};
    std::optional<VisitCode> slot{};    ///< the slip that is used up by it
    bool fromRoll = false;
    bool offline = false;              ///< given by a kiosk without the server, reported later
    std::optional<Time> arrivedAt{};   ///< of an offline one: when she came, which is her place in line
    bool timeDoubted = false;          ///< of an offline one: the kiosk's time did not fit and was moved
    std::optional<VisitId> replaced{}; ///< of an offline one: the token that its visitor never saw
    bool late = false;                 ///< of an offline one: its day was over, it ends at once as DayEnd
};
/// For this day the kiosk may give these numbers without the server.
struct RangeHeld {
    HeldRange range;
};
/// What the printer did with her ticket; `duplicate` is a reprint marked so.
struct TicketReported {
    VisitId visit;
    PrintResult result = PrintResult::Printed;
    bool duplicate = false;
    std::string reasons;  ///< named device reasons, comma separated
};

struct CounterOpened {
    CounterId counter;
    OfficerId officer;
    DeviceName device;
};
/// The same officer is back on the same lease (program restarted, link back).
struct CounterResumed {
    CounterId counter;
    DeviceName device;
};
struct CounterTakenOver {
    CounterId counter;
    OfficerId officer;
    DeviceName device;
    OfficerId supervisor;
};
struct BreakStarted {
    CounterId counter;
    BreakReason reason{};
};
struct BreakEnded {
    CounterId counter;
};
struct CounterLost {
    CounterId counter;
};
/// Closed by its officer; by a manager at that device when there is no officer; by a rule (night, lost for too long)
/// when both are empty, and in logs of before.
struct CounterClosed {
    CounterId counter;
    OfficerId officer{};
    DeviceName device{};
};

struct LegCalled {
    VisitId visit;
    CounterId counter;
    CallReason reason;
};
struct LegRecalled {
    VisitId visit;
    CounterId counter;
};
/// She stands at the desk.
struct VisitorArrived {
    VisitId visit;
    CounterId counter;
};
struct ServingStarted {
    VisitId visit;
    CounterId counter;
};
/// `done` false: what she came for could not be done; her plan is dropped.
struct LegCompleted {
    VisitId visit;
    CounterId counter;
    bool done = true;
};
/// The next leg of her plan, or the way out of one that was not done, waits at `service`.
struct LegBegun {
    VisitId visit;
    ServiceId service;
    Time placeAt{};
    Time promisedBy{};
};
struct ServiceAdded {
    VisitId visit;
    CounterId counter;
    ServiceId service;
};
/// This leg ends for now: the next one waits at `toService`, and after it she is back here at her old place.
struct LegSentAway {
    VisitId visit;
    CounterId counter;
    ServiceId toService;
    Time promisedBy{};
};
/// Nothing of the counter's last step holds any more.
struct StepUndone {
    VisitId visit;
    CounterId counter;
};
struct PriorityCorrected {
    VisitId visit;
    CounterId counter;
    Priority priority{};
    PriorityReason reason{};
    Time promisedBy{};
};
/// `until`: back in line by itself then, or only by hand.
struct LegParked {
    VisitId visit;
    CounterId counter;
    ParkReason reason{};
    std::optional<Time> until{};
};
/// From Parked back to her place in line.
struct LegResumed {
    VisitId visit;
};
/// This leg ends, the next one waits at `toService` with the place kept.
struct LegTransferred {
    VisitId visit;
    CounterId counter;
    ServiceId toService;
    Time promisedBy{};
};
/// Called and did not come; she may come back until `graceEnds`.
struct VisitorMissed {
    VisitId visit;
    CounterId counter;
    Time graceEnds{};
};
struct VisitReadmitted {
    VisitId visit;
};
/// Her counter was lost before she was served: back to her place.
struct LegReturned {
    VisitId visit;
    CounterId counter;
};
struct VisitEnded {
    VisitId visit;
    VisitEnd how{};
};

/// Somebody looked at her card; changes nothing, is never forgotten.
struct CardShown {
    VisitId visit;
    CounterId counter;
    OfficerId officer;
};

/// Help is needed at this counter.
struct ManagerCalled {
    CounterId counter;
    DeviceName device;
};
struct ManagerCallAnswered {
    CounterId counter;
    DeviceName device;  ///< at which it was answered
};

/// A wrong PIN at a device. Both times say until when the next tries are refused; at or before now: not at all.
struct SignInFailed {
    DeviceName device;
    OfficerId officer;  ///< empty: nobody's name; what was typed may be a PIN in the wrong field
    Time officerUntil{};
    Time deviceUntil{};
};
/// A right PIN after wrong ones: the count begins anew.
struct TriesCleared {
    DeviceName device;
    OfficerId officer;
};
struct PairingOpened {
    DeviceName device;
};
struct PairingClosed {
    DeviceName device;
    PairingEnd how{};
};
struct DevicePaired {
    DeviceName device;
    std::string role;
    std::string fingerprint;
};
struct DeviceRevoked {
    DeviceName device;
    std::string fingerprint;
};
struct StaffChanged {
    OfficerId officer;
    StaffChange change{};
};
/// Her row was overwritten in the same transaction: nothing tells any more who she was.
struct PersonForgotten {
    PersonId person;
};

/// Until the day ends the counter also takes visitors of this service, or no longer does.
struct CounterLent {
    CounterId counter;
    ServiceId service;
    bool on = false;
    DeviceName device;  ///< of the manager
};
/// No more tokens for this service today, except to slips and by staff; or tokens again.
struct ServiceStopped {
    ServiceId service;
    bool stopped = false;
    DeviceName device;  ///< of the manager
};

using EventKinds = boost::variant2::variant<
    SettingsApplied, DayOpened, DayClosed, VisitOpened, TicketReported, CounterOpened, CounterResumed,
    CounterLost, CounterClosed, LegCalled, LegRecalled, VisitorArrived, ServingStarted, LegCompleted,
    LegParked, LegResumed, LegTransferred, VisitorMissed, VisitReadmitted, LegReturned, VisitEnded, CardShown,
    IntakeSet, NoticeSet, InsideCorrected, ClockDoubted, ClockConfirmed, SlotGiven, TimesLearned,
    CounterTakenOver, BreakStarted, BreakEnded, LegBegun, ServiceAdded, LegSentAway, StepUndone,
    PriorityCorrected, SignInFailed, TriesCleared, PairingOpened, PairingClosed, DevicePaired, DeviceRevoked,
    StaffChanged, PersonForgotten, LogRestored, HighestReported, SeriesRaised, RestoreConfirmed, RangeHeld,
    CounterLent, ServiceStopped, ManagerCalled, ManagerCallAnswered>;

struct EventBody : EventKinds {
    OWC_SUM_TYPE(EventBody, EventKinds)
};

struct Event {
    Time at{};
    EventBody body;
};

using Events = std::vector<Event>;

}  // namespace owc::domain
