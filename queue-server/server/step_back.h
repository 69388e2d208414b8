#pragma once

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace owc::server {

/// Puts the calling thread last in line for processor and disk: a token being given comes first.
inline void stepBack() {
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::syscall(SYS_gettid)), 19);
    constexpr int kWhoThread = 1;
    constexpr int kIdle = 3 << 13;
    ::syscall(SYS_ioprio_set, kWhoThread, 0, kIdle);
}

}  // namespace owc::server
