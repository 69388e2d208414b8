#include <signal.h>
#include <sys/prctl.h>
#include <sys/stat.h>

#include <cstdio>

#include "config/secrecy/keep_secrets.h"
#include "drivers/fingerprint/host/finger_host.h"

int main() {
    owc::secrecy::keepSecrets();
    constexpr int kLine = 3;  // see client/host_process.cpp
    struct stat about {};
    if (::fstat(kLine, &about) != 0 || !S_ISSOCK(about.st_mode)) {
        std::fputs(
            "owc-finger-host: started by the programs that have finger readers; it does nothing by itself\n",
            stderr);
        return 2;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);  // it ends with the program that started it
    return owc::finger_host::serve(kLine);
}
