#pragma once

#include <string>
#include <vector>
#include <zmq.hpp>

#include "queue-server/client/client.h"

namespace owc::client {

/// The two CURVE sockets of a client and the bell that wakes its thread. Threads: the client's own, except
/// `Bell::ring`.
class Sockets {
  public:
    explicit Sockets(const Options& options);

    /// Waits until something can be read or `timeout` is over, then reads what there is.
    struct Received {
        std::vector<std::string> replies;
        std::vector<std::string> broadcasts;
    };
    [[nodiscard]] Received wait(std::chrono::milliseconds timeout);

    /// Never blocks; a full queue drops the message, and the request is repeated later.
    void send(const std::string& bytes);

    /// Wakes `wait`. Any thread.
    void ring();

    /// Closes the sockets and connects anew: after a server's restart, and after a change of its key.
    void reconnect();

  private:
    void connect();

    const Options& m_options;
    zmq::context_t m_context;
    zmq::socket_t m_commands;
    zmq::socket_t m_views;
    int m_bell;

  public:
    ~Sockets();
    Sockets(const Sockets&) = delete;
    Sockets& operator=(const Sockets&) = delete;
};

}  // namespace owc::client
