#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/domain/counter.h"
#include "queue-server/domain/figures.h"
#include "queue-server/domain/one_of.h"
#include "queue-server/domain/slot.h"
#include "queue-server/domain/usual_day.h"
#include "queue-server/eligibility/odd.h"
#include "queue-server/identity/next_step.h"
#include "queue-server/payments/watch.h"

namespace owc::protocol {

// View rows: what a screen shows. A client folds nothing, it replaces rows by key. What an audience may not
// know is never in its rows: no row of any audience holds a name, a CNIC or a person's id.

/// Who a set of rows is for. Each has its own endpoint, ZAP domain, number and epoch.
enum class Audience : std::uint8_t {
    Public = 0,      ///< kiosks and boards: Centre, Service, Counter, Call rows
    Staff = 1,       ///< counters: the same, and Visit rows
    Management = 2,  ///< dashboards: all rows
};

struct CentreRow {
    domain::Names names;
    std::string helpline;
    std::chrono::minutes utcOffset{};
    std::optional<domain::Day> day{};  ///< the open business day
    std::uint32_t capacity = 0;
    std::uint32_t inside = 0;  ///< people in the hall: open visits times party size, corrected at the door
    domain::Intake intake = domain::Intake::Open;
    std::vector<domain::Notice> notices{};
    bool clockDoubted = false;
    bool intakeOpen = true;  ///< it is a time at which tokens are given
    std::uint32_t highestToken = 0;  ///< of the open day's series; 0: none was given
    std::uint32_t recallLimit = 0;   ///< calls of one leg, the first included
    domain::Duration recallPause{};  ///< least time between two calls of one leg
    domain::Duration noShowAfter{};  ///< least time between the last call and a no-show

    friend bool operator==(const CentreRow&, const CentreRow&) = default;
};

struct ServiceRow {
    domain::ServiceId id;
    std::string need;
    std::string agency;
    domain::Names names;
    std::string zone;
    std::string zoneDirection;
    std::vector<std::string> bring;
    domain::Duration targetWait{};
    std::uint32_t waiting = 0;
    std::uint32_t openCounters = 0;
    std::optional<domain::Time> longestSince{};  ///< earliest place in this line
    std::optional<std::uint32_t> left{};         ///< tokens of its daily quota; none without a quota or a day
    bool stopped = false;                        ///< a manager lets no more tokens out today

    friend bool operator==(const ServiceRow&, const ServiceRow&) = default;
};

/// What an undo takes back. Append only.
enum class Undoes : std::uint8_t {
    Nothing = 0,
    Call = 1,
    Arrival = 2,
    Start = 3,
    Completion = 4,
    Transfer = 5,  ///< sent on, or sent away to come back
    Park = 6,
    NoShow = 7,
};

struct CounterRow {
    domain::CounterId id;
    domain::LeaseState lease = domain::LeaseState::Closed;
    domain::Time since{};
    std::vector<domain::ServiceId> services;
    std::string zone;
    std::string direction;
    domain::OfficerId officer;               ///< empty for the public
    std::optional<domain::VisitId> visit{};  ///< none for the public
    std::optional<domain::TokenNumber> token{};
    std::string need;                                   ///< badge of that token
    domain::LegState step = domain::LegState::Waiting;  ///< of that token: Called or Serving
    domain::Time stepSince{};
    std::uint32_t served = 0;
    std::optional<domain::BreakReason> onBreak{};
    bool canUndo = false;  ///< it has a last step; false for the public
    domain::Policy policy = domain::Policy::PromisedTime;
    std::vector<domain::ServiceId> lent{};  ///< those of `services` that a manager added for today
    std::optional<domain::Time> managerCalledAt{};     ///< nobody has answered yet; none for the public
    Undoes undoes = Undoes::Nothing;                   ///< nothing for the public, as the next two
    std::optional<domain::TokenNumber> undoToken{};    ///< whose step it was
    std::optional<domain::Time> undoUntil{};

    friend bool operator==(const CounterRow&, const CounterRow&) = default;
};

/// One announcement on the hall display. The server keeps the newest ten; `order` grows with every call and
/// recall, so the largest is the newest.
struct CallRow {
    std::uint64_t order = 0;
    domain::TokenNumber token;
    std::string need;
    domain::CounterId counter;
    std::string direction;  ///< arrow in the hall
    domain::Language language = domain::Language::Urdu;
    domain::Time at{};
    std::uint32_t calls = 1;
    bool waitingForHer = true;  ///< still called; false once she stands at the desk or the call ended

