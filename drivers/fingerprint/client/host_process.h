#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <tl/expected.hpp>

#include "drivers/fingerprint/protocol/frame.h"

namespace owc::finger_client {

/// owc-finger-host beside the program that runs: in build/.../bin as in /usr/bin.
[[nodiscard]] std::filesystem::path hostBesideUs();

/// One running owc-finger-host and our end of the line to it. It inherits nothing else of us but standard
/// error, and ends when the thread that started it ends. Not for several threads.
class HostProcess {
  public:
    /// @return why it cannot be started, in words for a technician
    [[nodiscard]] static tl::expected<std::unique_ptr<HostProcess>, std::string> start(
        const std::filesystem::path& program);

    /// As `end`.
    ~HostProcess() { (void)end(); }
    HostProcess(const HostProcess&) = delete;
    HostProcess& operator=(const HostProcess&) = delete;

    [[nodiscard]] int line() const { return m_line; }
    /// For one that misbehaves: it gets no time at its end.
    void kill();
    /// Hangs up, gives it a few seconds to close its devices, and kills it then. Nothing else may follow.
    /// @return how it ended, in words; empty for a good end
    std::string end();

    /// @return false where it does not take them within `patience`; one that has ended is seen by `receive`
    [[nodiscard]] bool send(std::span<const std::uint8_t> bytes, std::chrono::milliseconds patience);
    /// What has come, waiting for it no longer than `patience`.
    /// @return false when it has ended
    [[nodiscard]] bool receive(finger_protocol::FrameReader& into, std::chrono::milliseconds patience);

  private:
    HostProcess(pid_t process, int line) : m_process(process), m_line(line) {}
    [[nodiscard]] bool endsWithin(std::chrono::milliseconds patience) const;

    pid_t m_process;
    int m_line;  ///< -1: ended
    bool m_killed = false;
};

}  // namespace owc::finger_client
