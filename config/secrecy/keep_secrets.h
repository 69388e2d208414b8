#pragma once

namespace owc::secrecy {

/// First call of every program of ours that may hold a print, a PIN or somebody's number: the process leaves no
/// core file, by whatever road (RLIMIT_CORE 0; not dumpable, which also stops a core handler behind a pipe and
/// ptrace by others of the same user, prctl(2)), and memory is wiped when it is freed (`wiped_heap.h`).
/// `OWC_CORE_DUMPS=allow` in the environment leaves core files and debuggers possible.
/// Children inherit the limit. Threads: before any is started.
void keepSecrets();

}  // namespace owc::secrecy
