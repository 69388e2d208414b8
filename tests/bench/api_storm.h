#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

namespace owc::bench {

/// Clients that mean no good to an HTTP server on loopback, each on a thread of its own, until it is
/// destroyed: headers one letter at a time, bodies without an end, connections that say nothing, garbage,
/// requests with wrong tokens as fast as they go.
class ApiStorm {
  public:
    /// @param token  good bearer token: some of them ask for everything, over and over
    ApiStorm(std::uint16_t port, std::size_t clients, std::string token);
    ~ApiStorm();
    ApiStorm(const ApiStorm&) = delete;
    ApiStorm& operator=(const ApiStorm&) = delete;

    /// Connections made so far.
    [[nodiscard]] std::uint64_t connections() const { return m_connections; }

  private:
    void run(std::size_t kind);

    std::uint16_t m_port;
    std::string m_token;
    std::atomic<bool> m_stop = false;
    std::atomic<std::uint64_t> m_connections = 0;
    std::vector<std::thread> m_clients;
};

}  // namespace owc::bench
