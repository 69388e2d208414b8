#pragma once

#include <sys/prctl.h>

#include <csignal>

namespace owc::test {

/// To be called between fork and exec. The process ends with the thread that started it: a sanitizer that stops a test
/// would leave it behind, and ctest waits until the last one that holds its pipe has gone.
inline void endWithParent() {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
}

}  // namespace owc::test
