#pragma once

#include <array>
#include <boost/variant2/variant.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "queue-server/domain/commands.h"
#include "queue-server/domain/one_of.h"
#include "queue-server/domain/result.h"
#include "queue-server/domain/wait_estimate.h"
#include "queue-server/protocol/eligibility_answer.h"
#include "queue-server/protocol/odd_answer.h"
#include "queue-server/protocol/payment_messages.h"
#include "queue-server/protocol/registration_form.h"
#include "queue-server/protocol/views.h"

// Every message of the LAN as plain values; PROTOCOL.md is the grammar. Generated protobuf types stay in
// the .cpp files of this folder: here is the only border between bytes and values.
namespace owc::protocol {

constexpr std::uint32_t kMajor = 1;  ///< another major version is refused, naming both
constexpr std::uint32_t kMinor = 0;

/// Where the server PC's shell finds the server: a local socket of this name in the data folder.
inline constexpr const char* kControlSocket = "control";

/// What a device may do; bound to its key, never claimed by a message. The last two are no devices of
/// devices.toml: the shell of the server PC, and whoever has not been paired yet.
enum class Role : std::uint8_t { Kiosk = 0, Board = 1, Counter = 2, Dashboard = 3, Admin = 4, Newcomer = 5 };
/// Roles that a device of devices.toml can have.
[[nodiscard]] std::optional<Role> roleFromName(std::string_view name);
[[nodiscard]] std::string_view nameOf(Role role);
[[nodiscard]] Audience audienceOf(Role role);

/// With the device's key it names a request for ever; repeating it returns the first outcome.
struct RequestId {
    std::uint64_t boot = 0;     ///< chosen by a program at its start, larger than at any start before
    std::uint64_t counter = 0;  ///< counts requests of that start from 1

