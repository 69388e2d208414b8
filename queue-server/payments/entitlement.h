#pragma once

#include <cstdint>
#include <string>

#include "queue-server/domain/ids.h"
#include "queue-server/payments/money.h"

namespace owc::payments {

/// A list of a bank that was imported; counts from 1 over the life of a log.
using ListId = domain::StrongId<struct ListTag, std::uint64_t>;
/// One row of one list; counts from 1 over the life of a log, never reused.
using EntitlementId = domain::StrongId<struct EntitlementTag, std::uint64_t>;

/// What one person is due once, as a bank's list says it. Nothing here names her.
struct Entitlement {
    EntitlementId id{};
    ListId list{};
    domain::PersonId person{};      ///< who draws it
    std::string programme{};        ///< key of programmes.toml
    std::string cycle{};            ///< the bank's own name of the payment cycle
    std::string reference{};        ///< the bank's own, unique within programme and cycle
    std::uint32_t beneficiary = 0;  ///< 0: herself; else which child of hers, as the list counts them
    Money amount{};                 ///< paid in full or not at all
    std::string bank{};
    std::string channel{};
    domain::Day from{};  ///< first and
    domain::Day to{};    ///< last day on which it may be drawn

    friend bool operator==(const Entitlement&, const Entitlement&) = default;
};

}  // namespace owc::payments
