#pragma once

#include <cstdint>
#include <string>

namespace owc::test {

/// A port nobody listens on, as the kernel gives it.
[[nodiscard]] std::uint16_t freePort();

/// The first of `count` ports in a row that nobody listens on, below those the kernel gives to connections:
/// no other test running now is given one of them.
[[nodiscard]] std::uint16_t freePorts(int count);

/// A listening socket of 127.0.0.1 on a port of the kernel's choice; whoever asks for it closes it.
struct Listener {
    int socket;
    std::uint16_t port;
};
[[nodiscard]] Listener listenOnLoopback();

/// Sends these bytes to a port of 127.0.0.1 and reads to the end; empty when nobody listens.
/// @param thenEnd  closes its own direction first, as whoever sends garbage and goes
[[nodiscard]] std::string talkTo(std::uint16_t port, const std::string& bytes, bool thenEnd = false);

/// The body of GET `path`; empty unless it was answered with 200.
[[nodiscard]] std::string httpGet(std::uint16_t port, const std::string& path);

}  // namespace owc::test
