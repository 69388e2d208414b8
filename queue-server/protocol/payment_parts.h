#pragma once

#include "queue-server/protocol/convert.h"
#include "queue-server/protocol/messages.h"
#include "wire.pb.h"

// Internal to this folder: payouts and drawers to and from the wire.
namespace owc::protocol::requests {

/// Nothing for a body about something else.
[[nodiscard]] std::optional<RequestBody> readPayment(const wire::Request& from, convert::Checks& checks);

void write(const OpenDrawer& from, wire::Request& to);
void write(const TopUpDrawer& from, wire::Request& to);
void write(const CountDrawer& from, wire::Request& to);
void write(const TakeDrawer& from, wire::Request& to);
void write(const CloseDrawer& from, wire::Request& to);
void write(const OpenPayout& from, wire::Request& to);
void write(const ConfirmPayee& from, wire::Request& to);
void write(const AuthorisePayout& from, wire::Request& to);
void write(const ReleaseCash& from, wire::Request& to);
void write(const ConfirmHandOver& from, wire::Request& to);
void write(const ResolveRelease& from, wire::Request& to);
void write(const ReportReceipt& from, wire::Request& to);
void write(const StopPayout& from, wire::Request& to);
void write(const ClosePayout& from, wire::Request& to);
void write(const AskPayout& from, wire::Request& to);
void write(const StageDues& from, wire::Request& to);
void write(const ImportDues& from, wire::Request& to);
void write(const WithdrawDues& from, wire::Request& to);

}  // namespace owc::protocol::requests

namespace owc::protocol::parts {

void put(const PayoutView& from, wire::PayoutView& to);
[[nodiscard]] PayoutView take(const wire::PayoutView& from, convert::Checks& checks);

}  // namespace owc::protocol::parts
