#include <unistd.h>

#include <cstdlib>
#include <sstream>

#include "tests/support/test_vfs.h"

// Linked into owc-crash-server beside the very main of owc-server: before that runs, a VFS as OWC_TEST_VFS says is
// the default one. The variable holds five words: losing (0 or 1), place (a number of VfsKill), how-manieth, seed, and
// the descriptor that is told.
namespace owc::test {
namespace {

std::unique_ptr<TestVfs> vfsOfEnvironment() {
    const char* words = std::getenv("OWC_TEST_VFS");
    if (!words) return nullptr;
    std::istringstream in(words);
    VfsPlan plan;
    int kill = 0;
    in >> plan.losing >> kill >> plan.killAt >> plan.seed >> plan.tell;
    if (!in) {
        constexpr std::string_view kWhy = "OWC_TEST_VFS: five words are wanted\n";
        std::ignore = ::write(STDERR_FILENO, kWhy.data(), kWhy.size());
        std::_Exit(2);
    }
    plan.kill = static_cast<VfsKill>(kill);
    return std::make_unique<TestVfs>(plan);
}

const std::unique_ptr<TestVfs> kVfs = vfsOfEnvironment();

}  // namespace
}  // namespace owc::test
