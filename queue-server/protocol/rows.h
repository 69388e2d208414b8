#pragma once

#include "queue-server/protocol/convert.h"
#include "queue-server/protocol/views.h"
#include "wire.pb.h"

// Internal to this folder: view rows in wire form.
namespace owc::protocol::rows {

void put(const Row& from, wire::Row& to);
/// Nothing for a kind of row this program does not know: a newer server may send it.
[[nodiscard]] std::optional<Row> take(const wire::Row& from, convert::Checks& checks);

void put(const VisitRow& from, wire::Row& to);
[[nodiscard]] VisitRow take(const wire::VisitRow& from, convert::Checks& checks);
void put(const FiguresRow& from, wire::Row& to);
[[nodiscard]] FiguresRow take(const wire::FiguresRow& from, convert::Checks& checks);

void put(const UsualRow& from, wire::Row& to);
[[nodiscard]] UsualRow take(const wire::UsualRow& from);

void put(const VerificationRow& from, wire::Row& to);
[[nodiscard]] VerificationRow take(const wire::VerificationRow& from, convert::Checks& checks);
void put(const SuspicionRow& from, wire::Row& to);
[[nodiscard]] SuspicionRow take(const wire::SuspicionRow& from, convert::Checks& checks);

void put(const PayoutRow& from, wire::Row& to);
[[nodiscard]] PayoutRow take(const wire::PayoutRow& from, convert::Checks& checks);
void put(const DrawerRow& from, wire::Row& to);
[[nodiscard]] DrawerRow take(const wire::DrawerRow& from);
void put(const WatchRow& from, wire::Row& to);
[[nodiscard]] WatchRow take(const wire::WatchRow& from);
void put(const UnsettledRow& from, wire::Row& to);
[[nodiscard]] UnsettledRow take(const wire::UnsettledRow& from, convert::Checks& checks);

void put(const RegistryRow& from, wire::Row& to);
[[nodiscard]] RegistryRow take(const wire::RegistryRow& from, convert::Checks& checks);

void put(const Changes& from, wire::Changes& to);
[[nodiscard]] Changes take(const wire::Changes& from, convert::Checks& checks);

}  // namespace owc::protocol::rows
