#pragma once

#include <map>
#include <memory>

#include "drivers/api/device_info.h"
#include "drivers/api/fingerprint_reader.h"
#include "drivers/fingerprint/host/sender.h"

namespace owc::finger_host {

/// What the client has opened, and what it is told of it. Threads: the one that reads the line; answers leave
/// from the library's.
class Channels {
  public:
    explicit Channels(Sender& sender) : m_sender(sender) {}

    /// @return false for what the protocol does not know
    [[nodiscard]] bool handle(const finger_protocol::Frame& frame);

  private:
    bool watch(std::uint16_t channel);
    bool open(const finger_protocol::Frame& frame);
    bool capture(const finger_protocol::Frame& frame);
    bool extract(const finger_protocol::Frame& frame);
    void close(std::uint16_t channel);
    void pong();
    [[nodiscard]] bool isFree(std::uint16_t channel) const;

    Sender& m_sender;
    std::map<std::uint16_t, std::unique_ptr<drivers::DeviceFinder>> m_finders;
    std::map<std::uint16_t, std::unique_ptr<drivers::FingerprintReader>> m_readers;
};

}  // namespace owc::finger_host
