#include "tests/usb/mock_environment.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace owc::test {

bool enterMockEnvironment(int count, char** arguments) {
    const char* preloaded = std::getenv("LD_PRELOAD");
    if (preloaded != nullptr &&
        std::string_view(preloaded).find("libumockdev-preload") != std::string_view::npos)
        return true;
    std::string wrapper = "umockdev-wrapper";
    std::vector<char*> words(arguments, arguments + count);
    words.insert(words.begin(), wrapper.data());
    words.push_back(nullptr);
    execvp(words.front(), words.data());
    std::perror("umockdev-wrapper (package umockdev)");
    return false;
}

}  // namespace owc::test
