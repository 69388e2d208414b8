#pragma once

#include "queue-server/domain/state.h"
#include "queue-server/protocol/views.h"

// One function a kind of row: plain data of the state as a screen needs it.
namespace owc::server::rows {

/// @param now  centre time: opening times are judged against it
[[nodiscard]] protocol::CentreRow centre(const domain::State& state, domain::Time now);
[[nodiscard]] protocol::ServiceRow service(const domain::State& state, const domain::Service& service);
[[nodiscard]] protocol::CounterRow counter(const domain::State& state, const domain::Counter& counter);
[[nodiscard]] protocol::VisitRow visit(const domain::State& state, const domain::Visit& visit);

/// Of the open day or of the one opened last; nothing while no day came before it.
[[nodiscard]] std::optional<protocol::UsualRow> usual(const domain::State& state);

/// The newest leg of a visit that was called; null when none was.
[[nodiscard]] const domain::Leg* lastCalled(const domain::Visit& visit);
[[nodiscard]] protocol::CallRow call(const domain::State& state, const domain::Visit& visit,
                                     const domain::Leg& leg);

}  // namespace owc::server::rows
