#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace owc::tool_checks {

/// Whether a port of the server answers.
struct Reached {
    std::optional<std::chrono::milliseconds> took;  ///< none: not reached
    const char* why = "";                           ///< not reached: what to look at; English, context "DeviceAdvice"

    friend bool operator==(const Reached&, const Reached&) = default;
};

/// Connects over TCP and hangs up. It tells nothing about keys: a device that is not paired reaches the port too.
/// Blocks for at most about `patience` for each address of the host, and for the look-up of its name.
[[nodiscard]] Reached reachServer(const std::string& host, std::int64_t port, std::chrono::milliseconds patience);

}  // namespace owc::tool_checks
