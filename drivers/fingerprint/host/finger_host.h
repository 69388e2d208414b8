#pragma once

namespace owc::finger_host {

/// Keeps what this process holds to itself: no core dump, not to be looked into by others, and it dies with
/// the program that started it.
void guardProcess();

/// Runs libfprint's readers for whoever is at the other end of `line`, a socket, until it hangs up.
/// @return 0; 1 when it was told something that the protocol does not know
[[nodiscard]] int serve(int line);

}  // namespace owc::finger_host
