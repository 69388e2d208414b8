#pragma once

#include "queue-server/domain/one_of.h"
#include "queue-server/identity/rules.h"
#include "queue-server/identity/session.h"

namespace owc::identity {

// What happened, as in domain/events.h: each struct holds all that `apply` needs besides the state. Nothing
// here holds a print, a template, a card number or a telephone number; a person is her internal id.
// protocol/log.proto numbers these kinds from 120 on.

/// The rules in force from here on.
struct RulesApplied {
    Rules rules;
};
struct VerificationOpened {
    SessionId session;
    domain::VisitId visit;
    domain::CounterId counter;
    domain::OfficerId officer;
    domain::DeviceName device;
    domain::PersonId person;
    Purpose purpose{};
    std::string authority;
    domain::Day day{};  ///< the business day whose limits it counts towards
};
/// On disk before the first byte leaves for the authority.
struct FingerAsked {
    SessionId session;
    domain::CounterId counter;
    domain::OfficerId officer;
    biometrics::Finger finger{};
    std::string transaction;
    Nonce nonce{};
    std::string digest;
    std::uint8_t quality = 0;
    std::optional<bool> live{};
    bool repeats = false;  ///< the same print under the same transaction once more: no further try
};
/// What became of the last print is asked, under its transaction.
struct ResultAsked {
    SessionId session;
    domain::CounterId counter;
    domain::OfficerId officer;
    Nonce nonce{};
};
struct AuthorityAnswered {
    SessionId session;
    domain::CounterId counter;
    Nonce nonce{};
    Meaning meaning{};
    std::string code{};
    std::string authoritySession{};
    std::vector<biometrics::Finger> onFile{};
    domain::Duration took{};
    bool lost = false;  ///< no answer came: the server was started anew, or it took too long
};
/// An answer that counts for nothing; `session` is 0 when nobody asked for it.
struct AnswerRefused {
    SessionId session;
    Nonce nonce{};
    AnswerFault why{};
    Meaning meaning{};
};
struct ExceptionRequested {
    SessionId session;
    domain::CounterId counter;
    domain::OfficerId officer;
    ExceptionKind kind{};
    ExceptionReason reason{};
    std::string proof;
};
/// The second officer's word; when not granted, the session goes on without it.
struct ExceptionEndorsed {
    SessionId session;
    domain::CounterId counter;
    domain::OfficerId officer;  ///< the second one
    bool granted = false;
};
struct VerificationEnded {
    SessionId session;
    domain::CounterId counter;
    SessionEnd how{};
};
struct SuspicionRaised {
    SuspicionKind kind{};
    SessionId session;
    domain::CounterId counter;
    domain::OfficerId officer;
    domain::DeviceName device;
    std::uint32_t figure = 0;
};

/// By her own wish; the sealed print lies outside the log and goes with its time, her wish or when she is
/// forgotten.
struct FingerEnrolled {
    domain::PersonId person;
    domain::CounterId counter;
    domain::OfficerId officer;
    biometrics::Finger finger{};
    domain::Time until{};
};
struct EnrolmentRevoked {
    domain::PersonId person;
    domain::CounterId counter;
    domain::OfficerId officer;
};

using EventKinds =
    boost::variant2::variant<RulesApplied, VerificationOpened, FingerAsked, ResultAsked, AuthorityAnswered,
                             AnswerRefused, ExceptionRequested, ExceptionEndorsed, VerificationEnded,
                             SuspicionRaised, FingerEnrolled, EnrolmentRevoked>;

struct EventBody : EventKinds {
    OWC_SUM_TYPE(EventBody, EventKinds)
};

struct Event {
    domain::Time at{};
    EventBody body;
};

using Events = std::vector<Event>;

}  // namespace owc::identity
