#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace owc::domain {

/// Why something was refused. Numbers are grouped by area, cross the wire and lie in the log:
/// append only, never renumber. The words for people come from assets/ui by code.
enum class ErrorCode : std::uint16_t {
    // 1xx: the request itself
    BadInput = 100,        ///< a value is missing or out of its range; `detail` names the field
    UnknownCommand = 101,  ///< the server does not know this command
    VersionRefused = 102,  ///< another major protocol version; `detail` names both
    TooOld = 103,          ///< the request id is older than the outcomes kept: never executed
    IdReused = 104,        ///< the same request id came with another body
    NotAllowed = 105,      ///< the device's role may not send this command
    SignInFailed = 106,    ///< unknown officer or wrong PIN
    TooManyTries = 107,    ///< too many wrong ones in a row; `detail` says for how many seconds
    Busy = 108,            ///< more of these wait than the server takes on; ask again in a moment
    UnknownDevice = 109,   ///< not a device of this centre, or its key was revoked
    PersonHere = 110,      ///< somebody with an open visit cannot be forgotten
    // 2xx: the day and the intake
    DayNotOpen = 200,
    DayAlreadyOpen = 201,
    UnknownService = 202,
    NumbersExhausted = 203,  ///< no free token number is left in the series
    QuotaReached = 204,      ///< as many visits of this service as the day allows: give a return slot
    PersonQuota = 205,       ///< this person was here for it as often as a day allows
    IntakeClosed = 206,      ///< outside the opening times, or a manager closed or slowed the intake
    HallFull = 207,          ///< the hall holds no more people safely
    ClockDoubtful = 208,     ///< the PC's clock does not fit the log; a manager has to confirm the time
    UnknownSlot = 209,       ///< no slip with this code for today, or it was used
    NumberHeld = 210,        ///< a number of the paper roll that is not on it, or that somebody holds
    NoSlotFree = 211,        ///< no day within reach has room
    NotItsNumber = 212,      ///< a number given without the server that is not in that kiosk's own range
    Replaced = 213,          ///< another token stands for this request, or it was taken back: never executed
    Restored =
        215,  ///< the log was restored and nobody has yet said which numbers were given since its backup
    CashPromised = 216,  ///< what lies in the drawers is due to those who wait: give a return slot
    // 3xx: counters
    UnknownCounter = 300,
    CounterClosed = 301,     ///< nobody holds a lease on it
    CounterTaken = 302,      ///< another officer or device holds it
    CounterBusy = 303,       ///< it has a visitor: finish her step first
    OfficerElsewhere = 304,  ///< this officer already holds another counter
    NothingWaiting = 305,
    NoVisitor = 306,  ///< the counter has called nobody
    OnBreak = 307,    ///< the counter is on a break
    // 4xx: visits and legs
    UnknownVisit = 400,
    WrongStep = 401,      ///< the leg is not in a state that allows this step
    RecallLimit = 402,    ///< called as often as the settings allow
    RecallTooSoon = 403,  ///< the pause between two calls is not over
    NoShowTooSoon = 404,  ///< she has not yet had the time the settings give her to walk
    GraceOver = 405,      ///< the time to come back after a no-show is over
    NothingToUndo = 406,  ///< no last step, or too long ago, or she has moved on since
    // 42x: who somebody is (queue-server/identity)
    NoAuthority = 420,       ///< this centre verifies nobody: `[identity]` of centre.toml
    NoVerification = 421,    ///< none is open at this counter
    VerificationOpen = 422,  ///< one is open at this counter: go on with it, or close it
    NoNumber = 423,          ///< nobody has given her number: type it or scan the card
    QuestionOut = 424,       ///< the authority has been asked and has not answered
    FingerUsedUp = 425,      ///< no tries left for this finger, or the authority does not hold it
    TriesUsedUp = 426,       ///< of this session, or of this person today
    SameTemplate = 427,      ///< the same template came before; it was not sent
    NotLive = 428,      ///< the reader did not say that the finger is a live one, and the settings ask for it
    ResultFirst = 429,  ///< nobody knows whether the last print arrived: ask for its result first
    SecondOfficer = 430,   ///< somebody who had no part in it has to endorse, with that rank
    ExceptionWaits = 431,  ///< an exception waits for the second officer
    BadPrint = 432,        ///< no record of one print of that finger; `detail` names field and offset
    // 44x: the registry (queue-server/lookups)
    CannotAskNow = 440,  ///< no registry answers: ask again later, or at a counter
    // 45x: forms of the registration desk (queue-server/registration)
    FormNotOpen = 450,     ///< not at this counter for this visitor: open it, nothing that was saved is lost
    FormMovedOn = 451,     ///< another revision was saved since: open it again
    FormIncomplete = 452,  ///< something is lacking, or she has not heard what was saved last
    RecordWaits = 453,     ///< a record of hers has not left the centre: export first, then forget
    // 46x: payouts and drawers (queue-server/payments)
    NoBank = 460,          ///< this centre pays nobody: `[payments]` of centre.toml
    NoDrawer = 461,        ///< none is open at this counter for this officer
    DrawerOpen = 462,      ///< one is open at this counter
    CountsDiffer = 463,    ///< two counts of the same notes do not agree
    NotEnoughCash = 464,   ///< less lies in the drawer, or not in notes that make this sum
    NothingDue = 465,      ///< on no list, not on this day, or of a bank that is not paid for here
    AlreadyClaimed = 466,  ///< it was paid, or a bank is being asked for it
    NotVerified = 467,     ///< nobody has confirmed yet that it is her
    PayoutOpen = 468,      ///< a payout is under way at this counter; `detail` names it
    NoPayout = 469,        ///< none is open at this counter for this visitor
    PayoutKept = 470,      ///< who was paid cannot be forgotten yet; `detail` says until when
    // 5xx: storage
    StorageFull = 500,
    StorageFailed = 501,     ///< I/O, sync or roll-back error: the process stops
    StorageLocked = 502,     ///< another process writes this file
    ConstraintBroken = 503,  ///< a claim exists already: the batch was rolled back
    Corrupt = 504,           ///< a row does not hash to what the chain says
    VersionUnknown = 505,    ///< the file is newer than this program, or not ours
    StorageReadOnly = 506,   ///< the file, its folder or the disk may not be written
    // 6xx: settings and keys
    BadSettings = 600,  ///< `detail` names file, line, key and what to do
    BadKey = 601,
    // 7xx: the link
    NotConnected = 700,
};

/// A refusal: a code for programs and catalogues, a detail for the log (never personal data).
struct Error {
    ErrorCode code{};
    std::string detail{};

    friend bool operator==(const Error&, const Error&) = default;
};

/// The one result type of the project; must be looked at.
template <class T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::NothingWaiting);`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string detail = {}) {
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

}  // namespace owc::domain
