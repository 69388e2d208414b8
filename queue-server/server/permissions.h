#pragma once

#include "queue-server/protocol/messages.h"

namespace owc::server {

/// Whether a device of this role may send this request. The matrix is the one in PROTOCOL.md.
[[nodiscard]] bool mayAsk(protocol::Role role, const protocol::RequestBody& body);

/// Changes nothing in the log: not stored as an outcome, repeated at will.
[[nodiscard]] bool isQuery(const protocol::RequestBody& body);

}  // namespace owc::server
