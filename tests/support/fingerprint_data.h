#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "where.h"

namespace owc::test {

/// A folder of recorded prints and readers; see OWC_TEST_DATA in tests/run.
inline std::filesystem::path fingerprintData(const std::string& folder) {
    const char* data = std::getenv("OWC_TEST_DATA");
    return (data ? std::filesystem::path(data) : std::filesystem::path(OWC_SOURCE_DIR "/../shared/data")) /
           "fingerprint" / folder;
}

/// The test needs this folder: without it it is skipped, or fails where CI is set.
#define OWC_NEEDS_FOLDER(folder)                                                                \
    if (!std::filesystem::is_directory(folder)) {                                               \
        if (std::getenv("CI") != nullptr) FAIL() << (folder) << " is not there, and CI is set"; \
        GTEST_SKIP() << (folder) << " is not there: set OWC_TEST_DATA";                         \
    }                                                                                           \
    static_assert(true)

}  // namespace owc::test
