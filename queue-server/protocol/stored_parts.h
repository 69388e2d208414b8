#pragma once

#include "checkpoint.pb.h"
#include "queue-server/domain/events.h"
#include "queue-server/domain/state.h"
#include "queue-server/protocol/convert.h"

// Internal to this folder: parts of log.proto that events and checkpoints share.
namespace owc::protocol::stored {

void put(const domain::Rules& from, log::SettingsApplied& to);
/// What an older log does not say has the value that was in force then: the domain's default.
[[nodiscard]] domain::Rules take(const log::SettingsApplied& from, convert::Checks& checks);

void put(const domain::CallReason& from, log::CallReason& to);
[[nodiscard]] domain::CallReason take(const log::CallReason& from, convert::Checks& checks);

void put(const domain::VisitOpened& from, log::VisitOpened& to);
[[nodiscard]] domain::VisitOpened take(const log::VisitOpened& from, convert::Checks& checks);

void put(const domain::Slot& from, log::Slot& to);
[[nodiscard]] domain::Slot take(const log::Slot& from, convert::Checks& checks);

void put(const domain::HeldRange& from, log::HeldRange& to);
[[nodiscard]] domain::HeldRange take(const log::HeldRange& from);

void put(const domain::VisitCode& code, const domain::OfflineTicket& from, log::OfflineTicket& to);
[[nodiscard]] std::pair<domain::VisitCode, domain::OfflineTicket> take(const log::OfflineTicket& from,
                                                                      convert::Checks& checks);

[[nodiscard]] domain::Notice notice(std::uint32_t value, convert::Checks& checks);

void put(const domain::Visit& from, log::Visit& to);
[[nodiscard]] domain::Visit take(const log::Visit& from, convert::Checks& checks);

void write(const domain::EventBody& from, log::Event& to);
/// Nothing when the kind of event is not known here.
[[nodiscard]] std::optional<domain::EventBody> read(const log::Event& from, convert::Checks& checks);

}  // namespace owc::protocol::stored
