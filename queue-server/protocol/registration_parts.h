#pragma once

#include "queue-server/protocol/convert.h"
#include "queue-server/protocol/messages.h"
#include "wire.pb.h"

// Internal to this folder: forms of the registration desk to and from the wire.
namespace owc::protocol::requests {

/// Nothing for a body about something else.
[[nodiscard]] std::optional<RequestBody> readRegistration(const wire::Request& from, convert::Checks& checks);

void write(const OpenForm& from, wire::Request& to);
void write(const SaveForm& from, wire::Request& to);
void write(const ReadBackForm& from, wire::Request& to);
void write(const SendForm& from, wire::Request& to);
void write(const DropForm& from, wire::Request& to);
void write(const ExportOutbox& from, wire::Request& to);
void write(const ReceiveAnswers& from, wire::Request& to);
void write(const NoteExported& from, wire::Request& to);

}  // namespace owc::protocol::requests

namespace owc::protocol::parts {

void put(const FormOpen& from, wire::FormOpen& to);
[[nodiscard]] FormOpen take(const wire::FormOpen& from, convert::Checks& checks);
void put(const OutboxPart& from, wire::OutboxPart& to);
[[nodiscard]] OutboxPart take(const wire::OutboxPart& from);

}  // namespace owc::protocol::parts
