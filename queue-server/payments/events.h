#pragma once

#include <vector>

#include "queue-server/domain/one_of.h"
#include "queue-server/identity/session.h"
#include "queue-server/payments/gateway.h"
#include "queue-server/payments/notes.h"
#include "queue-server/payments/rules.h"

namespace owc::payments {

/// One entitlement on its way to her; these ids count from 1 over the life of a log, never reused.
using PayoutId = domain::StrongId<struct PayoutTag, std::uint64_t>;
/// What is paid to one visitor at one counter, all of it together.
using BasketId = domain::StrongId<struct BasketTag, std::uint64_t>;
/// The cash of one counter from its opening count to its closing count.
using DrawerId = domain::StrongId<struct DrawerTag, std::uint64_t>;

// These lie in the log: append only.

enum class ReversalReason : std::uint8_t {
    Stopped = 0,        ///< by the officer, before any note was counted out
    VisitorGone = 1,    ///< approved after she had left, or after the notes were counted out without it
    OtherAmount = 2,    ///< the bank approved another sum than she is due
    NeverArrived = 3,   ///< the bank does not know it: it may still arrive
    LateApproval = 4,   ///< it was declined first
    NotHandedOver = 5,  ///< two people counted the drawer: she did not get it
};
enum class StopReason : std::uint8_t {
    SheWishes = 0,
    WrongPerson = 1,
    CashShort = 2,
    BankSlow = 3,
    Mistake = 4,
    VisitMoved = 5,  ///< she is no longer served at this counter; never said by a desk
};
/// How she confirmed that she received it.
enum class Confirmed : std::uint8_t { Touch = 0, Finger = 1 };
/// What is known of the paper.
enum class ReceiptPrint : std::uint8_t { Printed = 0, HandedToQueue = 1, Uncertain = 2, Failed = 3 };

/// One sum of a list.
struct ListTotal {
    std::string programme;
    std::string cycle;
    std::string bank;
    std::uint64_t count = 0;
    Money sum;

    friend bool operator==(const ListTotal&, const ListTotal&) = default;
};

// What happened, as in domain/events.h. protocol/log.proto numbers these kinds from 170 on. Nothing in them
// is personal: a person is her internal id.

struct RulesSet {
    Rules rules;
};
struct ListImported {
    ListId list;
    EntitlementId first;  ///< its rows are these and the following
    std::string digest;   ///< of the file, 32 raw bytes
    std::vector<ListTotal> totals;
    domain::Day to{};  ///< the last day of any row
};
/// None of it was paid; its rows are due no more.
struct ListWithdrawn {
    ListId list;
};

struct DrawerOpened {
    DrawerId drawer;
    domain::CounterId counter;
    domain::OfficerId teller;
    domain::OfficerId second;  ///< who counted too
    Notes notes;
};
/// Notes that went in from the vault, and out to it: more cash, less, or only other notes.
struct DrawerToppedUp {
    DrawerId drawer;
    domain::OfficerId second;
    Notes in;
    Notes out;
};
/// Blind: whoever counts is not shown what should be there.
struct DrawerCounted {
    DrawerId drawer;
    Notes notes;
};
/// What was counted is what it holds from now on; the difference was posted.
struct DrawerHandedOver {
    DrawerId drawer;
    domain::OfficerId from;
    domain::OfficerId to;
    domain::OfficerId second;  ///< `from`, or who counted in their place
    Notes notes;
};
struct DrawerClosed {
    DrawerId drawer;
    domain::OfficerId second;
    Notes notes;
};

struct BasketOpened {
    BasketId basket;
    domain::VisitId visit;
    domain::CounterId counter;
    domain::OfficerId officer;
    domain::DeviceName device;
    domain::PersonId person;
    DrawerId drawer;
    PayoutId first;  ///< of `due`, which follow each other
    std::vector<Entitlement> due;
};
struct IdentityConfirmed {
    BasketId basket;
    identity::SessionId session;
    domain::OfficerId second;  ///< who confirmed it too, where the rules ask for that; else empty
};
/// On disk before the first byte goes to the bank. The entitlement is claimed from now on.
struct AuthorisationRequested {
    PayoutId payout;
    std::string transaction;
};
struct PayoutAuthorised {
    PayoutId payout;
    std::string reference;  ///< the bank's
};
/// Releases the claim.
struct PayoutDeclined {
    PayoutId payout;
    DeclineReason reason{};
    std::string code;
};
/// Nobody knows whether the bank carried it out; neither yes nor no until it says so.
struct PayoutUnknown {
    PayoutId payout;
};
/// Asked what became of it.
struct InquirySent {
    PayoutId payout;
};
struct ReversalRequested {
    PayoutId payout;
    ReversalReason reason{};
};
/// Once more: the one before was not answered.
struct ReversalSent {
    PayoutId payout;
};
/// Releases the claim.
struct PayoutReversed {
    PayoutId payout;
};
/// On disk before the first note is counted out.
struct CashReleased {
    BasketId basket;
    Notes notes;
};
/// The server was started, or she or the teller left, while notes were counted out: nobody knows whether
/// she has them.
struct ReleaseDoubted {
    BasketId basket;
};
/// Two people and a count of the drawer say what became of it.
struct ReleaseResolved {
    BasketId basket;
    bool handedOver = false;
    domain::OfficerId second;
    Notes counted;  ///< all that lies in the drawer
};
struct HandedOver {
    BasketId basket;
    Confirmed how{};
    std::string code;  ///< of the receipt, unguessable
};
struct ReceiptReported {
    BasketId basket;
    ReceiptPrint print{};
};
/// Before any note was counted out: what was authorised is reversed.
struct BasketStopped {
    BasketId basket;
    StopReason reason{};
};
/// She goes. What was handed over is settled; what the bank has not said is found out without her.
struct BasketClosed {
    BasketId basket;
};

using EventKinds = boost::variant2::variant<
    RulesSet, ListImported, ListWithdrawn, DrawerOpened, DrawerToppedUp, DrawerCounted, DrawerHandedOver,
    DrawerClosed, BasketOpened, IdentityConfirmed, AuthorisationRequested, PayoutAuthorised, PayoutDeclined,
    PayoutUnknown, InquirySent, ReversalRequested, ReversalSent, PayoutReversed, CashReleased, ReleaseDoubted,
    ReleaseResolved, HandedOver, ReceiptReported, BasketStopped, BasketClosed>;

struct EventBody : EventKinds {
    OWC_SUM_TYPE(EventBody, EventKinds)
};

struct Event {
    domain::Time at{};
    EventBody body;
};

using Events = std::vector<Event>;

}  // namespace owc::payments
