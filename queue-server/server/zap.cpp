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
Answer judge(const DeviceRegister& devices, const std::vector<zmq::message_t>& frames) {
    if (frames.size() != 7 || frames[5].to_string_view() != "CURVE" || frames[6].size() != 32)
        return {"400", {}};
    std::array<char, 41> key{};
    zmq_z85_encode(key.data(), frames[6].data<std::uint8_t>(), 32);
    const auto device = devices.find(key.data());
    if (device == devices.end()) return {"400", {}};
    const std::string asked = frames[2].to_string();
    const bool mayEnter =
        asked == kCommandDomain || asked == zapDomain(protocol::audienceOf(device->second.role));
    return mayEnter ? Answer{"200", device->second.name.value} : Answer{"400", {}};
}

/// Records refused keys; one line in ten seconds, however many there are, so that a flood does not fill the disk.
class Refusals {
  public:
    void note(const std::vector<zmq::message_t>& frames) {
        ++m_keys;
        const auto now = std::chrono::steady_clock::now();
        if (frames.size() < 4 || (m_told && now - *m_told < std::chrono::seconds{10})) return;
        spdlog::warn("zap refused keys={} domain={} address={}", m_keys, frames[2].to_string(), frames[3].to_string());
        m_keys = 0;
        m_told = now;
    }

  private:
    std::uint64_t m_keys = 0;  ///< since the last line
    std::optional<std::chrono::steady_clock::time_point> m_told{};
};

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

Zap::Zap(zmq::context_t& context, std::shared_ptr<const DeviceRegister> devices)
    : m_socket(context, zmq::socket_type::rep),
      m_stop(context, zmq::socket_type::pair),
      m_stopInside(context, zmq::socket_type::pair),
      m_devices(std::move(devices)) {
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
    Refusals refusals;
    try {
        std::array<zmq::pollitem_t, 2> items{
            {{m_socket.handle(), 0, ZMQ_POLLIN, 0}, {m_stopInside.handle(), 0, ZMQ_POLLIN, 0}}};
        for (;;) {
            zmq::poll(items.data(), items.size(), std::chrono::milliseconds{-1});
            if (items[1].revents & ZMQ_POLLIN) return;
            if (!(items[0].revents & ZMQ_POLLIN) || !receiveAll(m_socket, frames)) continue;
            const Answer answer = judge(*m_devices, frames);
            if (answer.user.empty()) refusals.note(frames);
            reply(m_socket, frames, answer);
        }
    } catch (const zmq::error_t& error) {
        std::fprintf(stderr, "owc-server: the key check has died (%s): stopping\n", error.what());
        std::abort();
    }
}

}  // namespace owc::server
