#pragma once

#include "checkpoint.pb.h"
#include "queue-server/protocol/convert.h"
#include "queue-server/registration/state.h"

// Internal to this folder: the stored form of queue-server/registration.
namespace owc::protocol::stored {

void write(const registration::EventBody& from, log::Event& to);
/// Nothing when the event is another aggregate's.
[[nodiscard]] std::optional<registration::EventBody> readRegistration(const log::Event& from,
                                                                      convert::Checks& checks);

void put(const registration::State& from, log::Registrations& to);
[[nodiscard]] registration::State take(const log::Registrations& from, convert::Checks& checks);

}  // namespace owc::protocol::stored
