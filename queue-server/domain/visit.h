#pragma once

#include <optional>
#include <vector>

#include "queue-server/domain/ids.h"
#include "queue-server/domain/reason.h"
#include "queue-server/domain/rules.h"
#include "queue-server/domain/visit_code.h"

namespace owc::domain {

/// Life of a leg:
///
///     Waiting -> Called -> Serving -> Completed
///                  |          |-> Parked -> Waiting (same place)
///                  |          |-> Transferred (next leg waits, same place)
///                  |-> Waiting (its counter was lost)
///                  |-> NoShow -> Waiting (re-admitted) | Closed (grace over)
///
/// Waiting, Called or Parked -> Closed when she leaves, and anything open -> Closed at day end. The last step of
/// a counter can be undone: the leg is again what it was.
enum class LegState : std::uint8_t {
    Waiting = 0,
    Called = 1,
    Serving = 2,
    Parked = 3,
    NoShow = 4,
    Completed = 5,
    Transferred = 6,
    Closed = 7
};

enum class ParkReason : std::uint8_t { Document = 0, Copy = 1, Phone = 2, Rest = 3, Other = 4 };

/// How a visit ended; every visit ends in exactly one way.
enum class VisitEnd : std::uint8_t {
    Served = 0,
    NoShow = 1,
    DayEnd = 2,
    WalkedOut = 3,  ///< she left before she was served
    Voided = 4      ///< a token that nobody ever held: its paper did not come and its visitor had left
};

/// Why staff changed a priority.
enum class PriorityReason : std::uint8_t { Seen = 0, Asked = 1, Mistake = 2 };

/// What became of a ticket. A ticket is printed when the printer proved it, never because bytes were sent.
enum class PrintResult : std::uint8_t { Printed = 0, Failed = 1, Uncertain = 2, HandedOver = 3 };

/// The paper in her hand. Reserved: the number is hers, the paper not yet confirmed.
enum class TicketState : std::uint8_t {
    Reserved = 0,
    Printed = 1,
    Failed = 2,
    Uncertain = 3,
    Reprinted = 4,
    HandedOver = 5  ///< a print queue took it and tells no more
};

/// One service within a visit.
struct Leg {
    ServiceId service{};
    LegState state = LegState::Waiting;
    Time placeAt{};     ///< her place in line; kept through park, transfer and return
    Time promisedBy{};  ///< called later than this, and the promise is broken
    Time stateSince{};
    std::optional<CounterId> counter{};  ///< while Called or Serving, or where it ended
    std::uint32_t calls = 0;             ///< calls so far, the first included
    Time lastCallAt{};
    std::optional<Time> firstCallAt{};  ///< write-once
    std::optional<Time> arrivedAt{};    ///< she reached the desk
    std::optional<Time> servingAt{};
    std::optional<Time> deadline{};      ///< Parked: back in line at; NoShow: grace ends at
    std::optional<CallReason> reason{};  ///< why she was called this time
    bool placeKept = false;              ///< she has been in line or served before under this place

    friend bool operator==(const Leg&, const Leg&) = default;
};

/// A service she still goes to after this leg. With a place she had there already (sent to NADRA and back), or
/// without: then her place is that of her arrival.
struct PlannedLeg {
    ServiceId service{};
    std::optional<Time> placeAt{};
    std::optional<Time> promisedBy{};

    friend bool operator==(const PlannedLeg&, const PlannedLeg&) = default;
};

/// One person's (or party's) stay.
struct Visit {
    VisitId id{};
    TokenNumber token{};  ///< never changes
    VisitCode code{};     ///< QR of her ticket
    Day day{};
    ServiceId firstService{};  ///< its badge is on her paper and stays hers everywhere
    Priority priority = Priority::None;
    Language language = Language::Urdu;
    std::uint16_t partySize = 1;
    std::optional<PersonId> person{};
    DeviceName device{};  ///< kiosk or desk that gave the token
    Time arrivedAt{};
    TicketState ticket = TicketState::Reserved;
    std::vector<Leg> legs{};  ///< in order; at most the last one is open
    std::vector<PlannedLeg> plan{};  ///< what comes after the last leg, in order
    std::optional<Time> appointment{};
    bool fromRoll = false;      ///< her number was torn from a paper roll
    bool priorityCorrected = false;  ///< by staff; otherwise she said it herself
    std::uint32_t changes = 0;  ///< events that moved her; an undo must find none after its own step
    std::optional<VisitEnd> end{};
    Time endedAt{};

    [[nodiscard]] bool open() const { return !end.has_value(); }
    /// The leg she is in. Requires at least one leg, which every visit has.
    [[nodiscard]] const Leg& leg() const { return legs.back(); }
    [[nodiscard]] Leg& leg() { return legs.back(); }

    friend bool operator==(const Visit&, const Visit&) = default;
};

}  // namespace owc::domain
