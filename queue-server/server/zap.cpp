#include "queue-server/server/zap.h"

#include <spdlog/spdlog.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

namespace owc::server {
namespace {

struct Answer {
    const char* code;
    std::string user;
};

/// @param frames version, request id, domain, address, identity, mechanism, key
Answer judge(const Register& devices, RefusalLog& refusals, const std::vector<zmq::message_t>& frames) {
    if (frames.size() != 7 || frames[5].to_string_view() != "CURVE" || frames[6].size() != 32)
        return {"400", {}};
    std::array<char, 41> key{};
    zmq_z85_encode(key.data(), frames[6].data<std::uint8_t>(), 32);
    const std::string asked = frames[2].to_string();
    if (asked == kPairingDomain) return {"200", key.data()};
    const auto all = devices.devices();
    const auto device = all->find(key.data());
    if (device == all->end()) {
        refusals.record(devices.wasRevoked(key.data()) ? Refused::RevokedKey : Refused::UnknownKey, {},
                        "at=" + asked + " from=" + frames[3].to_string());
        return {"400", {}};
    }
    const bool mayEnter =
        asked == kCommandDomain || asked == zapDomain(protocol::audienceOf(device->second.role));
    if (mayEnter) return {"200", key.data()};
    refusals.record(Refused::WrongRole, device->second.name.value, "at=" + asked);
    return {"400", {}};
}

bool receiveAll(zmq::socket_t& socket, std::vector<zmq::message_t>& frames) {
    frames.clear();
    do {
        zmq::message_t frame;
        if (!socket.recv(frame)) return false;
        frames.push_back(std::move(frame));
    } while (frames.back().more());
    return true;
}

void reply(zmq::socket_t& socket, const std::vector<zmq::message_t>& frames, const Answer& answer) {
    const std::string request = frames.size() > 1 ? frames[1].to_string() : std::string{};
    const std::array<std::string, 6> parts{
        "1.0", request, answer.code, answer.user.empty() ? "refused" : "ok", answer.user, ""};
    for (std::size_t i = 0; i < parts.size(); ++i)
        socket.send(zmq::buffer(parts[i]),
                    i + 1 < parts.size() ? zmq::send_flags::sndmore : zmq::send_flags::none);
}

}  // namespace

const char* zapDomain(protocol::Audience audience) {
    switch (audience) {
        case protocol::Audience::Public:
            return "public";
        case protocol::Audience::Staff:
            return "staff";
        case protocol::Audience::Management:
            return "management";
    }
    return "";
}

Zap::Zap(zmq::context_t& context, const Register& devices, RefusalLog& refusals)
    : m_socket(context, zmq::socket_type::rep),
      m_stop(context, zmq::socket_type::pair),
      m_stopInside(context, zmq::socket_type::pair),
      m_devices(devices),
      m_refusals(refusals) {
    m_socket.bind("inproc://zeromq.zap.01");
    m_stop.bind("inproc://owc.zap.stop");
    m_stopInside.connect("inproc://owc.zap.stop");
    m_thread = std::thread([this] { run(); });
}

Zap::~Zap() {
    m_stop.send(zmq::message_t{}, zmq::send_flags::none);
    m_thread.join();
}

void Zap::run() {
    std::vector<zmq::message_t> frames;
    try {
        std::array<zmq::pollitem_t, 2> items{
            {{m_socket.handle(), 0, ZMQ_POLLIN, 0}, {m_stopInside.handle(), 0, ZMQ_POLLIN, 0}}};
        for (;;) {
            zmq::poll(items.data(), items.size(), std::chrono::milliseconds{-1});
            if (items[1].revents & ZMQ_POLLIN) return;
            if ((items[0].revents & ZMQ_POLLIN) && receiveAll(m_socket, frames))
                reply(m_socket, frames, judge(m_devices, m_refusals, frames));
        }
    } catch (const zmq::error_t& error) {
        std::fprintf(stderr, "owc-server: the key check has died (%s): stopping\n", error.what());
        std::abort();
    }
}

}  // namespace owc::server
