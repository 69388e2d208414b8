#pragma once

#include "log.pb.h"
#include "queue-server/domain/events.h"
#include "queue-server/protocol/convert.h"

// Internal to this folder: parts of log.proto that events and checkpoints share.
namespace owc::protocol::stored {

void put(const domain::Rules& from, log::SettingsApplied& to);
[[nodiscard]] domain::Rules take(const log::SettingsApplied& from);

void put(const domain::CallReason& from, log::CallReason& to);
[[nodiscard]] domain::CallReason take(const log::CallReason& from, convert::Checks& checks);

void put(const domain::VisitOpened& from, log::VisitOpened& to);
[[nodiscard]] domain::VisitOpened take(const log::VisitOpened& from, convert::Checks& checks);

}  // namespace owc::protocol::stored
