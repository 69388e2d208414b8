#pragma once

#include <map>
#include <memory>
#include <string>
#include <thread>
#include <zmq.hpp>

#include "queue-server/protocol/messages.h"

namespace owc::server {

/// A paired device: who owns a CURVE key.
struct Device {
    domain::DeviceName name;
    protocol::Role role{};
};

/// Paired devices by public key (Z85). Immutable while the server runs.
using DeviceRegister = std::map<std::string, Device>;

/// ZAP domains: the command socket takes every paired device, a PUB socket those of its audience.
inline constexpr const char* kCommandDomain = "commands";
[[nodiscard]] const char* zapDomain(protocol::Audience audience);

/// Answers libzmq's question "may this key connect?" (ZeroMQ RFC 27). Debian's libzmq lets unknown keys in
/// when nobody answers, so this is up before any socket is bound, and if it cannot go on the process stops.
/// The name of the device becomes the connection's ZAP user id, readable with every message.
/// Threads: one of its own; the register is shared and never changes.
class Zap {
  public:
    /// Binds and starts answering; throws zmq::error_t when it cannot, before anything else is bound.
    Zap(zmq::context_t& context, std::shared_ptr<const DeviceRegister> devices);
    ~Zap();

    Zap(const Zap&) = delete;
    Zap& operator=(const Zap&) = delete;

  private:
    void run();

    zmq::socket_t m_socket;
    zmq::socket_t m_stop;        ///< our end of the stop line
    zmq::socket_t m_stopInside;  ///< the thread's end
    std::shared_ptr<const DeviceRegister> m_devices;
    std::thread m_thread;
};

}  // namespace owc::server
