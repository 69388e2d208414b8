#pragma once

#include "checkpoint.pb.h"
#include "queue-server/payments/limits.h"
#include "queue-server/payments/state.h"
#include "queue-server/protocol/convert.h"

// Internal to this folder: the stored form of queue-server/payments.
namespace owc::protocol::stored {

void write(const payments::EventBody& from, log::Event& to);
/// Nothing when the event is another aggregate's.
[[nodiscard]] std::optional<payments::EventBody> readPayments(const log::Event& from,
                                                              convert::Checks& checks);

void put(const payments::State& from, log::Payouts& to);
[[nodiscard]] payments::State take(const log::Payouts& from, convert::Checks& checks);

// What events and checkpoints share.

void put(const payments::Rules& from, log::PaymentRules& to);
[[nodiscard]] payments::Rules take(const log::PaymentRules& from, convert::Checks& checks);
void put(const payments::Notes& from, log::Notes& to);
[[nodiscard]] payments::Notes take(const log::Notes& from, convert::Checks& checks);
void put(const payments::ListTotal& from, log::ListTotal& to);
[[nodiscard]] payments::ListTotal take(const log::ListTotal& from, convert::Checks& checks);
void put(const payments::Entitlement& from, log::Entitlement& to);
[[nodiscard]] payments::Entitlement take(const log::Entitlement& from, convert::Checks& checks);

/// The number of something; none is 0.
template <class Id>
Id numbered(std::uint64_t value, convert::Checks& checks, const char* field) {
    checks.require(value != 0, field);
    return {value};
}
/// At most payments::kMostText bytes.
[[nodiscard]] std::string shortText(const std::string& text, convert::Checks& checks, const char* field);
/// The same, and something.
[[nodiscard]] std::string namedText(const std::string& text, convert::Checks& checks, const char* field);

}  // namespace owc::protocol::stored
