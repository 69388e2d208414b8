#include "queue-server/client/sockets.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <array>

namespace owc::client {
namespace {

constexpr int kQueued = 1000;  ///< messages a socket holds while the link is away

void makeCurve(zmq::socket_t& socket, const Options& options) {
    socket.set(zmq::sockopt::curve_serverkey, options.serverKey);
    socket.set(zmq::sockopt::curve_publickey, options.publicKey);
    socket.set(zmq::sockopt::curve_secretkey, options.secretKey);
    socket.set(zmq::sockopt::linger, 0);
    socket.set(zmq::sockopt::immediate, true);  // without a link a message is dropped here and repeated later
    socket.set(zmq::sockopt::sndhwm, kQueued);
    socket.set(zmq::sockopt::rcvhwm, kQueued);
    socket.set(zmq::sockopt::reconnect_ivl, 100);
    socket.set(zmq::sockopt::reconnect_ivl_max, 1000);
}

void readAll(zmq::socket_t& socket, std::vector<std::string>& into) {
    zmq::message_t message;
    while (socket.recv(message, zmq::recv_flags::dontwait)) into.push_back(message.to_string());
}

}  // namespace

Sockets::Sockets(const Options& options)
    : m_options(options), m_bell(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {
    connect();
}

Sockets::~Sockets() {
    ::close(m_bell);
}

void Sockets::connect() {
    m_commands = zmq::socket_t(m_context, zmq::socket_type::dealer);
    m_views = zmq::socket_t(m_context, zmq::socket_type::sub);
    makeCurve(m_commands, m_options);
    makeCurve(m_views, m_options);
    m_views.set(zmq::sockopt::subscribe, "");
    m_commands.connect(m_options.commandEndpoint);
    m_views.connect(m_options.viewEndpoint);
}

void Sockets::reconnect() {
    m_commands.close();
    m_views.close();
    connect();
}

Sockets::Received Sockets::wait(std::chrono::milliseconds timeout) {
    std::array<zmq::pollitem_t, 3> items{{{m_commands.handle(), 0, ZMQ_POLLIN, 0},
                                          {m_views.handle(), 0, ZMQ_POLLIN, 0},
                                          {nullptr, m_bell, ZMQ_POLLIN, 0}}};
    zmq::poll(items.data(), items.size(), timeout);
    if (items[2].revents & ZMQ_POLLIN) {
        eventfd_t rung = 0;
        ::eventfd_read(m_bell, &rung);
    }
    Received received;
    readAll(m_views, received.broadcasts);
    readAll(m_commands, received.replies);
    return received;
}

void Sockets::send(const std::string& bytes) {
    m_commands.send(zmq::buffer(bytes), zmq::send_flags::dontwait);
}

void Sockets::ring() {
    ::eventfd_write(m_bell, 1);
}

}  // namespace owc::client
