#pragma once

#include "queue-server/protocol/convert.h"
#include "queue-server/protocol/messages.h"
#include "wire.pb.h"

// Internal to this folder: what requests share, and those about who somebody is.
namespace owc::protocol::requests {

constexpr std::size_t kMaxText = 256;     ///< no text of a request is longer
constexpr std::size_t kMaxRecord = 4096;  ///< one print; 255 minutiae take 1,560 bytes
constexpr int kMaxRecords = 10;           ///< of one finger, to be enrolled

inline std::string text(const std::string& value, convert::Checks& checks, const char* field) {
    checks.require(value.size() <= kMaxText, field);
    return value;
}

/// Nothing for a body about something else.
[[nodiscard]] std::optional<RequestBody> readIdentity(const wire::Request& from, convert::Checks& checks);

void write(const OpenVerification& from, wire::Request& to);
void write(const AskFinger& from, wire::Request& to);
void write(const AskResult& from, wire::Request& to);
void write(const RequestException& from, wire::Request& to);
void write(const EndorseException& from, wire::Request& to);
void write(const SendToNadra& from, wire::Request& to);
void write(const CloseVerification& from, wire::Request& to);
void write(const EnrolFinger& from, wire::Request& to);
void write(const RevokeEnrolment& from, wire::Request& to);

}  // namespace owc::protocol::requests
