#pragma once

#include "queue-server/domain/one_of.h"
#include "queue-server/identity/rules.h"
#include "queue-server/identity/session.h"

namespace owc::identity {

// What people and the server can want. `device` must hold the counter, as in domain/commands.h.

struct ApplyRules {
    Rules rules;
};
/// The server was started: no answer to what was asked before will ever come.
struct StartAnew {};
/// For the visitor who is served at this counter; takes the place of a session that cannot go on.
struct OpenVerification {
    domain::CounterId counter;
    domain::DeviceName device;
    domain::PersonId person;  ///< whose card lies on the desk
    Purpose purpose{};
};
/// The finger that the officer chose. The template itself stays outside: here is only its digest.
struct AskFinger {
    domain::CounterId counter;
    domain::DeviceName device;
    biometrics::Finger finger{};
    Nonce nonce{};         ///< fresh and random
    std::string digest{};  ///< keyed; the same template gives the same one
    std::uint8_t quality = 0;
    std::optional<bool> live{};
};
/// What became of the last print; where nobody knows whether it arrived.
struct AskResult {
    domain::CounterId counter;
    domain::DeviceName device;
    Nonce nonce{};
};
struct HearAnswer {
    Answer answer;
};
/// She goes to NADRA's desk and comes back to her place; the caller sends the visit there in the same batch.
struct SendToNadra {
    domain::CounterId counter;
    domain::DeviceName device;
};
struct RequestException {
    domain::CounterId counter;
    domain::DeviceName device;
    ExceptionKind kind{};
    ExceptionReason reason{};
    std::string proof{};
};
/// The caller has seen the second officer's PIN and rank.
struct EndorseException {
    domain::CounterId counter;
    domain::DeviceName device;
    domain::OfficerId second;
    bool granted = true;
};
/// She wishes that this finger is known here from now on; for `local` only. The sealed print goes the
/// caller's way.
struct EnrolFinger {
    domain::CounterId counter;
    domain::DeviceName device;
    domain::PersonId person;
    biometrics::Finger finger{};
};
/// She takes all of them back.
struct RevokeEnrolment {
    domain::CounterId counter;
    domain::DeviceName device;
    domain::PersonId person;
};
struct CloseVerification {
    domain::CounterId counter;
    domain::DeviceName device;
};
/// The centre has changed: whoever is no longer served where she was verified is verified no longer.
struct FollowCentre {};
/// Time passes.
struct Tick {};

using CommandKinds =
    boost::variant2::variant<ApplyRules, StartAnew, OpenVerification, AskFinger, AskResult, HearAnswer,
                             SendToNadra, RequestException, EndorseException, EnrolFinger, RevokeEnrolment,
                             CloseVerification, FollowCentre, Tick>;

struct Command : CommandKinds {
    OWC_SUM_TYPE(Command, CommandKinds)
};

}  // namespace owc::identity
