#pragma once

namespace owc::secrecy {

/// From now on whatever this process frees is overwritten first, by `free`, `delete` or a `realloc` that moves or
/// shrinks, in our code and in libraries: a request passes through buffers of ZeroMQ, protobuf, OpenSSL and SQLite
/// that no caller can reach. What lives on, stacks and registers are not touched.
/// The sanitizers bring an allocator of their own, and nothing is wiped under them.
void wipeFreedMemory();
/// Whether freed memory is wiped.
[[nodiscard]] bool wipesFreedMemory();

}  // namespace owc::secrecy
