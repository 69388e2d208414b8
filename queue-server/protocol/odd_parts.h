#pragma once

#include "queue-server/protocol/convert.h"
#include "queue-server/protocol/odd_answer.h"
#include "wire.pb.h"

// Internal to this folder: what looks odd, to and from the wire.
namespace owc::protocol::parts {

[[nodiscard]] eligibility::OddKind oddKind(std::uint32_t value, convert::Checks& checks);

void put(const AskOdd& from, wire::AskOdd& to);
[[nodiscard]] AskOdd take(const wire::AskOdd& from, convert::Checks& checks);

void put(const OddFound& from, wire::OddFound& to);
[[nodiscard]] OddFound take(const wire::OddFound& from, convert::Checks& checks);

}  // namespace owc::protocol::parts
