#pragma once

#include "queue-server/sharing/json_text.h"
#include "queue-server/sharing/registry_port.h"
#include "queue-server/sharing/scope.h"

// Households and members as data objects of the API (Group, Member), and a Group read back.
namespace owc::sharing {

/// Only the fields of the scope.
[[nodiscard]] Json groupRecord(const Household& household, const Scope& scope, domain::Day today);
/// With the household's own fields in it, as far as the scope goes.
[[nodiscard]] Json memberRecord(const Household& household, const Person& member, const Scope& scope,
                                domain::Day today);

/// Somebody else's Group, as far as it says something that record.h has a place for.
/// Decimals of a score beyond the second round it up.
/// @return ErrorCode::BadInput; names the field, never its value
[[nodiscard]] domain::Result<Household> readGroup(const Json& record);

}  // namespace owc::sharing
