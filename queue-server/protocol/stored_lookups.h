#pragma once

#include "checkpoint.pb.h"
#include "queue-server/lookups/state.h"
#include "queue-server/protocol/convert.h"

// Internal to this folder: the stored form of queue-server/lookups.
namespace owc::protocol::stored {

void write(const lookups::EventBody& from, log::Event& to);
/// Nothing when the event is another aggregate's.
[[nodiscard]] std::optional<lookups::EventBody> readLookups(const log::Event& from, convert::Checks& checks);

void put(const lookups::State& from, log::Lookups& to);
[[nodiscard]] lookups::State take(const log::Lookups& from);

}  // namespace owc::protocol::stored
