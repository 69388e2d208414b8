#include <sys/stat.h>

#include <cstdio>

#include "drivers/fingerprint/host/finger_host.h"

int main() {
    constexpr int kLine = 3;  // see client/host_process.cpp
    struct stat about {};
    if (::fstat(kLine, &about) != 0 || !S_ISSOCK(about.st_mode)) {
        std::fputs(
            "owc-finger-host: started by the programs that have finger readers; it does nothing by itself\n",
            stderr);
        return 2;
    }
    owc::finger_host::guardProcess();
    return owc::finger_host::serve(kLine);
}
