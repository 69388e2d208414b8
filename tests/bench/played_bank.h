#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "queue-server/sandbox-bank/door.h"

namespace owc::bench {

/// A bank that approves whatever it is asked and notes how long it kept each question, so that this can be
/// taken from what somebody waited. It speaks as the sandbox bank does, over a socket, but keeps no book: a
/// real bank's disk is not the centre's. Reading from and writing to its socket counts as our side. Threads:
/// the door's; `took` from any.
class PlayedBank {
  public:
    /// @param pause  it takes at least so long over every answer
    explicit PlayedBank(std::chrono::milliseconds pause);

    [[nodiscard]] int port() const { return m_door->port(); }
    /// How long it kept the last question about this entitlement, in microseconds; 0: it was asked nothing.
    [[nodiscard]] double took(const std::string& reference) const;

  private:
    [[nodiscard]] sandbox_bank::Reply answer(const sandbox_bank::Request& request);

    std::chrono::milliseconds m_pause;
    mutable std::mutex m_mutex;
    std::map<std::string, double> m_took;        ///< by reference; guarded by m_mutex
    std::unique_ptr<sandbox_bank::Door> m_door;  ///< last: its threads use the others
};

}  // namespace owc::bench
