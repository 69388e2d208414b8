#pragma once

#include <optional>
#include <string>
#include <variant>

#include "queue-server/domain/visit.h"

namespace owc::domain {

// What somebody wants. `device` is always filled in by the server from the connection's key.

struct ApplySettings {
    Rules rules;
};
/// A new day starts its numbers at 1; the day closed last may be opened again and goes on.
struct OpenDay {
    Day day{};
};
/// Ends the day: open visits are closed as DayEnd, counters closed.
struct CloseDay {};

struct IssueToken {
    DeviceName device;
    ServiceId service;
    Priority priority = Priority::None;
    Language language = Language::Urdu;
    std::uint16_t partySize = 1;
    std::optional<PersonId> person{};
    VisitCode code;  ///< fresh random bits, from the server
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
/// The server has not heard from the device that holds this counter.
struct LoseCounter {
    CounterId counter;
};

struct CallNext {
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
struct Complete {
    CounterId counter;
    DeviceName device;
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

/// Time passes: timers that are due.
struct Tick {};

using Command = std::variant<ApplySettings, OpenDay, CloseDay, IssueToken, ReportTicket, OpenCounter,
                             CloseCounter, LoseCounter, CallNext, Recall, MarkArrived, StartServing, Complete,
                             MarkNoShow, Park, Transfer, ShowCard, Resume, Readmit, Tick>;

}  // namespace owc::domain
