#pragma once

#include <sys/types.h>

#include <optional>
#include <string>

namespace owc::test {

/// The owc-finger-host that `parent` has started and that runs now.
[[nodiscard]] std::optional<pid_t> hostOf(pid_t parent);
/// It runs no more; nobody may have asked for its status yet.
[[nodiscard]] bool isGone(pid_t process);
[[nodiscard]] long residentKibOf(pid_t process);

}  // namespace owc::test