    friend auto operator<=>(const RequestId&, const RequestId&) = default;
};

// ---- requests ---------------------------------------------------------------------------------------------

/// First word of a connection.
struct Hello {
    std::string program;
};
/// Sent every second: "I live, and this is the newest head I was told".
struct Beat {
    std::uint64_t headSeq = 0;
    std::string headHash;
};
/// All rows of the caller's audience.
struct AskSnapshot {};
/// The changes after `after` of `epoch`.
struct AskMissed {
    std::uint64_t epoch = 0;
    std::uint64_t after = 0;
};
struct IssueToken {
    domain::ServiceId service;
    domain::Priority priority = domain::Priority::None;
    domain::Language language = domain::Language::Urdu;
    std::uint16_t partySize = 1;
    std::string cnic{};                 ///< 13 digits or empty; personal data
    std::optional<std::string> slot{};  ///< text of the slip's code; empty: none
    std::uint32_t rollNumber = 0;       ///< torn from the paper roll; 0: none
};
/// A return slot on the first day after `after` (none: today) that has room; the server adds the code.
struct GiveSlot {
    domain::ServiceId service;
    std::optional<domain::Day> after{};
    std::optional<std::uint16_t> minute{};  ///< an appointment; local minutes after midnight
};
/// A ticket the kiosk gave by itself while the server was gone; answered with TokenIssued, a second report of
/// the same code too. `replaces`: what she had asked for before, unanswered; it is void and never executed.
struct AdmitOffline {
    domain::TokenNumber token;
    domain::Day day{};  ///< the business day as the kiosk knew it
    domain::Time at{};
    domain::ServiceId service;
    domain::Priority priority = domain::Priority::None;
    domain::Language language = domain::Language::Urdu;
    std::uint16_t partySize = 1;
    std::string cnic{};  ///< 13 digits or empty; personal data
    std::string code;    ///< as on her paper
    std::optional<RequestId> replaces{};
    domain::PrintResult result = domain::PrintResult::Printed;
    std::string reasons{};  ///< as the printer named them
};
/// Nobody holds, or will ever hold, what this request of the same device asked for: the token it was answered with is
/// voided; when it has not come yet it is refused as Replaced however late it comes. Asked again until answered.
struct TakeBack {
    RequestId request;
};
/// Sign in at a counter and take its lease.
struct SignIn {
    domain::CounterId counter;
    domain::OfficerId officer;
    std::string pin;
};
/// A supervisor puts `officer` at a counter whose own cannot go on; both have typed their PIN.
struct TakeOver {
    domain::CounterId counter;
    domain::OfficerId officer;
    std::string pin;
    domain::OfficerId supervisor;
    std::string supervisorPin;
};
/// Serves somebody who waited in no line; the server adds the code of her visit.
struct ServeDirect {
    domain::CounterId counter;
    domain::ServiceId service;
    domain::Language language = domain::Language::Urdu;
};
/// What the paper of an open visit says, so that a desk can print it, marked as a duplicate.
struct ReprintTicket {
    domain::CounterId counter;
    domain::TokenNumber token;
};
/// Where the holder of a scanned ticket stands; answered with TicketFound, or, of a return slip nobody has used yet,
/// with SlotIssued. Changes nothing. UnknownVisit: a paper of another day or another centre.
struct FindTicket {
    std::string code;  ///< as scanned
};
/// Condition of a device's printer, as named reasons.
struct ReportCondition {
    std::string reasons;
};

/// Of the server PC's shell: a device may be paired for the next minutes.
struct OpenPairing {
    domain::DeviceName device;
};
/// Its key opens nothing any more.
struct RevokeDevice {
    domain::DeviceName device;
};
/// Erases what tells who a person was: by her number, or by the internal id that a log names.
struct ForgetPerson {
    std::string cnic{};        ///< 13 digits, or empty; personal data
    domain::PersonId person{};  ///< 0: by her number
};
/// staff.toml was changed: read it anew.
struct ReloadStaff {
    domain::OfficerId officer;
    domain::StaffChange change{};
};
/// On the pairing endpoint: the key of this connection is that device's from now on.
struct Pair {
    domain::DeviceName device;
    std::string code;  ///< eight digits, told by `OpenPairing`
};
/// Opens the business day of today's date.
struct OpenToday {};
/// The highest number of each day's series that this device knows, and the newest event it was told of; sent by
/// itself when the epoch has changed under a picture it had.
struct ReportHighest {
    std::vector<domain::HighestSeen> seen;
    std::uint64_t headSeq = 0;
};

/// Verifies the visitor who is served at this counter. Opening one where the last says NewSession or CheckNumber
/// takes its place. Answered with Done, as the next ones; what becomes of it is in the VerificationRow.
struct OpenVerification {
    domain::CounterId counter;
    identity::Purpose purpose{};
    std::string cnic{};  ///< 13 digits of the card on the desk; empty: as she gave it for her token; personal data
};
/// One print for the authority. The server keeps nothing of the record, and sends it on only once the log says so.
struct AskFinger {
    domain::CounterId counter;
    biometrics::Finger finger{};
    std::vector<std::uint8_t> record{};  ///< ISO/IEC 19794-2:2005, one view of that finger; personal data
    std::uint8_t quality = 0;            ///< 1 ... 100; 0: not measured
    std::optional<bool> live{};          ///< where the reader reports it
    std::string contact{};               ///< telephone number for the authority, or empty; personal data
};
/// What became of the last print, where the row says AskLastResult.
struct AskResult {
    domain::CounterId counter;
};
/// A way that needs no finger; a second officer has to endorse it.
struct RequestException {
    domain::CounterId counter;
    identity::ExceptionKind kind{};
    identity::ExceptionReason reason{};
    std::string proof{};  ///< number of the paper; never a person's
};
/// The second officer's word, typed at the same counter.
struct EndorseException {
    domain::CounterId counter;
    domain::OfficerId officer;
    std::string pin;
    bool granted = true;
};
/// She goes to that service and comes back here with her place kept.
struct SendToNadra {
    domain::CounterId counter;
    domain::ServiceId toService;
};
struct CloseVerification {
    domain::CounterId counter;
};

/// Three prints of one finger of the visitor at this counter, kept sealed for as long as the settings say; where
/// `[identity]` names "local". She has said that she wishes it.
struct EnrolFinger {
    domain::CounterId counter;
    biometrics::Finger finger{};
    std::vector<std::vector<std::uint8_t>> records{};  ///< ISO/IEC 19794-2:2005, one view of that finger each
};
/// All her enrolled fingers go.
struct RevokeEnrolment {
    domain::CounterId counter;
};

/// Domain commands travel as they are; their `device` is empty until the server fills it in.
using RequestKinds = boost::variant2::variant<
    Hello, Beat, AskSnapshot, AskMissed, IssueToken, SignIn, ReportCondition, domain::ReportTicket,
    domain::CloseCounter, domain::CallNext, domain::Recall, domain::MarkArrived, domain::StartServing,
    domain::Complete, domain::MarkNoShow, domain::Park, domain::Transfer, domain::ShowCard, domain::Resume,
    domain::Readmit, domain::OpenDay, domain::CloseDay, GiveSlot, TakeOver, ServeDirect, ReprintTicket,
    domain::SetIntake, domain::SetNotice, domain::CorrectInside, domain::ConfirmClock, domain::VoidVisit,
    domain::StartBreak, domain::EndBreak, domain::CallChosen, domain::Undo, domain::AddService,
    domain::SendAndReturn, domain::WalkOut, domain::CorrectPriority, OpenPairing, RevokeDevice, ForgetPerson,
    ReloadStaff, Pair, OpenToday, ReportHighest, domain::ConfirmRestored, AdmitOffline, domain::LendCounter,
    domain::ShutCounter, domain::StopService, domain::CallManager, domain::AnswerManagerCall, FindTicket,
    TakeBack, OpenVerification, AskFinger, AskResult, RequestException, EndorseException, SendToNadra,
    CloseVerification, EnrolFinger, RevokeEnrolment, AskEligibility, NoteLookup, AskOdd, OpenForm, SaveForm,
    ReadBackForm, SendForm, DropForm, ExportOutbox, ReceiveAnswers, NoteExported, OpenDrawer, TopUpDrawer,
    CountDrawer, TakeDrawer, CloseDrawer, OpenPayout, ConfirmPayee, AuthorisePayout, ReleaseCash, ConfirmHandOver,
    ResolveRelease, ReportReceipt, StopPayout, ClosePayout, AskPayout, StageDues, ImportDues, WithdrawDues>;

struct RequestBody : RequestKinds {
    OWC_SUM_TYPE(RequestBody, RequestKinds)
};

struct Request {
    RequestId id;
    RequestBody body;
};

/// "IssueToken", for logs and refusals.
[[nodiscard]] std::string_view nameOf(const RequestBody& body);
/// The same by the index of a body within RequestBody.
[[nodiscard]] std::string_view requestName(std::size_t index);

// ---- replies ----------------------------------------------------------------------------------------------

struct Welcome {
    domain::DeviceName device;
    Role role{};
    std::uint64_t epoch = 0;
    std::uint64_t highestBoot = 0;  ///< of any request of this device the server remembers; ids must be above it
};
/// It is on disk.
struct Done {};
struct TokenIssued {
    domain::VisitId visit;
    domain::TokenNumber token;
    std::string code;  ///< for the QR
    domain::Time at{};
    domain::WaitEstimate wait;
};
/// What the slip of a return slot says.
struct SlotIssued {
    std::string code;  ///< for the QR
    domain::ServiceId service;
    domain::Day day{};
    std::optional<std::uint16_t> minute{};  ///< local minutes after midnight
};
/// What the officer whose counter she was called to may see of her.
struct Card {
    std::string maskedCnic;
};
/// Where she stands now, for whoever holds her paper.
struct TicketFound {
    domain::VisitId visit;
    domain::TokenNumber token;
    domain::ServiceId service;  ///< she is at, or goes to next
    domain::LegState state{};
    domain::Language language = domain::Language::Urdu;
    std::optional<domain::CounterId> counter{};  ///< that called or serves her
    bool over = false;                           ///< the visit has ended
    domain::WaitEstimate wait;                   ///< while she waits
};
/// What the technician types at the device.
struct PairingOpen {
    std::string fingerprint;  ///< of the server's key
    std::string code;         ///< good once
    std::uint16_t port = 0;
    std::uint32_t seconds = 0;
};
/// Rows of a snapshot; parts arrive in order, the last one says so.
struct SnapshotPart {
    std::uint64_t epoch = 0;
    std::uint64_t number = 0;  ///< of the newest change the snapshot holds
    std::vector<Row> rows;
    bool last = true;
    std::uint32_t part = 0;  ///< counts from 0: a part that got lost is noticed
};
/// The missed changes in order; empty with `gone` when the ring no longer holds them: ask for a snapshot.
struct MissedPart {
    std::uint64_t epoch = 0;
    std::uint64_t first = 0;
    std::vector<Changes> changes;
    bool gone = false;
};

using ReplyKinds = boost::variant2::variant<domain::Error, Welcome, Done, TokenIssued, Card, SnapshotPart,
                                            MissedPart, SlotIssued, PairingOpen, TicketFound, Eligibility,
                                            OddFound, FormOpen, FormSent, OutboxPart, PayoutView, DuesImported,
                                            DuesCleared>;

struct ReplyBody : ReplyKinds {
    OWC_SUM_TYPE(ReplyBody, ReplyKinds)
};

struct Reply {
    RequestId id;
    ReplyBody body;
};

// ---- published --------------------------------------------------------------------------------------------

/// One commit batch of one audience. `number` is gap-free within an epoch.
struct Published {
    std::uint64_t epoch = 0;
    std::uint64_t number = 0;
    Changes changes;
};
/// Twice a second on every audience.
struct ServerBeat {
    std::uint64_t epoch = 0;
    std::uint64_t number = 0;  ///< of the last Published of this audience
    domain::Time centreTime{};
    std::uint64_t headSeq = 0;
    std::string headHash;
};
using Broadcast = boost::variant2::variant<Published, ServerBeat>;

// ---- bytes ------------------------------------------------------------------------------------------------

[[nodiscard]] std::string encode(const Request& request);
[[nodiscard]] std::string encode(const Reply& reply);
[[nodiscard]] std::string encode(const Broadcast& message);

/// What could be read of a request: the id, when it was readable, answers even a refused one.
struct BadRequest {
    RequestId id;
    domain::Error error;
};
/// @return BadInput (not a message, value out of range), UnknownCommand, VersionRefused
[[nodiscard]] tl::expected<Request, BadRequest> decodeRequest(std::string_view bytes);
[[nodiscard]] domain::Result<Reply> decodeReply(std::string_view bytes);
[[nodiscard]] domain::Result<Broadcast> decodeBroadcast(std::string_view bytes);

}  // namespace owc::protocol
