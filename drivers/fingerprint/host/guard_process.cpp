#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include "drivers/fingerprint/host/finger_host.h"

namespace owc::finger_host {

void guardProcess() {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#if !defined(__SANITIZE_ADDRESS__)  // its search for leaks looks into the process
    ::prctl(PR_SET_DUMPABLE, 0);    // a core that is piped to a program knows no limit: core(5)
#endif
}

}  // namespace owc::finger_host
