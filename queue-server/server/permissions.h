#pragma once

#include <string>

#include "queue-server/protocol/messages.h"

namespace owc::server {

/// Whether a device of this role may send this request. PERMISSIONS.md is the table, written by `permissionTable`.
[[nodiscard]] bool mayAsk(protocol::Role role, const protocol::RequestBody& body);

/// Whether any role is named for this request, so that none is left out by mistake.
[[nodiscard]] bool isInTable(std::string_view request);

/// The matrix role x request as Markdown.
[[nodiscard]] std::string permissionTable();

/// Changes nothing in the log: not stored as an outcome, repeated at will.
[[nodiscard]] bool isQuery(const protocol::RequestBody& body);

/// Whether a repeat of this request is given this very reply: not one that holds anything of a person, or a code for a
/// door, nor what a paper says, which changes with the moment. Those requests are judged anew.
[[nodiscard]] bool isKept(const protocol::RequestBody& request, const protocol::ReplyBody& reply);

}  // namespace owc::server
