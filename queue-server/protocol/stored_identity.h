#pragma once

#include "checkpoint.pb.h"
#include "queue-server/identity/events.h"
#include "queue-server/identity/state.h"
#include "queue-server/protocol/convert.h"

// Internal to this folder: the stored form of queue-server/identity.
namespace owc::protocol::stored {

void write(const identity::EventBody& from, log::Event& to);
/// Nothing when the event is another aggregate's.
[[nodiscard]] std::optional<identity::EventBody> readIdentity(const log::Event& from,
                                                              convert::Checks& checks);

void put(const identity::State& from, log::Verifications& to);
[[nodiscard]] identity::State take(const log::Verifications& from, convert::Checks& checks);

void put(const identity::Rules& from, log::IdentityRules& to);
[[nodiscard]] identity::Rules take(const log::IdentityRules& from);
void put(const identity::VerificationOpened& from, log::VerificationOpened& to);
[[nodiscard]] identity::VerificationOpened take(const log::VerificationOpened& from, convert::Checks& checks);
void put(const identity::FingerAsked& from, log::FingerAsked& to);
[[nodiscard]] identity::FingerAsked take(const log::FingerAsked& from, convert::Checks& checks);
void put(const identity::ExceptionRequested& from, log::ExceptionRequested& to);
[[nodiscard]] identity::ExceptionRequested take(const log::ExceptionRequested& from, convert::Checks& checks);
void put(const identity::SuspicionRaised& from, log::SuspicionRaised& to);
[[nodiscard]] identity::SuspicionRaised take(const log::SuspicionRaised& from, convert::Checks& checks);

[[nodiscard]] std::string bytesOf(const identity::Nonce& nonce);
[[nodiscard]] identity::Nonce nonceOf(const std::string& bytes, convert::Checks& checks);
[[nodiscard]] biometrics::Finger fingerOf(std::uint32_t number, convert::Checks& checks);
[[nodiscard]] identity::Meaning meaningOf(std::uint32_t number, convert::Checks& checks);

}  // namespace owc::protocol::stored
