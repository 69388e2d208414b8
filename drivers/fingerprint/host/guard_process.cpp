#include <signal.h>
#include <sys/prctl.h>

#include "config/secrecy/keep_secrets.h"
#include "drivers/fingerprint/host/finger_host.h"

namespace owc::finger_host {

void guardProcess() {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    secrecy::keepSecrets();
}

}  // namespace owc::finger_host
