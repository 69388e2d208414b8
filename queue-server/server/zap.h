#pragma once

#include <string>
#include <thread>
#include <zmq.hpp>

#include "queue-server/server/refusals.h"
#include "queue-server/server/register.h"

namespace owc::server {

/// ZAP domains: the command socket takes every paired device, a PUB socket those of its audience. The pairing
/// socket, which is bound for a few minutes only, takes any key.
inline constexpr const char* kCommandDomain = "commands";
inline constexpr const char* kPairingDomain = "pairing";
[[nodiscard]] const char* zapDomain(protocol::Audience audience);

/// Answers libzmq's question "may this key connect?" (ZeroMQ RFC 27). Debian's libzmq lets unknown keys in
/// when nobody answers, so this is up before any socket is bound, and if it cannot go on the process stops.
/// The key (Z85) becomes the connection's ZAP user id, readable with every message: who it belongs to is looked
/// up for each one, for it may have been revoked since.
/// Threads: one of its own.
class Zap {
  public:
    /// Binds and starts answering; throws zmq::error_t when it cannot, before anything else is bound.
    Zap(zmq::context_t& context, const Register& devices, RefusalLog& refusals);
    ~Zap();

    Zap(const Zap&) = delete;
    Zap& operator=(const Zap&) = delete;

  private:
    void run();

    zmq::socket_t m_socket;
    zmq::socket_t m_stop;        ///< our end of the stop line
    zmq::socket_t m_stopInside;  ///< the thread's end
    const Register& m_devices;
    RefusalLog& m_refusals;
    std::thread m_thread;
};

}  // namespace owc::server
