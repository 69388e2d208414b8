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
    ::prctl(PR_SET_DUMPABLE, 0);
}

}  // namespace owc::secrecy
