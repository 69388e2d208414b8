#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>
#include <zmq.hpp>

#include "config/settings/key_files.h"
#include "tests/bench/samples.h"

namespace owc::bench {

/// Where a server under load listens. Without a server key the link is plain.
struct Target {
    std::string commands;
    std::string views;
    std::string serverKey;
};

/// One device: a DEALER that has at most one request under way.
class Device {
  public:
    Device(zmq::context_t& context, const Target& target, const settings::KeyPair& key);

    void send(const std::string& bytes);
    /// @return nothing when no reply is there yet
    [[nodiscard]] std::optional<std::string> receive();
    [[nodiscard]] std::string waitForReply();

    [[nodiscard]] zmq::socket_t& socket() { return m_socket; }
    Clock::time_point sentAt{};

  private:
    zmq::socket_t m_socket;
};

/// The same load for the product and for every reference: what a device asks next, and what it makes of a reply.
struct Talk {
    std::function<std::string(std::size_t device)> next;
    /// @return whether the reply counts as a sample
    std::function<bool(std::size_t device, const std::string& reply)> answered;
};

/// Closed loop: each device sends its next request when it has its reply. @return latencies seen
[[nodiscard]] Run closedLoop(std::vector<Device>& devices, double seconds, const Talk& talk);

/// Open loop: `rate` requests a second over all devices, by schedule, whatever the replies do; latency counts from
/// the moment a request was due. A device whose reply is out is not asked again, so at an impossible rate the
/// latency grows without bound, as it should.
[[nodiscard]] Run openLoop(std::vector<Device>& devices, double seconds, double rate, const Talk& talk);

/// A process that subscribes `count` times and reads all there is, until it goes out of scope.
class Screens {
  public:
    Screens(const Target& target, const std::vector<settings::KeyPair>& keys);
    ~Screens();
    Screens(const Screens&) = delete;
    Screens& operator=(const Screens&) = delete;

  private:
    int m_pid;
};

/// CURVE options of a client; nothing for a plain target.
void secure(zmq::socket_t& socket, const Target& target, const settings::KeyPair& key);
/// Ends and collects a child.
void endProcess(int pid);

}  // namespace owc::bench
