#pragma once

namespace owc::finger_host {

/// Runs libfprint's readers for whoever is at the other end of `line`, a socket, until it hangs up.
/// @return 0; 1 when it was told something that the protocol does not know
[[nodiscard]] int serve(int line);

}  // namespace owc::finger_host
