#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/usb/mock_environment.h"

int main(int count, char** arguments) {
    std::vector<char*> all(arguments, arguments + count);  // gtest takes its own out
    testing::InitGoogleTest(&count, arguments);
    ::setenv("FP_DEVICE_EMULATION", "1", 1);  // a recorded reader cannot answer a new challenge
    if (!GTEST_FLAG_GET(list_tests) &&
        !owc::test::enterMockEnvironment(static_cast<int>(all.size()), all.data()))
        return 1;
    return RUN_ALL_TESTS();
}
