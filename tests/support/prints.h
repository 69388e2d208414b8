#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "drivers/biometrics/bench.h"

namespace owc::test {

/// A print that nobody has: scattered minutiae, the same for the same seed on every machine.
[[nodiscard]] biometrics::Impression madePrint(std::uint32_t seed, std::size_t minutiae = 45);

/// How another touch of the same finger differs.
struct Touch {
    int right = 0, down = 0;  ///< dots
    int turn = 0;             ///< 256ths of a turn, counter-clockwise
    unsigned missing = 0;     ///< of a hundred minutiae
    unsigned added = 0;       ///< minutiae that are none
    int blur = 0;             ///< dots each may be off, and as many 256ths of a turn
    int fromColumn = 0;       ///< what lies left of it did not touch
};
[[nodiscard]] biometrics::Impression touchedAgain(const biometrics::Impression& print, const Touch& touch,
                                                  std::uint32_t seed);

/// Folder with FVC2002 DB1_B and DB2_B below OWC_TEST_DATA; nothing when it is not there.
[[nodiscard]] std::optional<std::filesystem::path> fvc2002();
[[nodiscard]] std::vector<std::uint8_t> bytesOf(const std::filesystem::path& file);
/// Every FINGER_IMPRESSION.iso of a folder, in order of their names.
[[nodiscard]] std::vector<std::filesystem::path> recordsIn(const std::filesystem::path& folder);
[[nodiscard]] std::vector<biometrics::Labelled> printsIn(const std::filesystem::path& folder);

}  // namespace owc::test

/// Needs the prints: loud where they are absent, and a failure where CI is set.
#define OWC_NEEDS_FVC2002()                                                         \
    do {                                                                            \
        const char* const why = "no fingerprint/fvc2002 in OWC_TEST_DATA";          \
        if (!::owc::test::fvc2002() && std::getenv("CI") != nullptr) FAIL() << why; \
        if (!::owc::test::fvc2002()) GTEST_SKIP() << "NOT TESTED, " << why;         \
    } while (false)