    friend bool operator==(const CallRow&, const CallRow&) = default;
};

/// One leg of her journey today.
struct JourneyStep {
    domain::ServiceId service;
    domain::LegState state = domain::LegState::Waiting;
    domain::Time placeAt{};
    domain::Time stateSince{};
    std::optional<domain::CounterId> counter{};

    friend bool operator==(const JourneyStep&, const JourneyStep&) = default;
};

/// A visit as counter staff may know it: queue fields only.
struct VisitRow {
    domain::VisitId id;
    domain::TokenNumber token;
    std::string need;           ///< badge on her paper
    domain::ServiceId service;  ///< where she is now
    domain::LegState state = domain::LegState::Waiting;
    domain::Priority priority = domain::Priority::None;
    domain::Language language = domain::Language::Urdu;
    std::uint16_t partySize = 1;
    domain::TicketState ticket = domain::TicketState::Reserved;
    bool hasCnic = false;
    domain::Time arrivedAt{};
    domain::Time placeAt{};
    domain::Time promisedBy{};
    domain::Time stateSince{};
    std::optional<domain::CounterId> counter{};
    bool atDesk = false;  ///< Called and arrived
    std::uint32_t calls = 0;
    domain::Time lastCallAt{};
    std::optional<domain::Time> deadline{};
    bool placeKept = false;
    std::optional<domain::CallReason> reason{};
    std::vector<JourneyStep> journey;
    std::vector<domain::ServiceId> plan{};  ///< where she goes after this leg, in order
    std::optional<domain::Time> appointment{};
    bool fromRoll = false;  ///< her number was torn from the paper roll
    domain::DeviceName device{};     ///< kiosk or desk that gave her token
    bool priorityCorrected = false;  ///< by staff; otherwise she said it herself

    friend bool operator==(const VisitRow&, const VisitRow&) = default;
};

struct FiguresRow {
    domain::DayFigures figures;

    friend bool operator==(const FiguresRow&, const FiguresRow&) = default;
};

/// What a day like the open one usually is; no row while no day came before it.
struct UsualRow {
    domain::UsualDay usual;

    friend bool operator==(const UsualRow&, const UsualRow&) = default;
};

struct DeviceRow {
    domain::DeviceName name;
    std::string role;
    bool online = false;
    domain::Time since{};
    std::string condition;  ///< named printer reasons, comma separated; empty: nothing wrong

    friend bool operator==(const DeviceRow&, const DeviceRow&) = default;
};

/// What is wrong with the server or the cash and needs a manager or a technician. Append only.
enum class HealthKind : std::uint8_t {
    StorageFull = 0,   ///< nothing can be recorded
    DiskLow = 1,       ///< figure: MB free
    BackupFailed = 2,  ///< the last attempt
    BackupOld = 3,     ///< figure: hours since the last good one; 0: there is none
    LogBehind = 4,     ///< a device was told of events that the log lacks
    ClockDoubted = 5,
    Restored = 6,   ///< figure: devices that give tokens and have not told their numbers
    CashShort = 7,  ///< figure: rupees that the drawers lack for those who wait to be paid
};
struct HealthCondition {
    HealthKind kind{};
    domain::Time since{};
    std::uint64_t figure = 0;

    friend bool operator==(const HealthCondition&, const HealthCondition&) = default;
};
/// Nothing in it: all is well.
struct HealthRow {
    std::vector<HealthCondition> conditions;

    friend bool operator==(const HealthRow&, const HealthRow&) = default;
};

/// The newest verification of the visitor at a counter, for the officer and for the visitor's window: what comes
/// next and why. Gone when she has left the counter.
struct VerificationRow {
    domain::CounterId counter;
    identity::SessionId session;
    domain::VisitId visit;
    identity::Purpose purpose{};
    std::string authority;
    domain::Time openedAt{};
    domain::Time endsAt{};  ///< then it is over, unless an exception waits
    identity::NextStep next;
    std::optional<identity::Meaning> meaning{};  ///< of the last answer
    std::string code{};                          ///< as the authority gave it
    std::optional<domain::Time> askedAt{};       ///< of the question that is out
    std::optional<identity::ExceptionKind> exception{};
    std::optional<identity::ExceptionReason> exceptionReason{};
    std::optional<identity::SessionEnd> end{};

