#include "config/secrecy/keep_secrets.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <cstdlib>
#include <string_view>

#include "config/secrecy/wiped_heap.h"

namespace owc::secrecy {

void keepSecrets() {
    wipeFreedMemory();
    const char* const wish = std::getenv("OWC_CORE_DUMPS");
    if (wish && std::string_view(wish) == "allow") return;
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);  // lowering a limit is never refused
#if !defined(__SANITIZE_ADDRESS__)  // its search for leaks looks into the process
    ::prctl(PR_SET_DUMPABLE, 0);    // a core that is piped to a program knows no limit: core(5)
#endif
}

}  // namespace owc::secrecy
