#pragma once

#include <optional>
#include <string>

#include "queue-server/domain/access.h"
#include "queue-server/domain/counter.h"
#include "queue-server/domain/one_of.h"
#include "queue-server/domain/restored.h"
#include "queue-server/domain/slot.h"

namespace owc::domain {

// What somebody wants. `device` is always filled in by the server from the connection's key.

struct ApplySettings {
    Rules rules;
};
/// A new day starts its numbers at 1; the day closed last may be opened again and goes on.
struct OpenDay {
    Day day{};
};
/// Ends the day: counters are closed; open visits end as DayEnd, or stay in line when the rules keep the night.
struct CloseDay {};

struct SetIntake {
    Intake intake{};
};
struct SetNotice {
    Notice notice{};
    bool on = false;
};
/// +1 and -1 at the door.
struct CorrectInside {
    std::int32_t by = 0;
};
/// At a start: the PC's clock lies behind the log or days ahead of it.
struct DoubtClock {};
/// A manager has looked: centre time is right.
struct ConfirmClock {
    DeviceName device;
};
/// A return slot on the first day after `after` that has room for this service.
struct GiveSlot {
    DeviceName device;
    ServiceId service;
    std::optional<Day> after{};                ///< none: the open day
    std::optional<std::uint16_t> minute{};     ///< an appointment; local minutes after midnight
    VisitCode code;                            ///< fresh random bits, from the server
};

struct IssueToken {
    DeviceName device;
    ServiceId service;
    Priority priority = Priority::None;
    Language language = Language::Urdu;
    std::uint16_t partySize = 1;
    std::optional<PersonId> person{};
    VisitCode code;                           ///< fresh random bits, from the server
    std::optional<VisitCode> slot{};          ///< the slip she was given for today
    std::optional<TokenNumber> rollNumber{};  ///< torn from the paper roll
    bool byStaff = false;  ///< reception decides about quotas, hours and a full hall; filled in by the server
};
/// A ticket that a kiosk gave by itself while the server was gone. She holds the paper: hours, quotas and a full
/// hall no longer matter. A second report of the same code changes nothing.
struct AdmitOffline {
    DeviceName device;
    TokenNumber token;
    Day day{};  ///< the business day as the kiosk knew it
    Time at{};  ///< when it was given, by the kiosk's clock
    ServiceId service;
    Priority priority = Priority::None;
    Language language = Language::Urdu;
    std::uint16_t partySize = 1;
    std::optional<PersonId> person{};
    VisitCode code;
    PrintResult result = PrintResult::Printed;
    std::string reasons;
    std::optional<VisitId> replaced{};  ///< given to her before the link broke; nobody ever saw it
};
/// A token that nobody holds: only the device that asked for it, and only while no paper is out.
struct VoidVisit {
    DeviceName device;
    VisitId visit;
};
struct ReportTicket {
    DeviceName device;
    VisitId visit;
    PrintResult result = PrintResult::Printed;
    bool duplicate = false;
    std::string reasons;
};

struct OpenCounter {
    CounterId counter;
    DeviceName device;
    OfficerId officer;
};
struct CloseCounter {
    CounterId counter;
    DeviceName device;
};
/// A supervisor puts another officer at a counter whose own cannot go on; an open visitor stays with it.
struct TakeOver {
    CounterId counter;
    DeviceName device;
    OfficerId officer;
    OfficerId supervisor;
};
struct StartBreak {
    CounterId counter;
    DeviceName device;
    BreakReason reason{};
};
struct EndBreak {
    CounterId counter;
    DeviceName device;
};
/// The server has not heard from the device that holds this counter.
struct LoseCounter {
    CounterId counter;
};

struct CallNext {
    CounterId counter;
    DeviceName device;
};
/// Calls one token out of order: a permission, which the server checks, and a reason, which the log keeps.
struct CallChosen {
    CounterId counter;
    DeviceName device;
    TokenNumber token;
    ChoiceReason reason{};
};
/// Serves somebody who waited in no line.
struct ServeDirect {
    CounterId counter;
    DeviceName device;
    ServiceId service;
    Language language = Language::Urdu;
    VisitCode code;  ///< from the server
};
/// The last step of this counter did not happen: everything is again as it was before it.
struct Undo {
    CounterId counter;
    DeviceName device;
};
struct Recall {
    CounterId counter;
    DeviceName device;
};
struct MarkArrived {
    CounterId counter;
    DeviceName device;
};
struct StartServing {
    CounterId counter;
    DeviceName device;
};
/// `done`: what she came for was done; otherwise the rest of her plan is dropped and the service's own way out taken.
struct Complete {
    CounterId counter;
    DeviceName device;
    bool done = true;
};
/// After this leg she also goes to `service`.
struct AddService {
    CounterId counter;
    DeviceName device;
    ServiceId service;
};
/// To another service now, and then back here to the same place.
struct SendAndReturn {
    CounterId counter;
    DeviceName device;
    ServiceId toService;
};
struct MarkNoShow {
    CounterId counter;
    DeviceName device;
};
struct Park {
    CounterId counter;
    DeviceName device;
    ParkReason reason{};
    std::optional<std::chrono::minutes> backAfter{};  ///< 1..240; none: until somebody resumes it
};
struct Transfer {
    CounterId counter;
    DeviceName device;
    ServiceId toService;
};
/// Opens the card of the visitor called to this counter; recorded.
struct ShowCard {
    CounterId counter;
    DeviceName device;
};

/// Help is needed at this counter now. The desk that holds it, or any desk while nobody holds it.
struct CallManager {
    CounterId counter;
    DeviceName device;
};
/// Somebody has seen to it: a manager, or the desk that holds the counter.
struct AnswerManagerCall {
    CounterId counter;
    DeviceName device;
    bool byManager = false;  ///< filled in by the server
};

/// Parked -> waiting; any open counter may.
struct Resume {
    CounterId counter;
    DeviceName device;
    TokenNumber token;
};
/// No-show -> waiting, within the grace time; any open counter may.
struct Readmit {
    CounterId counter;
    DeviceName device;
    TokenNumber token;
};

/// She has left: waiting, called or parked; any open counter may.
struct WalkOut {
    CounterId counter;
    DeviceName device;
    TokenNumber token;
};
/// Any open counter may, with a reason.
struct CorrectPriority {
    CounterId counter;
    DeviceName device;
    TokenNumber token;
    Priority priority{};
    PriorityReason reason{};
};

/// Somebody typed a wrong PIN, or a name nobody here has: then `officer` is empty.
struct FailSignIn {
    DeviceName device;
    OfficerId officer;
};
/// The PIN was right.
struct PassSignIn {
    DeviceName device;
    OfficerId officer;
};
/// A device may give us its key for a few minutes.
struct OpenPairing {
    DeviceName device;
};
/// It did not, or was too often wrong.
struct ClosePairing {
    DeviceName device;
    PairingEnd how{};
};
struct PairDevice {
    DeviceName device;
    std::string role;
    std::string fingerprint;  ///< of its public key
};
/// Its key opens nothing any more; the counter it holds is lost.
struct RevokeDevice {
    DeviceName device;
    std::string fingerprint;
};
struct ChangeStaff {
    OfficerId officer;
    StaffChange change{};
};
/// The caller erases her row with the same transaction.
struct ForgetPerson {
    PersonId person;
};

/// A manager lets a counter also take visitors of this service until the day ends, or takes that back.
struct LendCounter {
    DeviceName device;
    CounterId counter;
    ServiceId service;
    bool on = true;
};
/// A manager closes a counter that has no visitor, on its own or lost.
struct ShutCounter {
    CounterId counter;
    DeviceName device{};
};
/// A manager lets no more tokens out for one service today, or lets them out again.
struct StopService {
    DeviceName device;
    ServiceId service;
    bool stopped = true;
};

/// Time passes: timers that are due.
struct Tick {};

using CommandKinds = boost::variant2::variant<
    ApplySettings, OpenDay, CloseDay, SetIntake, SetNotice, CorrectInside, DoubtClock, ConfirmClock, GiveSlot,
    IssueToken, VoidVisit, ReportTicket, OpenCounter, CloseCounter, TakeOver, StartBreak, EndBreak,
    LoseCounter, CallNext, CallChosen, ServeDirect, Undo, Recall, MarkArrived, StartServing, Complete,
    AddService, SendAndReturn, MarkNoShow, Park, Transfer, ShowCard, Resume, Readmit, WalkOut,
    CorrectPriority, Tick, FailSignIn, PassSignIn, OpenPairing, ClosePairing, PairDevice, RevokeDevice,
    ChangeStaff, ForgetPerson, RestoreLog, ReportHighest, ConfirmRestored, AdmitOffline, LendCounter,
    ShutCounter, StopService, CallManager, AnswerManagerCall>;

struct Command : CommandKinds {
    OWC_SUM_TYPE(Command, CommandKinds)
};

}  // namespace owc::domain
