#include <cstring>

#include "tests/fuzz/targets.h"

// One program a target, OWC_FUZZ_TARGET names it. With libFuzzer's own main.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const auto target = [] {
        for (const auto& one : owc::fuzz::targets()) {
            if (std::strcmp(one.name, OWC_FUZZ_TARGET) == 0) return one;
        }
        std::abort();
    }();
    target.run(std::string(reinterpret_cast<const char*>(data), size));
    return 0;
}