    friend bool operator==(const VerificationRow&, const VerificationRow&) = default;
};

/// Something that a manager should look at today.
struct SuspicionRow {
    std::uint64_t number = 0;  ///< of the day, from 1
    identity::SuspicionKind kind{};
    domain::Time at{};
    domain::CounterId counter;
    domain::OfficerId officer;
    domain::DeviceName device;
    std::uint32_t figure = 0;

    friend bool operator==(const SuspicionRow&, const SuspicionRow&) = default;
};

struct OddCount {
    eligibility::OddKind kind{};
    std::uint64_t count = 0;

    friend bool operator==(const OddCount&, const OddCount&) = default;
};
/// A kiosk that guessed numbers, today.
struct BarredDevice {
    domain::DeviceName device;
    domain::Time until{};       ///< it answers no look-up before; may lie behind
    std::uint32_t figure = 0;   ///< numbers in a row that nobody has, from which a kiosk is barred
    std::uint32_t lookups = 0;  ///< of the hour before its newest one

    friend bool operator==(const BarredDevice&, const BarredDevice&) = default;
};
/// The registry of this centre and what a manager should look at in it; no row where nothing is loaded, no
/// kiosk was barred and no form waits. The pieces behind a count are asked for with AskOdd.
struct RegistryRow {
    std::uint64_t version = 0;  ///< 0: nothing was ever loaded
    domain::Time loaded{};
    std::uint64_t persons = 0;
    std::uint64_t households = 0;
    std::optional<domain::Day> newestSurvey{};
    std::optional<domain::Time> countedAt{};  ///< none: it is still being looked through; then `odd` is empty
    std::vector<OddCount> odd{};              ///< those kinds of which there are any
    std::vector<BarredDevice> barred{};
    std::uint32_t formsWaiting = 0;            ///< signed records of the registration desk, never exported
    std::optional<domain::Time> oldestForm{};  ///< of them, when it was sent

    friend bool operator==(const RegistryRow&, const RegistryRow&) = default;
};

/// That something has changed in the payout of a counter: its desk asks for the PayoutView. Staff are told no sum.
struct PayoutRow {
    domain::CounterId counter;
    payments::BasketId basket;
    payments::NextStep step{};
    std::uint64_t revision = 0;  ///< another one with each change

    friend bool operator==(const PayoutRow&, const PayoutRow&) = default;
};
/// The cash of a counter, for managers; gone when the drawer is closed.
struct DrawerRow {
    domain::CounterId counter;
    domain::OfficerId teller;
    payments::Money openedWith;
    payments::Money toppedUp;
    payments::Money paid;
    payments::Money holds;  ///< it should
    std::uint32_t people = 0;
    bool low = false;  ///< less than the settings want

    friend bool operator==(const DrawerRow&, const DrawerRow&) = default;
};

/// What a manager should look at in an officer's payouts of the day; gone when nothing is left of it.
struct WatchRow {
    domain::OfficerId officer;
    std::uint32_t handOvers = 0;
    std::map<payments::Watched, payments::WatchFigure> told{};  ///< those that are enough to be told

    friend bool operator==(const WatchRow&, const WatchRow&) = default;
};

/// A payout of which the bank does not say how it ended, though it was asked again and again: a manager calls
/// it.
struct UnsettledRow {
    payments::PayoutId payout;
    payments::PayoutState state{};  ///< Requested, Unknown or Reversing
    std::string bank;
    std::string transaction;  ///< by which the bank knows it
    std::uint32_t asked = 0;  ///< again, since

    friend bool operator==(const UnsettledRow&, const UnsettledRow&) = default;
};

using RowKinds = boost::variant2::variant<CentreRow, ServiceRow, CounterRow, CallRow, VisitRow, FiguresRow,
                                          DeviceRow, HealthRow, UsualRow, VerificationRow, SuspicionRow,
                                          RegistryRow, PayoutRow, DrawerRow, WatchRow, UnsettledRow>;

struct Row : RowKinds {
    OWC_SUM_TYPE(Row, RowKinds)
};

/// "centre", "service/withdraw", "counter/7", "call/91", "visit/142", "figures", "device/kiosk-1", "health",
/// "usual", "verification/7", "suspicion/3", "registry", "payout/7", "drawer/7", "watch/B-214",
/// "unsettled/12".
[[nodiscard]] std::string keyOf(const Row& row);

/// Changed rows of one commit batch.
struct Changes {
    std::vector<Row> upserts;
    std::vector<std::string> deletes;  ///< keys

    [[nodiscard]] bool empty() const { return upserts.empty() && deletes.empty(); }
};

}  // namespace owc::protocol
