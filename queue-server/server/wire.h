#pragma once

#include <array>
#include <functional>
#include <span>
#include <optional>
#include <string>
#include <vector>
#include <zmq.hpp>

#include "queue-server/server/engine.h"
#include "queue-server/server/connection_guard.h"

namespace owc::server {

/// Where the sockets are bound and with which key.
struct Endpoints {
    std::string commands;              ///< "tcp://0.0.0.0:7701"
    std::array<std::string, 3> views;  ///< by Audience
    std::string control;               ///< "ipc://DATA/control"
    std::string keyHandOut;            ///< tells whoever pairs the public key; open while pairing
    std::string pairing;               ///< the same
    std::string publicKey;
    std::string secretKey;
};

/// A socket that is opened and closed while the server runs. A port that is not free yet is tried again.
class Door {
  public:
    using Make = std::function<zmq::socket_t()>;

    explicit Door(Make make) : m_make(std::move(make)) {}

    /// Throws zmq::error_t when it cannot be bound now.
    void openNow();
    void open();
    void close();
    /// Binds when it should be open and is not; called every turn.
    void tryAgain();
    [[nodiscard]] zmq::socket_t* socket() { return m_socket ? &*m_socket : nullptr; }

  private:
    Make m_make;
    bool m_wanted = false;
    int m_failed = 0;  ///< attempts in a row
    std::optional<zmq::socket_t> m_socket;
};

/// The bound sockets: a CURVE ROUTER for requests, a CURVE PUB per audience, a local ROUTER for the shell of this
/// PC, and two for pairing. Needs a running `Zap` in the same context. Threads: the event loop's.
class Wire {
  public:
    static constexpr std::size_t kBatch = 256;

    /// Throws zmq::error_t when a port cannot be bound.
    Wire(zmq::context_t& context, Endpoints endpoints, RefusalLog& refusals);

    /// Waits for requests (or for one of `wake` to become readable), then takes what is there, at most kBatch of
    /// each socket. Whoever's key is in no register is refused here.
    [[nodiscard]] std::vector<Incoming> receive(const Register& devices, std::span<const int> wake,
                                                std::chrono::milliseconds timeout);
    /// To a peer of the last `receive`. Dropped, to be asked again, when its queue is full, or when it is large and its
    /// peer has earlier ones to read: who does not read costs little memory.
    void reply(const Outgoing& outgoing);
    void publish(protocol::Audience audience, const std::string& bytes);

    /// Opens or closes the pairing endpoint.
    void setPairing(bool open);
    /// Closes the PUB socket and binds it again: every subscriber's key is asked for anew.
    void reopen(protocol::Audience audience);
    /// Shuts connections that go too far and says so in the log. Call several times a second.
    /// @param now  monotonic
    void guard(std::chrono::milliseconds now);

  private:
    void take(zmq::socket_t& socket, char from, const std::function<void(Incoming)>& into);
    void handOutKey();

    zmq::context_t& m_context;
    Endpoints m_endpoints;
    RefusalLog& m_refusals;
    zmq::socket_t m_commands;
    zmq::socket_t m_control;
    std::vector<Door> m_views;  ///< by Audience
    Door m_keyHandOut;
    Door m_pairing;

    struct Line {
        std::string peer;
        int fd = -1;
        std::optional<bool> behind{};  ///< had not read earlier answers when this turn had a large one for it
    };
    [[nodiscard]] bool isBehind(const std::string& peer);

    std::vector<Line> m_lines;  ///< of the requests of this turn
    ConnectionGuard m_guard;
    ConnectionGuard::Cut m_cut;  ///< not yet told
    int m_trims = 0;  ///< looks after which free memory is still given back
    std::chrono::milliseconds m_told{};
};

}  // namespace owc::server
