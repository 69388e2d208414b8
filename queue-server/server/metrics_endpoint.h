#pragma once

#include <cstdint>
#include <memory>

#include "queue-server/server/metrics.h"

namespace owc::server {

/// GET http://127.0.0.1:PORT/metrics, and nothing else. Bound to loopback only: who may log in to the server PC may
/// read figures, nobody on the LAN. Threads: its own; it shares only the atomics of `Metrics`.
class MetricsEndpoint {
  public:
    /// @param metrics  outlives the endpoint
    MetricsEndpoint(const Metrics& metrics, std::uint16_t port);
    ~MetricsEndpoint();
    MetricsEndpoint(const MetricsEndpoint&) = delete;
    MetricsEndpoint& operator=(const MetricsEndpoint&) = delete;

    /// False when the port was taken: the centre serves without figures.
    [[nodiscard]] bool listening() const;

  private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::server
