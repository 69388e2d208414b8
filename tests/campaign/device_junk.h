#pragma once

#include <chrono>
#include <optional>
#include <random>
#include <zmq.hpp>

#include "queue-server/client/client.h"
#include "queue-server/protocol/messages.h"

namespace owc::campaign {

/// A bare CURVE socket of a device (or, with a key of no device, of a stranger) that sends whatever it likes.
class BareSocket {
  public:
    /// @param type  DEALER connects to the command endpoint, XSUB to the view endpoint
    BareSocket(const client::Options& options, zmq::socket_type type);

    /// @return false when nothing was taken for half a second: the link is cut
    bool send(const std::string& bytes, bool more = false);
    bool send(const protocol::Request& request) { return send(protocol::encode(request)); }
    [[nodiscard]] std::optional<protocol::Reply> receive(std::chrono::milliseconds most);
    /// The reply to one request; the refusal NotConnected when none comes.
    [[nodiscard]] protocol::ReplyBody ask(const std::string& bytes);

    /// Waits until the server has let this key in.
    bool letIn(std::chrono::milliseconds most);

  private:
    zmq::context_t m_context;
    zmq::socket_t m_socket;
    zmq::socket_t m_monitor;
};

/// Random frames, changed and cut requests, deep nesting, messages of many frames, frames that are too large,
/// until so many bytes were taken at this port; none of them a request this role may make. @return
/// connections made
std::uint64_t floodAsDevice(const client::Options& device, int port, protocol::Role role, std::uint64_t bytes,
                            std::mt19937& random);

/// A pair of keys that no server knows, with the address and the key of this one.
[[nodiscard]] client::Options asStranger(client::Options options);

}  // namespace owc::campaign
