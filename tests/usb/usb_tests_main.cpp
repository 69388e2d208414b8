#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

/// Without umockdev's library in front of the C library the emulated bus would not be seen, so the program
/// starts itself anew.
int main(int count, char** arguments) {
    std::vector<char*> words(arguments, arguments + count);  // before gtest takes its own out
    testing::InitGoogleTest(&count, arguments);
    const char* preloaded = std::getenv("LD_PRELOAD");
    const bool mocked = preloaded != nullptr &&
                        std::string_view(preloaded).find("libumockdev-preload") != std::string_view::npos;
    if (!mocked && !GTEST_FLAG_GET(list_tests)) {
        std::string wrapper = "umockdev-wrapper";
        words.insert(words.begin(), wrapper.data());
        words.push_back(nullptr);
        execvp(words.front(), words.data());
        std::perror("owc-usb-tests: umockdev-wrapper (package umockdev)");
        return 1;
    }
    return RUN_ALL_TESTS();
}
