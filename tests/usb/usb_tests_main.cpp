#include <gtest/gtest.h>

#include "tests/usb/mock_environment.h"

int main(int count, char** arguments) {
    std::vector<char*> all(arguments, arguments + count);  // gtest takes its own out
    testing::InitGoogleTest(&count, arguments);
    if (!GTEST_FLAG_GET(list_tests) &&
        !owc::test::enterMockEnvironment(static_cast<int>(all.size()), all.data()))
        return 1;
    return RUN_ALL_TESTS();
}
