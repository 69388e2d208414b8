#pragma once

#include "queue-server/protocol/convert.h"
#include "queue-server/protocol/eligibility_answer.h"
#include "wire.pb.h"

// Internal to this folder: eligibility answers to and from the wire.
namespace owc::protocol::parts {

void put(const Eligibility& from, wire::Eligibility& to);
[[nodiscard]] Eligibility take(const wire::Eligibility& from, convert::Checks& checks);

void put(const NoteLookup& from, wire::NoteLookup& to);
[[nodiscard]] NoteLookup take(const wire::NoteLookup& from, convert::Checks& checks);

void put(const AskEligibility& from, wire::AskEligibility& to);
[[nodiscard]] AskEligibility take(const wire::AskEligibility& from, convert::Checks& checks);

}  // namespace owc::protocol::parts
