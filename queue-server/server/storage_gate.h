#pragma once

#include <optional>

#include "queue-server/protocol/messages.h"
#include "queue-server/store/log.h"
#include "queue-server/store/reserve.h"

namespace owc::server {

/// Whether commands are taken. A disk that is full, or a file that may no longer be written, shuts the gate: the
/// boards live on, commands are refused, and the reserve is given up so that the day can still be closed.
/// Threads: the event loop's.
class StorageGate {
  public:
    /// @param reserve  null: none is kept
    StorageGate(store::Log& log, store::Reserve* reserve) : m_log(log), m_reserve(reserve) {}

    [[nodiscard]] bool isShut() const { return m_why.has_value(); }

    /// Why this request is not carried out now; none when it may be.
    [[nodiscard]] std::optional<domain::Error> refusal(const protocol::RequestBody& body) const;

    /// After a failed append, rolled back. @return false for what a server cannot live with: it must stop
    [[nodiscard]] bool shut(const domain::Error& why);

    /// Keeps the reserve, and opens the gate when there is room for it again. Call every other second.
    void tend();

  private:
    store::Log& m_log;
    store::Reserve* m_reserve;
    std::optional<domain::ErrorCode> m_why;
    bool m_spent = false;  ///< not even closing the day found room
};

}  // namespace owc::server
