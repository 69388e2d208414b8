#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>
#include <zmq.hpp>

#include "queue-server/server/engine.h"
#include "queue-server/server/gate.h"

namespace owc::server {

/// Where the sockets are bound and with which key.
struct Endpoints {
    std::string commands;              ///< "tcp://0.0.0.0:7701"
    std::array<std::string, 3> views;  ///< by Audience
    std::string publicKey;
    std::string secretKey;
};

/// The bound CURVE sockets: one ROUTER for requests, one PUB per audience. Needs a running `Zap` in the same
/// context. Threads: the event loop's.
class Wire {
  public:
    static constexpr std::size_t kBatch = 256;

    /// Throws zmq::error_t when a port cannot be bound.
    Wire(zmq::context_t& context, const Endpoints& endpoints);

    /// Waits for requests (or for `stopFd` to become readable), then takes what is there, at most kBatch.
    /// Frames of devices that are not in the register are dropped.
    [[nodiscard]] std::vector<Incoming> receive(const DeviceRegister& devices, int stopFd,
                                                std::chrono::milliseconds timeout);
    /// To a peer of the last `receive`. Dropped, to be asked again, when its queue is full, or when it is large and its
    /// peer has earlier ones to read: who does not read costs little memory.
    void reply(const Outgoing& outgoing);
    void publish(protocol::Audience audience, const std::string& bytes);

    /// Shuts connections that go too far and says so in the log. Call several times a second.
    /// @param now  monotonic
    void guard(std::chrono::milliseconds now);

  private:
    zmq::socket_t m_commands;
    std::array<zmq::socket_t, 3> m_views;
    struct Line {
        std::string peer;
        int fd = -1;
        std::optional<bool> behind{};  ///< had not read earlier answers when this turn had a large one for it
    };
    [[nodiscard]] bool isBehind(const std::string& peer);

    std::vector<Line> m_lines;  ///< of the requests of this turn
    Gate m_gate;
    Gate::Cut m_cut;  ///< not yet told
    bool m_piled = false;  ///< a cut connection has left memory behind
    std::chrono::milliseconds m_told{};
};

}  // namespace owc::server
