#include "tests/bench/exchange.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <deque>
#include <optional>

namespace owc::bench {
namespace {

std::vector<zmq::pollitem_t> itemsOf(std::vector<Device>& devices) {
    std::vector<zmq::pollitem_t> items;
    for (Device& device : devices) items.push_back({device.socket().handle(), 0, ZMQ_POLLIN, 0});
    return items;
}

}  // namespace

void secure(zmq::socket_t& socket, const Target& target, const settings::KeyPair& key) {
    socket.set(zmq::sockopt::linger, 0);
    if (target.serverKey.empty()) return;
    socket.set(zmq::sockopt::curve_serverkey, target.serverKey);
    socket.set(zmq::sockopt::curve_publickey, key.publicKey);
    socket.set(zmq::sockopt::curve_secretkey, key.secretKey);
}

void endProcess(int pid) {
    if (pid <= 0) return;
    ::kill(pid, SIGKILL);
    ::waitpid(pid, nullptr, 0);
}

Device::Device(zmq::context_t& context, const Target& target, const settings::KeyPair& key)
    : m_socket(context, zmq::socket_type::dealer) {
    secure(m_socket, target, key);
    m_socket.connect(target.commands);
}

void Device::send(const std::string& bytes) {
    sentAt = Clock::now();
    m_socket.send(zmq::buffer(bytes));
}

std::optional<std::string> Device::receive() {
    zmq::message_t reply;
    if (!m_socket.recv(reply, zmq::recv_flags::dontwait)) return std::nullopt;
    return reply.to_string();
}

std::string Device::waitForReply() {
    zmq::message_t reply;
    std::ignore = m_socket.recv(reply);
    return reply.to_string();
}

Run closedLoop(std::vector<Device>& devices, double seconds, const Talk& talk) {
    auto items = itemsOf(devices);
    Samples samples;
    for (std::size_t i = 0; i < devices.size(); ++i) devices[i].send(talk.next(i));
    const auto start = Clock::now();
    while (microsSince(start) < seconds * 1e6) {
        zmq::poll(items, std::chrono::milliseconds{100});
        for (std::size_t i = 0; i < devices.size(); ++i) {
            if ((items[i].revents & ZMQ_POLLIN) == 0) continue;
            const auto reply = devices[i].receive();
            if (!reply) continue;
            const double took = microsSince(devices[i].sentAt);
            if (talk.answered(i, *reply)) samples.add(took);
            devices[i].send(talk.next(i));
        }
    }
    const double took = microsSince(start) / 1e6;
    return runOf(samples, took);
}

Run openLoop(std::vector<Device>& devices, double seconds, double rate, const Talk& talk) {
    auto items = itemsOf(devices);
    Samples samples;
    std::deque<std::size_t> idle;
    std::vector<Clock::time_point> due(devices.size());
    for (std::size_t i = 0; i < devices.size(); ++i) idle.push_back(i);
    const auto between = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / rate));
    const auto start = Clock::now();
    auto next = start;
    while (microsSince(start) < seconds * 1e6) {
        for (; next <= Clock::now() && !idle.empty(); next += between) {
            const std::size_t i = idle.front();
            idle.pop_front();
            due[i] = next;
            devices[i].send(talk.next(i));
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(next - Clock::now());
        zmq::poll(items, std::clamp(left, std::chrono::milliseconds{0}, std::chrono::milliseconds{5}));
        for (std::size_t i = 0; i < devices.size(); ++i) {
            if ((items[i].revents & ZMQ_POLLIN) == 0) continue;
            const auto reply = devices[i].receive();
            if (!reply) continue;
            if (talk.answered(i, *reply)) samples.add(microsSince(due[i]));
            idle.push_back(i);
        }
    }
    return runOf(samples, microsSince(start) / 1e6);
}

Screens::Screens(const Target& target, const std::vector<settings::KeyPair>& keys) : m_pid(::fork()) {
    if (m_pid != 0) return;
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    zmq::context_t context;
    std::vector<zmq::socket_t> sockets;
    std::vector<zmq::pollitem_t> items;
    for (const settings::KeyPair& key : keys) {
        zmq::socket_t socket(context, zmq::socket_type::sub);
        secure(socket, target, key);
        socket.set(zmq::sockopt::subscribe, "");
        socket.connect(target.views);
        sockets.push_back(std::move(socket));
    }
    for (zmq::socket_t& socket : sockets) items.push_back({socket.handle(), 0, ZMQ_POLLIN, 0});
    while (true) {
        zmq::poll(items, std::chrono::milliseconds{-1});
        for (zmq::socket_t& socket : sockets)
            for (zmq::message_t message; socket.recv(message, zmq::recv_flags::dontwait);) continue;
    }
}

Screens::~Screens() {
    endProcess(m_pid);
}

}  // namespace owc::bench
