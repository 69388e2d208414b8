#pragma once

#include <mutex>

#include "drivers/fingerprint/protocol/frame.h"

namespace owc::finger_host {

/// Writes whole frames to the client, from any thread; waits while the client reads nothing. A client that
/// has gone is seen by whoever reads.
class Sender {
  public:
    explicit Sender(int line) : m_line(line) {}
    void send(const finger_protocol::Frame& frame);

  private:
    const int m_line;
    std::mutex m_mutex;  ///< held for one frame
};

}  // namespace owc::finger_host
