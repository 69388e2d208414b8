#include "config/secrecy/wiped_stack.h"

#include <array>
#include <cstring>

namespace owc::secrecy {

__attribute__((noinline)) void wipeStack() {
    std::array<char, 32 * 1024> below;  // not initialised: the next line does it, and is not left out
    ::explicit_bzero(below.data(), below.size());
}

}  // namespace owc::secrecy
